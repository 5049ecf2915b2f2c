using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>The same for a whole chain on its way to another server: what is in it that no export of a partner holds, and what somebody can do to that.</summary>
internal static class Ketenvectoren
{
    static readonly byte[] Foto = [137, 80, 78, 71, 0, 255, 1, 2, 3];

    public static List<Vector> Maak()
    {
        var keten = Keten(wis: false);
        var goed = Van(keten);
        var zonder = Van(keten, met: []);
        var gewist = Keten(wis: true);
        var hoofd = Proefexport.Hoofd(keten.Stand, keten.Nu);
        using var vreemd = Proefsleutel.Maak("een vreemde sleutel");
        var (bestand, tekst, mens) = (Plaats(goed, "bestand"), Plaats(goed, "tekst"), Plaats(goed, "mens"));
        var open = goed.FindIndex(r => r.StartsWith("{\"soort\":\"boeking\",\"nr\":5", StringComparison.Ordinal));

        return
        [
            new("goed-keten", goed, hoofd, 0),
            new("goed-keten-zonder-mensen", [.. Van(keten, mensen: false)], null, 0),
            new("goed-keten-gewist", Van(gewist), null, 0),
            new("bestand-veranderd", Vectoren.Met(goed, bestand, r => Vectoren.Verdraai(r, "inhoud", 4)), null, 1, "bestand-gewijzigd:5", "export-gewijzigd"),
            new("bestand-zout-veranderd", Vectoren.Met(goed, bestand, r => Vectoren.Verdraai(r, "zout", 4)), null, 1, "bestand-gewijzigd:5", "export-gewijzigd"),
            new("bestand-weg", [.. goed[..bestand], .. goed[(bestand + 1)..]], null, 1, "bestand-ontbreekt:5", "regels-ontbreken", "export-gewijzigd"),
            new("bestand-weg-en-getekend", zonder, null, 1, "bestand-ontbreekt:5"),
            new("bestand-tweemaal", [.. goed[..bestand], goed[bestand], .. goed[bestand..]], null, 1, "bestand-dubbel", "export-gewijzigd"),
            new("bestand-ongenoemd", Vectoren.Met(goed, bestand, r => r["bestand"] = "00000000-0000-4000-8000-000000000001"), null, 1, "bestand-ongenoemd", "bestand-ontbreekt:5"),
            new("bestand-gewist-en-toch-getoond", Van(gewist, met: Bestanden(gewist)), null, 1, "bestand-gewist-getoond:5"),
            new("bestand-voor-zijn-boeking", [.. goed[..open], goed[bestand], .. goed[open..bestand], .. goed[(bestand + 1)..]], null, 1, "bestand-ongenoemd", "export-gewijzigd"),
            new("bestand-dubbelzinnig", Van(Dubbelzinnig()), null, 1, "bestand-dubbelzinnig:8"),
            new("deel-dicht", Vectoren.Met(goed, open, r => r["delen"]![0] = new JsonObject { ["zegel"] = keten.Boekingen[4].Boeking.Delen[0].Zegel().ToString() }), null, 1, "deel-gesloten:5", "export-gewijzigd"),
            new("woorden-veranderd", Vectoren.Met(goed, tekst, r => r["woorden"] = "Iets anders"), null, 1, "export-gewijzigd"),
            new("mens-tweemaal", [.. goed[..mens], goed[mens], .. goed[mens..]], null, 1, "mens-dubbel", "export-gewijzigd"),
            new("mens-vreemd", Vectoren.Met(goed, mens, r => r["persoon"] = "00000000-0000-4000-8000-000000000001"), null, 1, "mens-vreemd", "export-gewijzigd"),
            new("mens-veranderd", Vectoren.Met(goed, mens, r => r["adres"] = "iemand.anders@keten.example"), null, 1, "export-gewijzigd"),
            new("mens-weg", [.. goed[..mens], .. goed[(mens + 1)..]], null, 1, "export-gewijzigd"),
            new("als-export-getekend", Van(keten, alsExport: true), null, 1, "export-gewijzigd"),
            new("vreemde-sleutel", Van(keten, sleutel: vreemd), null, 1, "sleutel-onbevestigd"),
            new("staart-afgekapt", Van(keten, tot: keten.Stand.Nr - 1), hoofd, 1, "staart-afgekapt:7"),
            new("boeking-weg", [.. goed[..open], .. goed[(open + 1)..]], null, 1, "boeking-ontbreekt:5"),
            new("stand-weg", [.. goed.Where((r, i) => i != Plaats(goed, "stand"))], null, 1, "stand-ontbreekt"),
            new("hoofd-tweemaal", [.. goed[..Plaats(goed, "hoofd")], goed[Plaats(goed, "hoofd")], .. goed[Plaats(goed, "hoofd")..]], null, 2),
            new("boeking-na-mensen", [.. goed[..(mens + 1)], goed[open], .. goed[(mens + 1)..]], null, 2),
            new("bestand-in-een-gewone-export", [.. Proefexport.Van(keten, keten.Uwv)[..^2], goed[bestand]], null, 2),
            new("andere-versie", [goed[0].Replace("\"versie\":1", "\"versie\":2", StringComparison.Ordinal), .. goed[1..]], null, 2),
            new("mens-zonder-naam", [.. goed[..mens], goed[mens].Replace("\"naam\":\"Kim de Vries\",", "", StringComparison.Ordinal), .. goed[(mens + 1)..]], null, 2),
            new("onbekend-veld", Vectoren.Met(goed, bestand, r => r["extra"] = 1), null, 2),
        ];
    }

    static int Plaats(List<string> regels, string soort) => regels.FindIndex(r => r.StartsWith($"{{\"soort\":\"{soort}\"", StringComparison.Ordinal));

    static Proefketen Keten(bool wis)
    {
        var keten = new Proefketen("hele keten");
        var uwv = keten.Aangetreden(keten.Uwv, Rol.Sleuteldrager);
        var knelpunt = keten.Nieuw<KnelpuntId>();
        var bestand = new Bestand(keten.Nieuw<TekstId>(), Zegel.Over(Merk.Bestand, Zout(keten), Foto));
        keten.Als(uwv).Moet(new KnelpuntMelden(knelpunt, keten.Belastingdienst, keten.Uwv, keten.Tekst("Geboortedata ontbreken"), null, Bijlage: new(bestand, Bijlagesoort.Png, Foto.Length)));
        keten.Als(keten.Regisseur).Moet(new KnelpuntEscaleren(knelpunt, Niveau.Ketenregisseurs, keten.Tekst("Samen komen wij er niet uit")));
        if (wis) keten.Als(uwv).Moet(new TekstWissen(bestand.Id));
        else keten.Moet(new KnelpuntEscaleren(knelpunt, Niveau.Ketenmanager, keten.Tekst("Het raakt ook het CBS")));
        return keten;
    }

    // The same file named once more, under the seal of something else.
    static Proefketen Dubbelzinnig()
    {
        var keten = Keten(wis: false);
        var bestand = Bestanden(keten)[0] with { Zegel = Zegel.Over(Merk.Bestand, Zout(keten), [1]) };
        var melden = new KnelpuntMelden(keten.Nieuw<KnelpuntId>(), keten.Belastingdienst, keten.Uwv, keten.Tekst("Nog iets"), null, Bijlage: new(bestand, Bijlagesoort.Png, 1));
        keten.Als(keten.Regisseur).Moet(melden);
        return keten;
    }

    // One salt for the one file, the same in every run.
    static byte[] Zout(Proefketen keten) => SHA256.HashData(Encoding.UTF8.GetBytes($"zout van {keten.Stand.Stroom}"));

    static List<Bestand> Bestanden(Proefketen keten)
    {
        var genoemd = new List<Bestand>();
        foreach (var feit in keten.Boekingen.SelectMany(b => b.Boeking.Delen).SelectMany(d => d.Feiten)) BestandVinder.In(feit.Inhoud, genoemd.Add);
        return genoemd;
    }

    static List<string> Van(Proefketen keten, long? tot = null, IReadOnlyList<Bestand>? met = null, bool mensen = true, bool alsExport = false, ECDsa? sleutel = null)
    {
        var boekingen = keten.Boekingen.Where(b => tot is null || b.Boeking.Nr <= tot).ToList();
        var stand = boekingen.Aggregate(Stand.Leeg(keten.Stand.Stroom), (s, b) => s.Na(b.Boeking, b.Hash));
        met ??= [.. Bestanden(keten).Where(b => !stand.Deel(Publiek.Openbaar).GewisteTeksten.Bevat(b.Id))];
        using var schrijver = new ExportSchrijver(stand.Stroom, null, stand.Nr);
        var (regels, al) = (new List<byte[]> { schrijver.Begin() }, new HashSet<TekstId>());
        foreach (var (boeking, hash) in boekingen)
        {
            regels.Add(schrijver.Boeking(boeking, hash));
            var feiten = boeking.Delen.SelectMany(d => d.Feiten).ToList();
            foreach (var id in schrijver.Genoemd.Order().Where(i => keten.Woorden.ContainsKey(i) && al.Add(i))) regels.Add(schrijver.Tekst(id, keten.Woorden[id].Zout, keten.Woorden[id].Woorden));
            foreach (var feit in feiten)
                BestandVinder.In(feit.Inhoud, b => { if (met.Contains(b) && al.Add(b.Id)) regels.Add(schrijver.Bestand(b.Id, Zout(keten), Foto)); });
        }
        if (mensen) foreach (var wie in stand.Deelnames.OrderBy(d => d.Persoon).Take(2)) regels.Add(schrijver.Mens(wie.Persoon, "Kim de Vries", $"mens{wie.Rol}@keten.example"));
        regels.Add(schrijver.Hoofd(Proefexport.Hoofd(stand, keten.Nu, sleutel)));
        foreach (var (publiek, deel) in stand.Delen)
        {
            var digest = new Standdigest(stand.Stroom, stand.Nr, stand.Hash, publiek, Stand.Vouwversie, deel.Digest(), Id(sleutel));
            regels.Add(schrijver.Stand(new(StandRegel.Merk, publiek.ToString(), Stand.Vouwversie, digest.Digest, Convert.ToBase64String(Teken(sleutel, digest.TeTekenen())))));
        }
        if (!alsExport) regels.Add(schrijver.Einde(Id(sleutel), bytes => Teken(sleutel, bytes)));
        else
        {
            var zegel = new Exportzegel(stand.Stroom, stand.Nr, new(SHA256.HashData([.. regels.SelectMany(r => (byte[])[.. r, (byte)'\n'])])), Id(sleutel));
            regels.Add(JsonSerializer.SerializeToUtf8Bytes(new EindeRegel(EindeRegel.Merk, regels.Count, Convert.ToBase64String(Teken(sleutel, zegel.TeTekenen()))), ExportJson.Default.EindeRegel));
        }
        return [.. regels.Select(Encoding.UTF8.GetString)];
    }

    static Zegel Id(ECDsa? sleutel) => sleutel is null ? Proefsleutel.Id : Handtekening.SleutelId(sleutel.ExportSubjectPublicKeyInfo());

    static byte[] Teken(ECDsa? sleutel, byte[] bytes) => sleutel is null ? Proefsleutel.Teken(bytes) : Proefsleutel.Teken(sleutel, bytes);
}
