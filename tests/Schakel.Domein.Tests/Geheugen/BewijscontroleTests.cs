using System.Text.Json;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Domein.Tests.Geheugen;

/// <summary>A receipt of one decision proves by itself what was decided, what this partner said and what it did; each way to change it is named.</summary>
[Trait("Feature", "B08")]
public sealed class BewijscontroleTests
{
    static readonly string Map = Repo.Pad("tests", "vectoren", "bewijs");
    static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    sealed record Verwacht(string Bestand, string? Sleutel, int Uitgang, IReadOnlyList<string> Codes);

    static readonly IReadOnlyList<Bewijsvector> Vectoren = Bewijsvectoren.Maak();

    public static TheoryData<string> Namen => [.. Vectoren.Select(v => v.Naam)];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Van_elk_bewijs_wordt_gezegd_wat_er_niet_klopt(string naam)
    {
        var vector = Vectoren.Single(v => v.Naam == naam);

        var (uitgang, codes) = Controleer(vector.Regels, vector.Sleutel);

        uitgang.ShouldBe(vector.Uitgang, string.Join(' ', codes));
        vector.Codes.Except(codes, StringComparer.Ordinal).ShouldBeEmpty(string.Join(' ', codes));
        (codes.Count == 0).ShouldBe(vector.Codes.Count == 0);
    }

    [Fact]
    public void Deze_controle_zegt_van_elke_bewaarde_vector_wat_verwacht_wordt()
    {
        if (Repo.Schrijft) Schrijf();

        var verwacht = JsonSerializer.Deserialize<List<Verwacht>>(File.ReadAllText(Path.Combine(Map, "verwacht.json")), Leesbaar)!;
        verwacht.Select(v => v.Bestand).ShouldBe(Vectoren.Select(v => v.Naam + ".jsonl"), "write them anew with SCHAKEL_SNAPSHOTS=write");
        foreach (var vector in verwacht)
        {
            var (uitgang, codes) = Controleer(File.ReadAllText(Path.Combine(Map, vector.Bestand)).TrimEnd('\n').Split('\n'), Zegel.Lees(vector.Sleutel));

            uitgang.ShouldBe(vector.Uitgang, vector.Bestand);
            codes.ShouldBe(vector.Codes, vector.Bestand);
        }
    }

    [Fact]
    [Trait("Feature", "H07")]
    public void Ook_wat_openbaar_werd_is_wat_een_besluit_veranderde() =>
        Lees("goed-openbaar-gemaakt", Proefsleutel.Id).Gevolg.ShouldBe(["BesluitGepubliceerd"]);

    [Fact]
    public void Het_bewijs_zegt_welk_besluit_wat_deze_partner_ervan_zei_en_wat_het_veranderde()
    {
        var verslag = Lees("goed-eerder-gesproken", Proefsleutel.Id);

        verslag.Bevindingen.ShouldBeEmpty();
        (verslag.Nummer, verslag.Titel, verslag.Standpunt, verslag.Reden, verslag.IsStilzwijgend, verslag.Afloop, verslag.IsSleutelVergeleken).ShouldBe(
            ("2026-1", "Norm 2 omhoog", "InstemmenMetZorg", Bewijsvectoren.Reden, false, null, true));
        verslag.Gevolg.ShouldBe(["NormVastgesteld"]);
        verslag.Genomen.ShouldBe(new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)));
        verslag.Boekingen.Count.ShouldBe(3, "the proposal, the standpoint and the decision, and nothing else of the journal");
        Lees("goed-zonder-sleutel", null).IsSleutelVergeleken.ShouldBeFalse();
    }

    [Fact]
    public void Wie_als_laatste_sprak_zweeg_of_niets_zei_heeft_ook_een_bewijs()
    {
        var laatste = Lees("goed-als-laatste-gesproken", null);
        (laatste.Standpunt, laatste.Reden, laatste.Boekingen.Count).ShouldBe(("Instemmen", null, 2));
        var stil = Lees("goed-zwijgen", null);
        (stil.Standpunt, stil.IsStilzwijgend).ShouldBe(("Instemmen", true));
        var onthuld = Lees("goed-onthuld", null);
        (onthuld.Standpunt, onthuld.Reden).ShouldBe(("InstemmenMetZorg", "Onder in de envelop"));
        foreach (var naam in new[] { "goed-zonder-standpunt", "goed-na-een-nieuwe-versie-gezwegen" }) Lees(naam, null).Standpunt.ShouldBeNull(naam);
    }

    [Theory]
    [InlineData("goed-op-voorwaarde", "Instemmen", null, Bewijsvectoren.Voorwaarde)]
    [InlineData("goed-op-voorwaarde-gewist", "Instemmen", null, null)]
    [InlineData("goed-onthuld-op-voorwaarde", "InstemmenMetZorg", "Onder in de envelop", Bewijsvectoren.Voorwaarde)]
    [InlineData("goed-met-stuurtekens", "Instemmen", null, Bewijsvectoren.Stuurtekens)]
    public void Instemmen_op_voorwaarde_is_geen_gewoon_instemmen(string naam, string oordeel, string? reden, string? voorwaarde)
    {
        var verslag = Lees(naam, null);

        verslag.Bevindingen.ShouldBeEmpty();
        (verslag.Standpunt, verslag.Reden, verslag.IsVoorwaardelijk, verslag.Voorwaarde, verslag.VoorwaardeTotEnMet).ShouldBe((oordeel, reden, true, voorwaarde, "2026-12-31"));
    }

    [Theory]
    [InlineData("goed-eerder-gesproken")]
    [InlineData("goed-onthuld")]
    [InlineData("goed-zwijgen")]
    public void Zonder_voorwaarde_staat_er_geen(string naam)
    {
        var verslag = Lees(naam, null);
        (verslag.IsVoorwaardelijk, verslag.Voorwaarde, verslag.VoorwaardeTotEnMet).ShouldBe((false, null, null));
    }

    [Fact]
    public void Wat_van_anderen_is_blijft_in_een_bewijs_dicht()
    {
        var verslag = Lees("goed-met-gesloten-deel", null);
        (verslag.DelenGesloten, verslag.Standpunt, verslag.Bevindingen.Count).ShouldBe((1, "Instemmen", 0));
    }

    [Fact]
    public void Wat_later_ingaat_is_eerst_beloofd_en_dan_gebeurd()
    {
        var voor = Lees("goed-nog-niet-ingegaan", null);
        (voor.Afloop, voor.Gevolg.Count, voor.Nummer).ShouldBe((null, 0, "2026-1"));
        var na = Lees("goed-later-ingegaan", null);
        (na.Afloop, na.Boekingen.Count).ShouldBe(("BesluitUitgevoerd", 4));
        na.Gevolg.ShouldBe(["NormVastgesteld"]);
    }

    [Fact]
    public void Van_gewiste_woorden_staat_er_dat_ze_gewist_zijn_en_het_bewijs_blijft_staan()
    {
        var verslag = Lees("goed-gewist", null);

        verslag.Bevindingen.ShouldBeEmpty();
        (verslag.Reden, verslag.TekstenGewist, verslag.Standpunt).ShouldBe((null, 1, "InstemmenMetZorg"));
    }

    // What makes it small, and worth keeping: each head is one that an export can be held against later.
    [Fact]
    public void De_hoofden_van_een_bewijs_zijn_te_houden_naast_een_export_van_later()
    {
        var huis = new Besluiten.Besluitketen();
        huis.Allen(huis.Ingediend(huis.Verhoogd()));
        var bewijs = Proefbewijs.Van(huis.Keten, huis.Keten.Stand.Besluiten.Single(), huis.Keten.Uwv);
        var hoofden = bewijs.Where(r => r.StartsWith("{\"soort\":\"hoofd\"", StringComparison.Ordinal)).Select(r => Controle.LeesHoofd(System.Text.Encoding.UTF8.GetBytes(r))!).ToArray();
        huis.Ingediend(huis.Verhoogd(99m, "2028-01-01"));

        Proefexport.Controleer(Proefexport.Van(huis.Keten, huis.Keten.Uwv), hoofden).Bevindingen.ShouldBeEmpty();
        bewijs.Sum(r => r.Length).ShouldBeLessThan(32 * 1024);
    }

    [Fact]
    public void Van_een_keten_die_niet_op_zichzelf_aansluit_is_te_zien_dat_ze_niet_heel_is()
    {
        var huis = new Besluiten.Besluitketen();
        huis.Allen(huis.Ingediend(huis.Verhoogd()));
        foreach (var geknoeid in new Func<(Boeking, Zegel), (Boeking, Zegel)>[] { b => (b.Item1 with { Vorige = Zegel.Begin }, b.Item2), b => (b.Item1, Zegel.Begin) })
        {
            var keuze = new Bewijskeuze(huis.Keten.Stand, huis.Keten.Stand.Besluiten.Single(), huis.Keten.Uwv);
            foreach (var (boeking, i) in huis.Keten.Boekingen.Select((b, i) => (b, i)))
            {
                var (deze, hash) = i == 4 ? geknoeid(boeking) : boeking;
                keuze.Bezie(deze, hash);
            }
            keuze.IsHeel.ShouldBeFalse();
        }
    }

    static Bewijsverslag Lees(string naam, Zegel? sleutel) => Proefbewijs.Controleer(Vectoren.Single(v => v.Naam == naam).Regels, sleutel);

    static (int Uitgang, List<string> Codes) Controleer(IEnumerable<string> regels, Zegel? sleutel)
    {
        try
        {
            var verslag = Proefbewijs.Controleer(regels, sleutel);
            return (verslag.Klopt ? 0 : 1, [.. verslag.Bevindingen.Select(b => b.Nr is { } nr ? $"{b.Code}:{nr}" : b.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        }
        catch (GeenExport)
        {
            return (2, []);
        }
    }

    static void Schrijf()
    {
        Directory.CreateDirectory(Map);
        foreach (var oud in Directory.EnumerateFiles(Map)) File.Delete(oud);
        foreach (var vector in Vectoren) File.WriteAllBytes(Path.Combine(Map, vector.Naam + ".jsonl"), Bewijsvectoren.AlsBestand(vector));
        var verwacht = Vectoren.Select(v => new Verwacht(v.Naam + ".jsonl", v.Sleutel?.ToString(), v.Uitgang, Controleer(v.Regels, v.Sleutel).Codes));
        File.WriteAllText(Path.Combine(Map, "verwacht.json"), JsonSerializer.Serialize(verwacht, Leesbaar) + "\n");
    }
}
