using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>Writes a decision receipt line by line (docs/journaal.md).</summary>
public sealed class BewijsSchrijver(Bewijskeuze keuze) : IDisposable
{
    readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    long _regels;

    public byte[] Begin() => Regel(keuze.Begin(), ExportSchrijver.Leesbaar.BewijsRegel);

    public byte[] Schakel(Boeking boeking, Zegel hash)
    {
        var kop = new OpenInhoud(Convert.ToBase64String(boeking.Kop.Zout), Convert.ToBase64String(boeking.Kop.Inhoud()));
        return Regel(new SchakelRegel(SchakelRegel.Merk, boeking.Nr, boeking.Vorige, hash, kop, [.. boeking.Delen.Select(Deel)]), ExportSchrijver.Leesbaar.SchakelRegel);
    }

    public byte[] Tekst(TekstId id, byte[] zout, string woorden) => Regel(new TekstRegel(TekstRegel.Merk, id, Convert.ToBase64String(zout), woorden), ExportSchrijver.Leesbaar.TekstRegel);

    public byte[] Hoofd(HoofdRegel hoofd) => Regel(hoofd, ExportSchrijver.Leesbaar.HoofdRegel);

    /// <param name="sleutel">The id of the key that signs.</param>
    /// <param name="teken">Signs bytes with that key.</param>
    public byte[] Einde(Zegel sleutel, Func<byte[], byte[]> teken)
    {
        var begin = keuze.Begin();
        var zegel = new Bewijszegel(begin.Stroom, begin.Genomen, new(_digest.GetCurrentHash()), sleutel);
        return Regel(new EindeRegel(EindeRegel.Merk, _regels, Convert.ToBase64String(teken(zegel.TeTekenen()))), ExportSchrijver.Leesbaar.EindeRegel);
    }

    DeelRegel Deel(Deel deel) => keuze.Leest(deel)
        ? new(Zout: Convert.ToBase64String(deel.Zout), Inhoud: Convert.ToBase64String(deel.Inhoud()))
        : new(Zegel: deel.Zegel());

    byte[] Regel<T>(T regel, JsonTypeInfo<T> vorm)
    {
        _regels++;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(regel, vorm);
        _digest.AppendData(bytes);
        _digest.AppendData("\n"u8);
        return bytes;
    }

    public void Dispose() => _digest.Dispose();
}
