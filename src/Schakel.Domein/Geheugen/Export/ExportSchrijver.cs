using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>For whom an export is made: a partner, with the board's part only when its bestuurder asks.</summary>
public sealed record Lezer(PartijId Partner, bool MetBestuur)
{
    public Leesrecht Leesrecht => Leesrecht.Van(Partner, MetBestuur);
}

/// <summary>Writes an export line by line (docs/journaal.md): the lines of the entries can be made as they are read, the rest follows from them.</summary>
/// <param name="lezer">The partner for whom it is; null for that of the whole chain.</param>
public sealed class ExportSchrijver(StroomId stroom, Lezer? lezer, long tot) : IDisposable
{
    // Words stand as they are read, not as escapes: a partner may open its export in an editor.
    internal static readonly ExportJson Leesbaar = new(new JsonSerializerOptions(ExportJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    readonly HashSet<TekstId> _genoemd = [];
    readonly Leesrecht _leesrecht = lezer?.Leesrecht ?? Leesrecht.VanDeServer;
    readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    long _regels;

    /// <summary>A head on its own, as a file: a receipt (docs/journaal.md).</summary>
    public static byte[] Bewijs(HoofdRegel hoofd) => [.. JsonSerializer.SerializeToUtf8Bytes(hoofd, Leesbaar.HoofdRegel), (byte)'\n'];

    /// <summary>The texts that the parts opened so far name.</summary>
    public IReadOnlyCollection<TekstId> Genoemd => _genoemd;

    public byte[] Begin() => lezer is null
        ? Regel(new KetenRegel(KetenRegel.Merk, 1, stroom, tot), Leesbaar.KetenRegel)
        : Regel(new ExportRegel(ExportRegel.Merk, 1, stroom, lezer.Partner, lezer.MetBestuur, tot), Leesbaar.ExportRegel);

    public byte[] Boeking(Boeking boeking, Zegel hash)
    {
        var kop = new OpenInhoud(Convert.ToBase64String(boeking.Kop.Zout), Convert.ToBase64String(boeking.Kop.Inhoud()));
        return Regel(new BoekingRegel(BoekingRegel.Merk, boeking.Nr, hash, kop, [.. boeking.Delen.Select(Deel)]), Leesbaar.BoekingRegel);
    }

    public byte[] Tekst(TekstId id, byte[] zout, string woorden) =>
        Regel(new TekstRegel(TekstRegel.Merk, id, Convert.ToBase64String(zout), woorden), Leesbaar.TekstRegel);

    public byte[] Bestand(TekstId id, byte[] zout, byte[] inhoud) =>
        Regel(new BestandRegel(BestandRegel.Merk, id, Convert.ToBase64String(zout), Convert.ToBase64String(inhoud)), Leesbaar.BestandRegel);

    public byte[] Mens(PersoonId persoon, string naam, string adres) => Regel(new MensRegel(MensRegel.Merk, persoon, naam, adres), Leesbaar.MensRegel);

    public byte[] Hoofd(HoofdRegel hoofd) => Regel(hoofd, Leesbaar.HoofdRegel);

    public byte[] Stand(StandRegel stand) => Regel(stand, Leesbaar.StandRegel);

    /// <param name="sleutel">The id of the key that signs.</param>
    /// <param name="teken">Signs bytes with that key.</param>
    public byte[] Einde(Zegel sleutel, Func<byte[], byte[]> teken)
    {
        var zegel = new Exportzegel(stroom, tot, new(_digest.GetCurrentHash()), sleutel, VanDeKeten: lezer is null);
        return Regel(new EindeRegel(EindeRegel.Merk, _regels, Convert.ToBase64String(teken(zegel.TeTekenen()))), Leesbaar.EindeRegel);
    }

    DeelRegel Deel(Deel deel)
    {
        if (!_leesrecht.Omvat(deel.Publiek)) return new(Zegel: deel.Zegel());
        foreach (var feit in deel.Feiten) TekstVinder.In(feit.Inhoud, t => _genoemd.Add(t.Id));
        return new(Zout: Convert.ToBase64String(deel.Zout), Inhoud: Convert.ToBase64String(deel.Inhoud()));
    }

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
