using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>One export, right or tampered with, the heads that its reader kept, and what a verifier must say of it.</summary>
internal sealed record Vector(string Naam, IReadOnlyList<string> Regels, HoofdRegel? Gehouden, int Uitgang, params IReadOnlyList<string> Codes);

/// <summary>The test vectors of the journal (docs/journaal.md): every verifier, in whatever language, must name the same.</summary>
internal static class Vectoren
{
    public static List<Vector> Maak()
    {
        var keten = Keten("Geboortedata", wis: false);
        var gewist = Keten("Geboortedata", wis: true);
        var anders = Keten("Postcodes", wis: false);
        var hoofd = Proefexport.Hoofd(keten.Stand, keten.Nu);
        using var vreemd = Proefsleutel.Maak("een vreemde sleutel");
        var (opgevolgd, aangeplakt) = (Keten("Geboortedata", wis: false), Keten("Geboortedata", wis: false));
        var spki = vreemd.ExportSubjectPublicKeyInfo();
        var instaan = Proefsleutel.Teken(Sleutelketen.TeTekenen(opgevolgd.Stand.Stroom, Handtekening.SleutelId(spki)));
        opgevolgd.AlsBeheer().Doe(new SleutelAankondigen(Convert.ToBase64String(spki), new(Proefsleutel.Id, Convert.ToBase64String(instaan)))).ShouldBeNull();
        aangeplakt.AlsBeheer().Doe(new SleutelAankondigen(Convert.ToBase64String(spki), null)).ShouldBeNull();
        var goed = Proefexport.Van(keten, keten.Uwv);
        var tekst = goed.FindIndex(r => r.StartsWith("{\"soort\":\"tekst\"", StringComparison.Ordinal));
        var slot = goed.FindIndex(r => r.StartsWith("{\"soort\":\"hoofd\"", StringComparison.Ordinal));

        return
        [
            new("goed-partner", goed, hoofd, 0),
            new("goed-buitenstaander", Proefexport.Van(keten, keten.Cbs), hoofd, 0),
            new("goed-zonder-bewaard-hoofd", goed, null, 0),
            new("goed-gewist", Proefexport.Van(gewist, gewist.Uwv), null, 0),
            new("byte-in-deel", Met(goed, 3, r => Verdraai(r["delen"]![0]!, "inhoud", 60)), null, 1, "boeking-gewijzigd:3"),
            new("byte-in-kop", Met(goed, 3, r => Verdraai(r["kop"]!, "inhoud", 70)), null, 1, "boeking-gewijzigd:3"),
            new("zout-vervangen", Met(goed, 4, r => Verdraai(r["delen"]![0]!, "zout", 0)), null, 1, "boeking-gewijzigd:4"),
            new("zegel-vervangen", Met(Proefexport.Van(keten, keten.Cbs), 5, r => r["delen"]![0]!["zegel"] = new string('0', 64)), null, 1, "boeking-gewijzigd:5"),
            new("hash-vervangen", Met(goed, 4, r => r["hash"] = new string('0', 64)), null, 1, "boeking-gewijzigd:4", "boeking-gewijzigd:5", "export-gewijzigd"),
            new("boeking-weg", [.. goed[..4], .. goed[5..]], null, 1, "boeking-ontbreekt:4"),
            new("boeking-dubbel", [.. goed[..5], goed[4], .. goed[5..]], null, 1, "boeking-dubbel:4"),
            new("boekingen-verwisseld", [.. goed[..4], goed[5], goed[4], .. goed[6..]], null, 1, "boeking-ontbreekt:4", "boeking-dubbel:4"),
            new("woorden-veranderd", Met(goed, tekst, r => r["woorden"] = (string)r["woorden"]! + "!"), null, 1, "tekst-gewijzigd:6"),
            new("woorden-weg", [.. goed[..tekst], .. goed[(tekst + 1)..]], null, 1, "tekst-ontbreekt:6"),
            new("woorden-ongenoemd", Met(goed, tekst, r => r["tekst"] = "00000000-0000-4000-8000-000000000001"), null, 1, "tekst-ongenoemd"),
            new("handtekening-stuk", Met(goed, slot, r => Verdraai(r, "handtekening", 10)), null, 1, "hoofd-ongeldig:7"),
            new("hoofd-van-eerder", [.. goed[..slot], Proefexport.Van(keten, keten.Uwv, tot: 5).Single(r => r.StartsWith("{\"soort\":\"hoofd\"", StringComparison.Ordinal)), .. goed[(slot + 1)..]], null, 1, "hoofd-wijkt-af:5"),
            new("vreemde-sleutel", Proefexport.Van(keten, keten.Uwv, sleutel: vreemd), null, 1, "sleutel-onbevestigd"),
            new("standdigest-veranderd", Met(goed, slot + 1, r => r["digest"] = new string('0', 64)), null, 1, "stand-ongeldig"),
            new("staart-afgekapt", Proefexport.Van(keten, keten.Uwv, tot: keten.Stand.Nr - 2), hoofd, 1, "staart-afgekapt:6"),
            new("staart-afgekapt-onzichtbaar", Proefexport.Van(keten, keten.Uwv, tot: keten.Stand.Nr - 2), null, 0),
            new("herschreven", Proefexport.Van(anders, anders.Uwv), hoofd, 1, "herschreven:7"),
            new("te-veel-geopend", Met(goed, 0, r => r["lezer"] = keten.Cbs.ToString()), null, 1, "te-veel-geopend:5", "te-veel-geopend:6", "export-gewijzigd"),
            new("deel-dichtgemaakt", Met(goed, 5, r => r["delen"]![0] = new JsonObject { ["zegel"] = keten.Boekingen[4].Boeking.Delen[0].Zegel().ToString() }), hoofd, 1, "export-gewijzigd"),
            new("lezer-veranderd", Met(goed, 0, r => r["lezer"] = keten.Belastingdienst.ToString()), hoofd, 1, "export-gewijzigd"),
            new("bestuur-veranderd", Met(goed, 0, r => r["bestuur"] = true), hoofd, 1, "export-gewijzigd"),
            new("tekst-tweemaal", [.. goed[..tekst], goed[tekst], .. goed[tekst..]], null, 1, "tekst-dubbel"),
            new("stand-weg", [.. goed[..(slot + 1)], .. goed[(slot + 2)..]], null, 1, "stand-ontbreekt"),
            new("stand-tweemaal", [.. goed[..(slot + 2)], goed[slot + 1], .. goed[(slot + 2)..]], null, 1, "stand-dubbel"),
            new("kop-onleesbaar", Met(goed, 3, r => r["kop"]!["inhoud"] = "AAAA"), null, 1, "kop-onleesbaar:3"),
            new("deel-onleesbaar", Met(goed, 3, r => r["delen"]![0]!["inhoud"] = "AAAA"), null, 1, "deel-onleesbaar:3"),
            new("gewist-en-toch-getoond", Getoond(gewist), null, 1, "tekst-gewist-getoond:5"),
            new("bewijs-vreemde-sleutel", goed, Proefexport.Hoofd(keten.Stand, keten.Nu, vreemd), 1, "bewijs-vreemde-sleutel:7"),
            new("sleutel-opgevolgd", Proefexport.Van(opgevolgd, opgevolgd.Uwv, sleutel: vreemd), Proefexport.Hoofd(opgevolgd.Stand, opgevolgd.Nu), 0),
            new("sleutel-aangeplakt", Proefexport.Van(aangeplakt, aangeplakt.Uwv, sleutel: vreemd), hoofd, 1, "sleutel-onbevestigd"),
            new("sleutel-ondergeschoven", Ondergeschoven(vreemd), hoofd, 1, "bewijs-vreemde-sleutel:7"),
            new("bewijs-andere-keten", goed, Proefexport.Hoofd(Andere().Stand, keten.Nu), 1, "bewijs-andere-keten:7"),
            new("bewijs-ongeldig", goed, hoofd with { Nr = 6 }, 1, "bewijs-ongeldig:6"),
            new("vals-herschreven", Proefexport.Van(anders, anders.Uwv), null, 0),
            new("regeleinden-van-windows", [.. goed.Select(r => r + "\r")], null, 2),
            new("dubbel-veld", [goed[0].Replace("\"versie\":1", "\"versie\":1,\"versie\":1", StringComparison.Ordinal), .. goed[1..]], null, 2),
            new("los-surrogaat", Met(goed, tekst, r => r["woorden"] = "VERVANG").Select(r => r.Replace("VERVANG", "\\ud800", StringComparison.Ordinal)).ToList(), null, 2),
            new("nummer-als-tekst", [goed[0], goed[1].Replace("\"nr\":1", "\"nr\":\"1\"", StringComparison.Ordinal), .. goed[2..]], null, 2),
            new("nummer-als-breuk", [goed[0], goed[1].Replace("\"nr\":1", "\"nr\":1.0", StringComparison.Ordinal), .. goed[2..]], null, 2),
            new("geen-delen", Met(goed, 3, r => r["delen"] = new JsonArray()), null, 2),
            new("bestand-afgebroken", goed[..^1], null, 2),
            new("geen-json", [.. goed[..2], "geen json", .. goed[2..]], null, 2),
            new("andere-versie", [goed[0].Replace("\"versie\":1", "\"versie\":2", StringComparison.Ordinal), .. goed[1..]], null, 2),
            new("onbekend-veld", [goed[0].Replace("\"versie\":1", "\"versie\":1,\"extra\":1", StringComparison.Ordinal), .. goed[1..]], null, 2),
            new("na-het-einde", [.. goed, goed[^1]], null, 2),
        ];
    }

    public static byte[] AlsBestand(Vector vector) => Encoding.UTF8.GetBytes(string.Join('\n', vector.Regels) + "\n");

    static Proefketen Keten(string wat, bool wis, string zaad = "vector", bool vergeet = true)
    {
        var keten = new Proefketen(zaad);
        var uwv = keten.Aangetreden(keten.Uwv, Rol.Sleuteldrager);
        var knelpunt = keten.Nieuw<KnelpuntId>();
        keten.Als(uwv).Doe(new KnelpuntMelden(knelpunt, keten.Belastingdienst, keten.Uwv, keten.Tekst($"{wat} ontbreken bij de overdracht"), null)).ShouldBeNull();
        keten.Als(keten.Regisseur).Doe(new KnelpuntEscaleren(knelpunt, Niveau.Ketenregisseurs, keten.Tekst("Samen komen wij er niet uit — zie “café ☕”"))).ShouldBeNull();
        keten.Doe(new KnelpuntEscaleren(knelpunt, Niveau.Ketenmanager, keten.Tekst("Het raakt nu ook het CBS"))).ShouldBeNull();
        if (wis)
        {
            var titel = keten.Stand.Knelpunten.Vind(knelpunt)!.Titel.Id;
            keten.Als(uwv).Doe(new TekstWissen(titel)).ShouldBeNull();
            if (vergeet) keten.Woorden.Remove(titel);
        }
        return keten;
    }

    // Closes the part that announces the real key, brings forward a key of his own as the first, and lets that one vouch for the real one.
    static List<string> Ondergeschoven(ECDsa vreemd)
    {
        var keten = Keten("Geboortedata", wis: false);
        var spki = vreemd.ExportSubjectPublicKeyInfo();
        var eigen = Handtekening.SleutelId(spki);
        var instaan = new Sleutelbevestiging(eigen, Convert.ToBase64String(Proefsleutel.Teken(vreemd, Sleutelketen.TeTekenen(keten.Stand.Stroom, Proefsleutel.Id))));
        keten.AlsBeheer().Schrijf(new SleutelAangekondigd(eigen, Convert.ToBase64String(spki), null, true).Voor(Publiek.Openbaar));
        keten.Schrijf(new SleutelAangekondigd(Proefsleutel.Id, Convert.ToBase64String(Proefsleutel.Spki), instaan, true).Voor(Publiek.Openbaar));
        return Proefexport.Van(keten, keten.Uwv, sleutel: vreemd, dicht: 2);
    }

    static Proefketen Andere() => Keten("Geboortedata", wis: false, zaad: "andere");

    // The server goes on showing words that a fact erased: they are put back before the export is signed.
    static List<string> Getoond(Proefketen gewist)
    {
        var nogEens = Keten("Geboortedata", wis: true, vergeet: false);
        return Proefexport.Van(nogEens, gewist.Uwv);
    }

    internal static List<string> Met(List<string> regels, int plaats, Action<JsonNode> hoe)
    {
        var node = JsonNode.Parse(regels[plaats])!;
        hoe(node);
        List<string> veranderd = [.. regels];
        veranderd[plaats] = node.ToJsonString();
        return veranderd;
    }

    internal static void Verdraai(JsonNode node, string veld, int plaats)
    {
        var bytes = Convert.FromBase64String((string)node[veld]!);
        bytes[plaats % bytes.Length] ^= 1;
        node[veld] = Convert.ToBase64String(bytes);
    }
}
