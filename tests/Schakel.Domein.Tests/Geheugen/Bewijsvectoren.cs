using System.Text;
using System.Text.Json.Nodes;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>One decision receipt, right or tampered with, and what a verifier must say of it.</summary>
/// <param name="Sleutel">The fingerprint that its reader heard, if any.</param>
internal sealed record Bewijsvector(string Naam, IReadOnlyList<string> Regels, Zegel? Sleutel, int Uitgang, params IReadOnlyList<string> Codes);

/// <summary>The test vectors of decision receipts (docs/journaal.md): every verifier, in whatever language, must name the same.</summary>
internal static class Bewijsvectoren
{
    public const string Reden = "Krap in december — “zie onder” <script>";

    public const string Voorwaarde = "Eerst een proef van een maand";

    // DEL, CSI, a turn of the writing direction, a tag and a line separator: what a terminal would act on, or not show.
    public const string Stuurtekens = "Goed\u007f\u009b31m\u202e\U000E0041\u2028op";

    public static List<Bewijsvector> Maak()
    {
        var (huis, besluit) = Besloten();
        var keten = huis.Keten;
        var goed = Proefbewijs.Van(keten, besluit, keten.Uwv);
        var ander = Proefbewijs.Van(keten, besluit, keten.Cbs);
        using var vreemd = Proefsleutel.Maak("een vreemde sleutel");
        var begin = JsonNode.Parse(goed[0])!;
        var (voorstel, standpunt, genomen) = (Nr(begin, "voorstel"), Nr(begin, "standpunt"), Nr(begin, "genomen"));
        var tekst = goed.FindIndex(r => r.StartsWith("{\"soort\":\"tekst\"", StringComparison.Ordinal) && r.Contains("Krap", StringComparison.Ordinal));
        var hoofd = goed.FindIndex(r => r.StartsWith("{\"soort\":\"hoofd\"", StringComparison.Ordinal));
        var (gewist, later, anderBesluit, besloten) = (Gewist(), Later(), Besloten("ander"), MetGesloten());

        return
        [
            new("goed-eerder-gesproken", goed, Proefsleutel.Id, 0),
            new("goed-zonder-sleutel", goed, null, 0),
            new("goed-als-laatste-gesproken", ander, Proefsleutel.Id, 0),
            new("goed-gewist", gewist, null, 0),
            new("goed-nog-niet-ingegaan", later.Voor, null, 0),
            new("goed-openbaar-gemaakt", Gepubliceerd(), null, 0),
            new("goed-later-ingegaan", later.Na, null, 0),
            new("goed-zwijgen", Zwijgend(), null, 0),
            new("goed-onthuld", Onthuld(), null, 0),
            new("goed-op-voorwaarde", Voorwaardelijk(Voorwaarde), null, 0),
            new("goed-op-voorwaarde-gewist", Voorwaardelijk(Voorwaarde, wis: true), null, 0),
            new("goed-onthuld-op-voorwaarde", Onthuld(Voorwaarde), null, 0),
            new("goed-met-stuurtekens", Voorwaardelijk(Stuurtekens), null, 0),
            new("goed-zonder-standpunt", Zonder(), null, 0),
            new("goed-na-een-nieuwe-versie-gezwegen", NieuweVersie(), null, 0),
            new("goed-met-gesloten-deel", besloten.Regels, null, 0),
            new("te-veel-geopend", besloten.Geopend, null, 1, $"te-veel-geopend:{besloten.Nr}"),
            new("goed-van-een-vreemde", Proefbewijs.Van(keten, besluit, keten.Uwv, vreemd), null, 0),
            new("andere-sleutel", Proefbewijs.Van(keten, besluit, keten.Uwv, vreemd), Proefsleutel.Id, 1, "andere-sleutel"),
            new("woorden-veranderd", Met(goed, tekst, r => r["woorden"] = "Prima"), null, 1, $"tekst-gewijzigd:{standpunt}", "bewijs-gewijzigd"),
            new("woorden-weg", Zonder(goed, tekst), null, 1, $"tekst-ontbreekt:{standpunt}", "regels-ontbreken", "bewijs-gewijzigd"),
            new("woorden-tweemaal", [.. goed[..tekst], goed[tekst], .. goed[tekst..]], null, 1, "tekst-dubbel"),
            new("woorden-ongenoemd", Met(goed, tekst, r => r["tekst"] = "00000000-0000-4000-8000-000000000001"), null, 1, "tekst-ongenoemd", $"tekst-ontbreekt:{standpunt}"),
            new("besluitnummer-veranderd", Inhoud(goed, 3, "\"volgnummer\":1", "\"volgnummer\":2"), null, 1, $"boeking-gewijzigd:{genomen}", "bewijs-gewijzigd"),
            new("besluitnummer-en-hash-veranderd", Gehasht(Inhoud(goed, 3, "\"volgnummer\":1", "\"volgnummer\":2"), 3), null, 1, $"hoofd-wijkt-af:{genomen}", "bewijs-gewijzigd"),
            new("besluitnummer-en-hoofd-veranderd", Onthoofd(Gehasht(Inhoud(goed, 3, "\"volgnummer\":1", "\"volgnummer\":2"), 3), 3, hoofd + 2), null, 1, $"hoofd-ongeldig:{genomen}", "bewijs-gewijzigd"),
            new("standpunt-veranderd", Inhoud(goed, 2, "\"InstemmenMetZorg\"", "\"TerzijdeStaan\""), null, 1, $"boeking-gewijzigd:{standpunt}", "bewijs-gewijzigd"),
            new("standpunt-van-een-ander", Inhoud(goed, 2, keten.Uwv.ToString(), keten.Cbs.ToString()), null, 1, $"boeking-gewijzigd:{standpunt}", $"standpunt-ontbreekt:{standpunt}"),
            new("gevolg-veranderd", Inhoud(goed, 3, "\"waarde\":98", "\"waarde\":89"), null, 1, $"boeking-gewijzigd:{genomen}", "bewijs-gewijzigd"),
            new("hash-vervangen", Met(goed, 3, r => r["hash"] = new string('0', 64)), null, 1, $"boeking-gewijzigd:{genomen}", $"hoofd-wijkt-af:{genomen}"),
            new("vorige-vervangen", Met(goed, 1, r => r["vorige"] = new string('0', 64)), null, 1, $"boeking-gewijzigd:{voorstel}"),
            new("andere-plaats", Met(goed, 3, r => r["nr"] = genomen + 1), null, 1, $"boeking-gewijzigd:{genomen + 1}", $"boeking-ontbreekt:{genomen}", $"hoofd-wijkt-af:{genomen}", $"hoofd-ontbreekt:{genomen + 1}"),
            new("handtekening-stuk", Met(goed, hoofd, r => Verdraai(r, "handtekening")), null, 1, $"hoofd-ongeldig:{voorstel}"),
            new("hoofd-van-een-vreemde", Met(goed, hoofd + 1, Proefbewijs.AlsRegel(Proefbewijs.Hoofd(keten, standpunt, Hash(keten, standpunt), vreemd))), null, 1, $"sleutel-wijkt-af:{standpunt}", "bewijs-gewijzigd"),
            new("hoofd-weg", Zonder(goed, hoofd + 1), null, 1, $"hoofd-ontbreekt:{standpunt}", "regels-ontbreken"),
            new("hoofd-tweemaal", [.. goed[..hoofd], goed[hoofd], .. goed[hoofd..]], null, 1, $"hoofd-dubbel:{voorstel}", "regels-ontbreken"),
            new("schakel-weg", Zonder(goed, 2), null, 1, $"boeking-ontbreekt:{standpunt}", $"hoofd-wijkt-af:{standpunt}"),
            new("schakels-verwisseld", [goed[0], goed[2], goed[1], .. goed[3..]], null, 1, $"boeking-dubbel:{voorstel}", $"boeking-ontbreekt:{voorstel}"),
            new("andere-lezer", Met(goed, 0, r => r["lezer"] = keten.Cbs.ToString()), null, 1, $"standpunt-ontbreekt:{standpunt}", "bewijs-gewijzigd"),
            new("ander-besluit", Met(goed, 0, r => r["besluit"] = "00000000-0000-4000-8000-000000000001"), null, 1, $"besluit-ontbreekt:{genomen}", "bewijs-gewijzigd"),
            new("standpunt-verzwegen", Met(goed, 0, r => r["standpunt"] = null), null, 1, "bewijs-gewijzigd"),
            new("andere-keten", Met(goed, 0, r => r["stroom"] = "00000000-0000-4000-8000-000000000001"), null, 1, $"boeking-gewijzigd:{genomen}", $"hoofd-wijkt-af:{genomen}"),
            new("deel-dichtgemaakt", Dicht(goed, 3), null, 1, $"besluit-ontbreekt:{genomen}", "bewijs-gewijzigd"),
            new("stukken-van-twee", [goed[0], goed[1], ander[2], .. goed[3..]], null, 1, "bewijs-gewijzigd"),
            new("stuk-van-een-herschreven-keten", [.. goed[..3], Proefbewijs.Van(anderBesluit.Huis.Keten, anderBesluit.Besluit, anderBesluit.Huis.Keten.Uwv)[3], .. goed[4..]], null, 1, $"vorige-wijkt-af:{genomen}", $"hoofd-wijkt-af:{genomen}", "bewijs-gewijzigd"),
            new("getekend-ander-besluit", Proefbewijs.Opnieuw(Met(goed, 0, r => r["besluit"] = "00000000-0000-4000-8000-000000000001")), null, 1, $"besluit-ontbreekt:{genomen}"),
            new("getekend-andere-lezer", Proefbewijs.Opnieuw(Met(goed, 0, r => r["lezer"] = keten.Cbs.ToString())), null, 1, $"standpunt-ontbreekt:{standpunt}"),
            new("getekend-ander-voorstel", Proefbewijs.Opnieuw(Met(goed, 0, r => r["voorstel"] = standpunt)), null, 1, $"voorstel-ontbreekt:{standpunt}"),
            new("getekend-andere-afloop", Proefbewijs.Opnieuw(Met(goed, 0, r => r["afloop"] = standpunt)), null, 1, $"afloop-ontbreekt:{standpunt}"),
            new("gewist-en-toch-getoond", Gewist(vergeet: false), null, 1, $"tekst-gewist-getoond:{standpunt}"),
            new("afgekapt", goed[..^1], null, 2),
            new("na-het-einde", [.. goed, goed[^1]], null, 2),
            new("andere-versie", Met(goed, 0, r => r["versie"] = 2), null, 2),
            new("onbekend-veld", Met(goed, 0, r => r["extra"] = 1), null, 2),
            new("begin-weg", goed[1..], null, 2),
            new("zonder-hoofden", [.. goed.Where(r => !r.StartsWith("{\"soort\":\"hoofd\"", StringComparison.Ordinal))], null, 2),
            new("boeking-van-een-export", Met(goed, 2, r => { r["soort"] = "boeking"; ((JsonObject)r).Remove("vorige"); }), null, 2),
            new("nummer-nul", Met(goed, 0, r => r["genomen"] = 0), null, 2),
            new("regeleinden-van-windows", [.. goed.Select(r => r + "\r")], null, 2),
        ];
    }

    public static byte[] AlsBestand(Bewijsvector vector) => Encoding.UTF8.GetBytes(string.Join('\n', vector.Regels) + "\n");

    static (Besluitketen Huis, Besluit Besluit) Besloten(string? titel = null, Datum? ingang = null)
    {
        var huis = new Besluitketen();
        var indienen = huis.Voorstel(huis.Verhoogd()) with { Ingang = ingang };
        huis.Keten.Als(huis.Keten.Regisseur).Moet(titel is null ? indienen : indienen with { Titel = huis.Keten.Tekst(titel) });
        huis.Spreek(huis.Bestuurders[0], indienen.Voorstel).ShouldBeNull();
        huis.Spreek(huis.Bestuurders[1], indienen.Voorstel, Oordeel.InstemmenMetZorg, Reden).ShouldBeNull();
        huis.Spreek(huis.Bestuurders[2], indienen.Voorstel).ShouldBeNull();
        // The chain goes on: a receipt is of an entry of before.
        huis.Ingediend(huis.Verhoogd(99m, "2028-01-01"));
        return (huis, huis.Keten.Stand.Besluiten.Single());
    }

    // Of the decision by which everyone came to read the one before.
    static List<string> Gepubliceerd()
    {
        var (huis, besluit) = Besloten();
        huis.Allen(huis.Ingediend(new BesluitPubliceren(besluit.Id, huis.Keten.Tekst("Gegevens komen sneller aan."))));
        return Proefbewijs.Van(huis.Keten, huis.Keten.Stand.Besluiten.Single(b => b.Id != besluit.Id), huis.Keten.Uwv);
    }

    static List<string> Gewist(bool vergeet = true)
    {
        var (huis, besluit) = Besloten();
        var reden = huis.Zie(besluit.Voorstel).Van(huis.Keten.Uwv)!.Reden!.Value.Id;
        huis.Keten.Als(huis.Uwv).Moet(new TekstWissen(reden));
        if (vergeet) huis.Keten.Woorden.Remove(reden);
        return Proefbewijs.Van(huis.Keten, besluit, huis.Keten.Uwv);
    }

    static (List<string> Voor, List<string> Na) Later()
    {
        var dag = new Datum(2026, 6, 1);
        var (huis, besluit) = Besloten(ingang: dag);
        var voor = Proefbewijs.Van(huis.Keten, besluit, huis.Keten.Uwv);
        huis.Keten.Nu = new(new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero));
        huis.Keten.AlsKlok().Moet(new BesluitUitvoeren(besluit.Id, dag));
        return (voor, Proefbewijs.Van(huis.Keten, huis.Keten.Stand.Besluiten.Single(), huis.Keten.Uwv));
    }

    static List<string> Voorwaardelijk(string wat, bool wis = false)
    {
        var huis = new Besluitketen();
        var voorstel = huis.Ingediend(huis.Verhoogd());
        var voorwaarde = new Voorwaarde(huis.Keten.Tekst(wat), new Datum(2026, 12, 31));
        huis.Spreek(huis.Bestuurders[0], voorstel).ShouldBeNull();
        huis.Keten.Als(huis.Bestuurders[1]).Moet(huis.Standpunt(huis.Bestuurders[1], voorstel) with { Voorwaarde = voorwaarde });
        huis.Spreek(huis.Bestuurders[2], voorstel).ShouldBeNull();
        if (wis)
        {
            huis.Keten.Als(huis.Uwv).Moet(new TekstWissen(voorwaarde.Wat.Id));
            huis.Keten.Woorden.Remove(voorwaarde.Wat.Id);
        }
        return Proefbewijs.Van(huis.Keten, huis.Keten.Stand.Besluiten.Single(), huis.Keten.Uwv);
    }

    static List<string> Zwijgend()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid, zwijgenTelt: true);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Oordeel.Instemmen, Oordeel.Instemmen);
        raad.Sluit(voorstel);
        return Proefbewijs.Van(raad.Keten, raad.Keten.Stand.Besluiten.Single(), raad.Keten.Cbs);
    }

    static List<string> Onthuld(string? wat = null)
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend(raad.Nieuw() with { Verborgen = true });
        var enveloppen = new List<Onthulling>();
        foreach (var wie in new[] { raad.Belastingdienst, raad.Uwv })
        {
            var standpunt = new VerborgenStandpunt(voorstel, wie.Partij!.Value, 1, Oordeel.InstemmenMetZorg, raad.Keten.Tekst("Onder in de envelop"), wat is null ? null : new(raad.Keten.Tekst(wat), new Datum(2026, 12, 31)));
            var zout = raad.Keten.Zout();
            raad.Keten.Als(wie).Moet(new StandpuntVerbergen(voorstel, standpunt.Partij, 1, standpunt.Belofte(zout)));
            enveloppen.Add(new(standpunt, new(zout)));
        }
        var op = raad.Huis.Zie(voorstel).Sluiting!.Op!.Value;
        raad.Keten.Nu = new(new DateTimeOffset(op.AddDays(1).ToDateTime(new(9, 0)), TimeSpan.Zero));
        raad.Keten.AlsKlok().Moet(new StandpuntenSluiten(voorstel, op, [.. enveloppen]));
        return Proefbewijs.Van(raad.Keten, raad.Keten.Stand.Besluiten.Single(), raad.Keten.Uwv);
    }

    // It spoke on another effect than what was decided, and not again.
    static List<string> NieuweVersie()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, null, null, Oordeel.Instemmen);
        var nu = raad.Huis.Zie(voorstel);
        raad.Keten.Als(raad.Keten.Regisseur).Moet(new VoorstelAanpassen(voorstel, 1, raad.Keten.Tekst("Zachter"), nu.Titel, nu.Toelichting, nu.HerzienOp, [], [raad.Huis.Verhoogd(96m)]));
        raad.Huis.Zie(voorstel).Van(raad.Keten.Cbs).ShouldBeNull();
        raad.Spreken(voorstel, Oordeel.Instemmen, Oordeel.Instemmen);
        raad.Sluit(voorstel);
        return Proefbewijs.Van(raad.Keten, raad.Keten.Stand.Besluiten.Single(), raad.Keten.Cbs);
    }

    // Beside the standpoint stands something of two others, which stays closed; and the same with that part open, under a signature that holds.
    static (List<string> Regels, List<string> Geopend, long Nr) MetGesloten()
    {
        var huis = new Besluitketen();
        var (keten, voorstel) = (huis.Keten, huis.Ingediend(huis.Verhoogd()));
        keten.Als(huis.Bestuurders[1]).Schrijf(new StandpuntGegeven(voorstel, keten.Uwv, Oordeel.Instemmen, null).Voor(Publiek.Keten).En(new VoorstelAfgerond(voorstel), Publiek.Kring(keten.Belastingdienst, keten.Cbs)));
        var boeking = keten.Boekingen[^1].Boeking;
        foreach (var wie in new[] { 0, 2 }) huis.Spreek(huis.Bestuurders[wie], voorstel).ShouldBeNull();
        var regels = Proefbewijs.Van(keten, keten.Stand.Besluiten.Single(), keten.Uwv);
        var deel = boeking.Delen[1];
        var open = Met(regels, 2, r => r["delen"]![1] = new JsonObject { ["zout"] = Convert.ToBase64String(deel.Zout), ["inhoud"] = Convert.ToBase64String(deel.Inhoud()) });
        return (regels, Proefbewijs.Opnieuw(open), boeking.Nr);
    }

    // Its rule did not wait for this partner, which said nothing.
    static List<string> Zonder()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Oordeel.Instemmen, Oordeel.Instemmen);
        raad.Sluit(voorstel);
        return Proefbewijs.Van(raad.Keten, raad.Keten.Stand.Besluiten.Single(), raad.Keten.Cbs);
    }

    static long Nr(JsonNode begin, string lid) => (long)begin[lid]!;

    static Zegel Hash(Proefketen keten, long nr) => keten.Boekingen.Single(b => b.Boeking.Nr == nr).Hash;

    static List<string> Zonder(List<string> regels, int plaats) => [.. regels[..plaats], .. regels[(plaats + 1)..]];

    static List<string> Met(List<string> regels, int plaats, string nieuw) => [.. regels[..plaats], nieuw, .. regels[(plaats + 1)..]];

    static List<string> Met(List<string> regels, int plaats, Action<JsonNode> hoe)
    {
        var node = JsonNode.Parse(regels[plaats])!;
        hoe(node);
        return Met(regels, plaats, node.ToJsonString());
    }

    // Other words of the same length inside what is sealed.
    static List<string> Inhoud(List<string> regels, int plaats, string was, string wordt) => Met(regels, plaats, r =>
    {
        var deel = r["delen"]![0]!;
        var inhoud = Encoding.Latin1.GetString(Convert.FromBase64String((string)deel["inhoud"]!));
        inhoud.ShouldContain(was);
        var nieuw = inhoud.Replace(was, wordt.PadRight(was.Length), StringComparison.Ordinal);
        deel["inhoud"] = Convert.ToBase64String(Encoding.Latin1.GetBytes(nieuw));
    });

    // The hash made to fit what stands there now.
    static List<string> Gehasht(List<string> regels, int plaats) => Met(regels, plaats, r =>
    {
        var stroom = Id.Lees<StroomId>((string)JsonNode.Parse(regels[0])!["stroom"]!)!.Value;
        var kop = Zegel.Over(Merk.Kop, Bytes(r["kop"]!["zout"]), Bytes(r["kop"]!["inhoud"]));
        var delen = r["delen"]!.AsArray().Select(d => Zegel.Over(Merk.Deel, Bytes(d!["zout"]), Bytes(d["inhoud"])));
        r["hash"] = Boeking.Hash(stroom, (long)r["nr"]!, Zegel.Lees((string)r["vorige"]!)!.Value, kop, delen).ToString();
    });

    static List<string> Onthoofd(List<string> regels, int plaats, int hoofd) => Met(regels, hoofd, r => r["hash"] = (string)JsonNode.Parse(regels[plaats])!["hash"]!);

    static List<string> Dicht(List<string> regels, int plaats) => Met(regels, plaats, r =>
    {
        var deel = r["delen"]![0]!;
        r["delen"] = new JsonArray(new JsonObject { ["zegel"] = Zegel.Over(Merk.Deel, Bytes(deel["zout"]), Bytes(deel["inhoud"])).ToString() });
    });

    static byte[] Bytes(JsonNode? base64) => Convert.FromBase64String((string)base64!);

    static void Verdraai(JsonNode node, string veld)
    {
        var bytes = Bytes(node[veld]);
        bytes[10] ^= 1;
        node[veld] = Convert.ToBase64String(bytes);
    }
}
