using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests;

/// <summary>A decision receipt of a <see cref="Proefketen"/> as lines, so that a test can tamper with them.</summary>
internal static class Proefbewijs
{
    public static List<string> Van(Proefketen keten, Besluit besluit, PartijId lezer, ECDsa? sleutel = null)
    {
        var keuze = new Bewijskeuze(keten.Stand, besluit, lezer);
        foreach (var (boeking, hash) in keten.Boekingen) keuze.Bezie(boeking, hash);
        keuze.IsHeel.ShouldBeTrue();
        keuze.Laatste.ShouldBe(keten.Stand.Hash);
        using var schrijver = new BewijsSchrijver(keuze);
        List<byte[]> regels = [schrijver.Begin(), .. keuze.Schakels.Select(s => schrijver.Schakel(s.Boeking, s.Hash))];
        regels.AddRange(keuze.Genoemd.Where(keten.Woorden.ContainsKey).Select(id => schrijver.Tekst(id, keten.Woorden[id].Zout, keten.Woorden[id].Woorden)));
        regels.AddRange(keuze.Schakels.Select(s => schrijver.Hoofd(Hoofd(keten, s.Boeking.Nr, s.Hash, sleutel))));
        regels.Add(schrijver.Einde(Id(sleutel), bytes => Teken(sleutel, bytes)));
        return [.. regels.Select(Encoding.UTF8.GetString)];
    }

    /// <summary>The same lines under a signature that holds: what a server does that signs something else than it should.</summary>
    public static List<string> Opnieuw(IReadOnlyList<string> regels)
    {
        var voor = regels.Take(regels.Count - 1).ToList();
        var begin = JsonSerializer.Deserialize(voor[0], ExportJson.Default.BewijsRegel)!;
        var digest = new Zegel(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(voor.Select(r => r + "\n")))));
        var zegel = new Bewijszegel(begin.Stroom, begin.Genomen, digest, Proefsleutel.Id);
        return [.. voor, JsonSerializer.Serialize(new EindeRegel(EindeRegel.Merk, voor.Count, Convert.ToBase64String(Proefsleutel.Teken(zegel.TeTekenen()))), ExportJson.Default.EindeRegel)];
    }

    public static HoofdRegel Hoofd(Proefketen keten, long nr, Zegel hash, ECDsa? sleutel = null)
    {
        var hoofd = new Hoofd(keten.Stand.Stroom, nr, hash, keten.Nu, Id(sleutel));
        var spki = sleutel?.ExportSubjectPublicKeyInfo() ?? Proefsleutel.Spki;
        return new(HoofdRegel.Merk, hoofd.Stroom, nr, hash, keten.Nu, Convert.ToBase64String(spki), Convert.ToBase64String(Teken(sleutel, hoofd.TeTekenen())));
    }

    public static string AlsRegel(HoofdRegel hoofd) => JsonSerializer.Serialize(hoofd, ExportJson.Default.HoofdRegel);

    public static Bewijsverslag Controleer(IEnumerable<string> regels, Zegel? sleutel = null) =>
        Bewijscontrole.Van(regels.Select(r => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(r)), sleutel);

    static Zegel Id(ECDsa? sleutel) => sleutel is null ? Proefsleutel.Id : Handtekening.SleutelId(sleutel.ExportSubjectPublicKeyInfo());

    static byte[] Teken(ECDsa? sleutel, byte[] bytes) => sleutel is null ? Proefsleutel.Teken(bytes) : Proefsleutel.Teken(sleutel, bytes);
}
