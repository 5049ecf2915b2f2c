using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Tests;

/// <summary>An export of a <see cref="Proefketen"/> as lines, so that a test can tamper with them.</summary>
internal static class Proefexport
{
    public static List<string> Van(Proefketen keten, PartijId lezer, bool metBestuur = false, long? tot = null, ECDsa? sleutel = null, long dicht = 0)
    {
        var boekingen = keten.Boekingen.Where(b => tot is null || b.Boeking.Nr <= tot).ToList();
        var stand = boekingen.Aggregate(Stand.Leeg(keten.Stand.Stroom), (s, b) => s.Na(b.Boeking, b.Hash));
        var wie = new Lezer(lezer, metBestuur);
        using var schrijver = new ExportSchrijver(stand.Stroom, wie, stand.Nr);
        var regels = new List<byte[]> { schrijver.Begin() };
        regels.AddRange(boekingen.Select(b => schrijver.Boeking(b.Boeking, b.Hash)));
        regels.AddRange(schrijver.Genoemd.Order().Where(keten.Woorden.ContainsKey).Select(id => schrijver.Tekst(id, keten.Woorden[id].Zout, keten.Woorden[id].Woorden)));
        var hoofd = Hoofd(stand, keten.Nu, sleutel);
        regels.Add(schrijver.Hoofd(hoofd));
        foreach (var (publiek, deel) in stand.Delen.Where(d => wie.Leesrecht.Omvat(d.Key)))
        {
            var digest = new Standdigest(stand.Stroom, stand.Nr, stand.Hash, publiek, Stand.Vouwversie, deel.Digest(), Id(sleutel));
            regels.Add(schrijver.Stand(new(StandRegel.Merk, publiek.ToString(), Stand.Vouwversie, digest.Digest, Teken(sleutel, digest.TeTekenen()))));
        }
        if (dicht > 0) regels[(int)dicht] = Dicht(regels[(int)dicht]);
        var zegel = new Exportzegel(stand.Stroom, stand.Nr, new(SHA256.HashData([.. regels.SelectMany(r => (byte[])[.. r, (byte)'\n'])])), Id(sleutel));
        regels.Add(JsonSerializer.SerializeToUtf8Bytes(new EindeRegel(EindeRegel.Merk, regels.Count, Teken(sleutel, zegel.TeTekenen())), ExportJson.Default.EindeRegel));
        return [.. regels.Select(Encoding.UTF8.GetString)];
    }

    // One entry with all its parts closed, as somebody does who hides them and signs anew.
    static byte[] Dicht(byte[] regel)
    {
        var boeking = JsonSerializer.Deserialize(regel, ExportJson.Default.BoekingRegel)!;
        var delen = boeking.Delen.Select(d => new DeelRegel(Zegel: Zegel.Over(Merk.Deel, Convert.FromBase64String(d.Zout!), Convert.FromBase64String(d.Inhoud!))));
        return JsonSerializer.SerializeToUtf8Bytes(boeking with { Delen = [.. delen] }, ExportJson.Default.BoekingRegel);
    }

    public static HoofdRegel Hoofd(Stand stand, Tijdstip nu, ECDsa? sleutel = null)
    {
        var hoofd = new Hoofd(stand.Stroom, stand.Nr, stand.Hash, nu, Id(sleutel));
        var spki = sleutel?.ExportSubjectPublicKeyInfo() ?? Proefsleutel.Spki;
        return new(HoofdRegel.Merk, stand.Stroom, stand.Nr, stand.Hash, nu, Convert.ToBase64String(spki), Teken(sleutel, hoofd.TeTekenen()));
    }

    /// <summary>The head as a receipt in a file of its own.</summary>
    public static string AlsBewijs(HoofdRegel hoofd)
    {
        using var schrijver = new ExportSchrijver(hoofd.Stroom, new(default, false), hoofd.Nr);
        return Encoding.UTF8.GetString(schrijver.Hoofd(hoofd)) + "\n";
    }

    public static Controleverslag Controleer(IEnumerable<string> regels, params HoofdRegel[] gehouden) =>
        Controle.Van(regels.Select(r => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(r)), gehouden);

    static Zegel Id(ECDsa? sleutel) => sleutel is null ? Proefsleutel.Id : Handtekening.SleutelId(sleutel.ExportSubjectPublicKeyInfo());

    static string Teken(ECDsa? sleutel, byte[] bytes) => Convert.ToBase64String(sleutel is null ? Proefsleutel.Teken(bytes) : Proefsleutel.Teken(sleutel, bytes));
}
