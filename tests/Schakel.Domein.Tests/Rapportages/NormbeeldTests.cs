using System.Globalization;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Rapportages;

[Trait("Feature", "R01")]
public sealed class NormbeeldTests
{
    readonly Besluitketen _huis = new(afgerond: false);

    Proefketen Keten => _huis.Keten;

    static Periode Jaar(int jaar) => new(new(jaar, 1, 1), new Datum(jaar, 12, 31));

    void Meld(Periode periode, decimal waarde, bool isVoorlopig = false) =>
        Keten.Als(Keten.Regisseur).Moet(new ResultaatMelden(_huis.Norm, periode, waarde, isVoorlopig, null, Keten.Tekst("Jaarverslag")));

    void Stel(decimal waarde, Datum vanaf, decimal? ingrijpen = null) =>
        Keten.AlsOprichter().Moet(_huis.Norm95() with { Vanaf = vanaf, Waarde = waarde, Interventiewaarde = ingrijpen });

    Normbeeld Zie() => Normbeeld.Van(_huis.ZieNorm(), Keten.Stand.Resultaten.Vind(_huis.Norm), Keten.Nu.DatumIn(Proefketen.Amsterdam));

    [Fact]
    public void Elk_resultaat_wordt_gewogen_met_de_norm_van_zijn_eigen_periode()
    {
        Stel(98m, new(2025, 1, 1));
        Meld(Jaar(2024), 97m);
        Meld(Jaar(2025), 97m);

        Zie().Resultaten.Select(r => (r.Resultaat.Periode, r.Norm!.Waarde, r.Uitslag)).ShouldBe(
            [(Jaar(2024), 95m, Normuitslag.Gehaald), (Jaar(2025), 98m, Normuitslag.NietGehaald)]);
        Zie().Geldt!.Waarde.ShouldBe(98m);
    }

    [Fact]
    public void Waar_een_periode_ontbreekt_sluit_het_resultaat_niet_aan()
    {
        Meld(Jaar(2021), 97m);
        Meld(Jaar(2023), 97m);
        Meld(Jaar(2024), 97m);

        Zie().Resultaten.Select(r => r.SluitAan).ShouldBe([false, false, true]);
    }

    [Fact]
    public void Verandert_de_norm_midden_in_een_periode_dan_telt_die_van_de_laatste_dag_en_dat_is_te_zien()
    {
        Stel(98m, new(2025, 7, 1));
        Meld(Jaar(2025), 97m);
        Meld(new(new(2025, 7, 1), new Datum(2025, 9, 30)), 97m);

        Zie().Resultaten.Select(r => (r.Resultaat.Periode.TotEnMet!.Value.Month, r.NormWisselde, r.Uitslag)).ShouldBe(
            [(9, false, Normuitslag.NietGehaald), (12, true, Normuitslag.NietGehaald)]);
    }

    [Theory]
    [InlineData(Normrichting.Minimaal, "90", Normuitslag.Gehaald)]
    [InlineData(Normrichting.Minimaal, "89.9", Normuitslag.NietGehaald)]
    [InlineData(Normrichting.Minimaal, "84.9", Normuitslag.Ingrijpen)]
    [InlineData(Normrichting.Maximaal, "90", Normuitslag.Gehaald)]
    [InlineData(Normrichting.Maximaal, "90.1", Normuitslag.NietGehaald)]
    [InlineData(Normrichting.Maximaal, "95.1", Normuitslag.Ingrijpen)]
    public void De_norm_zelf_is_gehaald_en_voorbij_de_interventiewaarde_is_het_tijd_om_in_te_grijpen(Normrichting richting, string getal, Normuitslag uitslag)
    {
        var waarde = decimal.Parse(getal, CultureInfo.InvariantCulture);
        var norm = new Normwaarde(Jaar(2025), 90, richting == Normrichting.Minimaal ? 85 : 95);

        Normbeeld.Weeg(richting, norm, waarde, isVoorlopig: false).ShouldBe(uitslag);
        Normbeeld.Weeg(richting, norm, waarde, isVoorlopig: true).ShouldBe(Normuitslag.Voorlopig);
        Normbeeld.Weeg(richting, null, waarde, isVoorlopig: false).ShouldBe(Normuitslag.ZonderNorm);
    }

    [Fact]
    public void Wat_voorlopig_is_telt_niet_mee_in_hoeveel_normen_er_gehaald_zijn()
    {
        var tweede = Keten.Nieuw<NormId>();
        Keten.AlsOprichter().Moet(_huis.Norm95() with { Norm = tweede, Nummer = 1, Naam = Naam.Lees("Een andere")!.Value });
        Meld(Jaar(2025), 99m, isVoorlopig: true);
        Keten.Als(Keten.Regisseur).Moet(new ResultaatMelden(tweede, Jaar(2025), 94m, false, null, Keten.Tekst("Jaarverslag")));

        var beeld = Normenbeeld.Van(new(Keten.Stand, Leesrecht.Van(Keten.Belastingdienst, metBestuur: false), Keten.Nu), new(2026, 3, 2));

        beeld.Normen.Select(n => n.Norm.Nummer).ShouldBe([1, 2]);
        (beeld.Gehaald, beeld.Beoordeeld).ShouldBe((0, 1));
    }

    [Fact]
    public void Van_een_norm_is_te_zien_welke_besluiten_haar_veranderden()
    {
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        var voorstel = _huis.Ingediend(_huis.Verhoogd());
        _huis.Allen(voorstel);
        var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Belastingdienst, metBestuur: false), Keten.Nu);

        var besluit = Normbesluit.Van(inzage, _huis.Norm).ShouldHaveSingleItem();

        (besluit.Voorstel.Id, besluit.Wijziging.Waarde, besluit.Wijziging.Vanaf).ShouldBe((voorstel, 98m, new(2027, 1, 1)));
        Normbesluit.Van(inzage, Keten.Nieuw<NormId>()).ShouldBeEmpty();
    }
}
