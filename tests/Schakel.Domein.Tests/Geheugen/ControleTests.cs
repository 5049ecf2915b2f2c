using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Tests.Geheugen;

[Trait("Feature", "H04")]
public sealed class ControleTests
{
    readonly Proefketen _keten = Bewogen();

    [Fact]
    public void Een_ongeschonden_export_klopt_en_zegt_wat_dicht_bleef()
    {
        var voorCbs = Proefexport.Controleer(Proefexport.Van(_keten, _keten.Cbs));
        var voorUwv = Proefexport.Controleer(Proefexport.Van(_keten, _keten.Uwv));

        voorCbs.Bevindingen.ShouldBeEmpty();
        voorUwv.Bevindingen.ShouldBeEmpty();
        voorCbs.DelenGesloten.ShouldBeGreaterThan(0);
        voorUwv.DelenGesloten.ShouldBe(0);
        voorCbs.DelenOpen.ShouldBe(voorUwv.DelenOpen - voorCbs.DelenGesloten);
        voorCbs.Boekingen.ShouldBe(_keten.Stand.Nr);
        voorCbs.OnzichtbaarZonderHoofd.ShouldBeTrue();
    }

    [Fact]
    public void Een_weggelaten_boeking_wordt_met_haar_nummer_genoemd()
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);
        regels.RemoveAt(4);

        Codes(regels).ShouldContain(("boeking-ontbreekt", 4L));
    }

    [Fact]
    public void Twee_verwisselde_boekingen_worden_genoemd()
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);
        (regels[4], regels[5]) = (regels[5], regels[4]);

        var codes = Codes(regels);
        codes.ShouldContain(("boeking-ontbreekt", 4L));
        codes.ShouldContain(("boeking-dubbel", 4L));
    }

    [Fact]
    public void Een_toegevoegde_boeking_wordt_genoemd()
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);
        regels.Insert(5, regels[4]);

        Codes(regels).ShouldContain(("boeking-dubbel", 4L));
    }

    [Fact]
    public void Een_veranderde_byte_in_een_deel_wordt_met_haar_boeking_genoemd()
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);
        regels[3] = Verander(regels[3], r => Verdraai(r["delen"]![0]!, "inhoud", 40));

        Codes(regels).ShouldContain(("boeking-gewijzigd", 3L));
    }

    [Fact]
    public void Veranderde_woorden_passen_niet_bij_hun_zegel()
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);
        var plaats = regels.FindIndex(r => r.Contains("Geboortedata", StringComparison.Ordinal));
        regels[plaats] = regels[plaats].Replace("Geboortedata", "Adressen", StringComparison.Ordinal);

        Codes(regels).ShouldContain(c => c.Code == "tekst-gewijzigd");
    }

    [Fact]
    public void Ontbrekende_woorden_zonder_feit_dat_ze_wist_gelden_als_knoeien()
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);
        regels.RemoveAt(regels.FindIndex(r => r.Contains("Geboortedata", StringComparison.Ordinal)));

        Codes(regels).ShouldContain(c => c.Code == "tekst-ontbreekt");
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void Gewiste_woorden_laten_het_bewijs_heel()
    {
        var knelpunt = _keten.Stand.Knelpunten.First();
        _keten.Als(_keten.Stand.Deelnames.Vind(knelpunt.Stappen[0].Door!.Value)!).Moet(new TekstWissen(knelpunt.Titel.Id));
        _keten.Woorden.Remove(knelpunt.Titel.Id);

        var verslag = Proefexport.Controleer(Proefexport.Van(_keten, _keten.Uwv));

        verslag.Bevindingen.ShouldBeEmpty();
        verslag.TekstenGewist.ShouldBe(1);
    }

    [Fact]
    public void Een_afgekapte_staart_valt_alleen_op_met_een_bewaard_hoofd()
    {
        var bewaard = Proefexport.Hoofd(_keten.Stand, _keten.Nu);
        var afgekapt = Proefexport.Van(_keten, _keten.Uwv, tot: _keten.Stand.Nr - 2);

        Proefexport.Controleer(afgekapt).Bevindingen.ShouldBeEmpty();
        Proefexport.Controleer(afgekapt).OnzichtbaarZonderHoofd.ShouldBeTrue();
        Proefexport.Controleer(afgekapt, bewaard).Bevindingen.ShouldHaveSingleItem().Code.ShouldBe("staart-afgekapt");
    }

    [Fact]
    public void Een_herschreven_keten_valt_op_tegen_een_bewaard_hoofd()
    {
        var bewaard = Proefexport.Hoofd(_keten.Stand, _keten.Nu);
        var anders = Bewogen("Postcodes");

        var verslag = Proefexport.Controleer(Proefexport.Van(anders, anders.Uwv), bewaard);

        Proefexport.Controleer(Proefexport.Van(anders, anders.Uwv)).Bevindingen.ShouldBeEmpty();
        verslag.Bevindingen.ShouldHaveSingleItem().Code.ShouldBe("herschreven");
    }

    [Fact]
    public void Een_hoofd_van_een_onaangekondigde_sleutel_wordt_genoemd()
    {
        using var vreemd = Proefsleutel.Maak("een ander");

        Codes(Proefexport.Van(_keten, _keten.Uwv, sleutel: vreemd)).ShouldContain(c => c.Code == "sleutel-onbevestigd");
    }

    [Fact]
    public void Een_verzwegen_deel_verraadt_zich_in_de_nagerekende_stand()
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);
        var boeking = _keten.Boekingen.First(b => b.Boeking.Delen.Any(d => d.Publiek.IsKring));
        regels[(int)boeking.Boeking.Nr] = Verander(regels[(int)boeking.Boeking.Nr], r =>
            r["delen"]![0] = new JsonObject { ["zegel"] = boeking.Boeking.Delen[0].Zegel().ToString() });

        Proefexport.Controleer(regels).Klopt.ShouldBeFalse();
    }

    [Fact]
    public void Wat_geen_export_is_wordt_geweigerd_met_zijn_regel()
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);

        Should.Throw<GeenExport>(() => Proefexport.Controleer([.. regels[..^1]])).Nl.ShouldContain("einde");
        Should.Throw<GeenExport>(() => Proefexport.Controleer([regels[0], "geen json", .. regels[1..]])).Regel.ShouldBe(2);
        Should.Throw<GeenExport>(() => Proefexport.Controleer([.. regels, regels[^1]])).Regel.ShouldBe(regels.Count);
        Should.Throw<GeenExport>(() => Proefexport.Controleer([regels[0].Replace("\"versie\":1", "\"versie\":2", StringComparison.Ordinal), .. regels[1..]]));
    }

    [Theory]
    [InlineData("export", "\"tot\":[0-9]+", "\"tot\":0")]
    [InlineData("export", "\"versie\"", "\r\"versie\"")]
    [InlineData("boeking", "\"nr\":[0-9]+", "\"nr\":9007199254740992")]
    [InlineData("hoofd", "\"nr\":[0-9]+", "\"nr\":0")]
    [InlineData("stand", "\"vouwversie\":[0-9]+", "\"vouwversie\":-1")]
    [InlineData("einde", "\"regels\":[0-9]+", "\"regels\":-1")]
    public void Een_regel_die_niet_de_vorm_van_haar_soort_heeft_is_niet_te_lezen(string soort, string wat, string wordt)
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);
        var plaats = regels.FindLastIndex(r => r.StartsWith($"{{\"soort\":\"{soort}\"", StringComparison.Ordinal));
        regels[plaats] = Regex.Replace(regels[plaats], wat, wordt, RegexOptions.None, TimeSpan.FromSeconds(1));

        Should.Throw<GeenExport>(() => Proefexport.Controleer(regels)).Regel.ShouldBe(plaats + 1);
    }

    [Fact]
    public void Ook_een_boeking_op_de_verkeerde_plaats_moet_te_lezen_zijn()
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);
        regels.Insert(5, Verander(regels[4], r => r["kop"]!["zout"] = "AAAA"));

        Should.Throw<GeenExport>(() => Proefexport.Controleer(regels)).Regel.ShouldBe(6);
    }

    [Fact]
    public void Elke_veranderde_byte_in_het_bestand_valt_op()
    {
        var regels = Proefexport.Van(_keten, _keten.Uwv);
        for (var regel = 0; regel < regels.Count; regel++)
        {
            for (var plaats = 0; plaats < regels[regel].Length; plaats += 7)
            {
                var teken = regels[regel][plaats];
                var anders = teken == 'a' ? 'b' : 'a';
                List<string> veranderd = [.. regels];
                veranderd[regel] = regels[regel][..plaats] + anders + regels[regel][(plaats + 1)..];
                ValtOp(veranderd).ShouldBeTrue($"regel {regel}, plaats {plaats}: {teken}");
            }
        }
    }

    static bool ValtOp(List<string> regels)
    {
        try
        {
            return !Proefexport.Controleer(regels).Klopt;
        }
        catch (GeenExport)
        {
            return true;
        }
    }

    /// <summary>A chain in which a bottleneck was reported, raised, and raised to the chain.</summary>
    static Proefketen Bewogen(string wat = "Geboortedata")
    {
        var keten = new Proefketen();
        var uwv = keten.Aangetreden(keten.Uwv, Rol.Sleuteldrager);
        var knelpunt = keten.Nieuw<KnelpuntId>();
        keten.Als(uwv).Doe(new KnelpuntMelden(knelpunt, keten.Belastingdienst, keten.Uwv, keten.Tekst($"{wat} ontbreken bij de overdracht"), null)).ShouldBeNull();
        keten.Als(keten.Regisseur).Doe(new KnelpuntEscaleren(knelpunt, Niveau.Ketenregisseurs, keten.Tekst("Samen komen wij er niet uit"))).ShouldBeNull();
        keten.Doe(new KnelpuntEscaleren(knelpunt, Niveau.Ketenmanager, keten.Tekst("Het raakt nu ook het CBS"))).ShouldBeNull();
        return keten;
    }

    static List<(string Code, long? Nr)> Codes(IEnumerable<string> regels) => [.. Proefexport.Controleer(regels).Bevindingen.Select(b => (b.Code, b.Nr))];

    static string Verander(string regel, Action<JsonNode> hoe)
    {
        var node = JsonNode.Parse(regel)!;
        hoe(node);
        return node.ToJsonString();
    }

    static void Verdraai(JsonNode node, string veld, int plaats)
    {
        var bytes = Convert.FromBase64String((string)node[veld]!);
        bytes[plaats] ^= 1;
        node[veld] = Convert.ToBase64String(bytes);
    }
}
