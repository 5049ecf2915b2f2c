using Schakel.Domein.Inrichting;
using Schakel.Domein.Rapportages;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Rapportages;

[Trait("Feature", "R01")]
public sealed class ResultaatMeldenTests
{
    static readonly Periode Jaar = new(new(2025, 1, 1), new Datum(2025, 12, 31));

    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Resultaat? Zie(Periode periode) => Keten.Stand.Resultaten.Vind(_huis.Norm)?.Over(periode);

    [Fact]
    public void Een_voorlopig_resultaat_wordt_definitief_en_beide_blijven_te_zien()
    {
        var (voorlopig, definitief) = (Melding(99.3m, isVoorlopig: true), Melding(98.7m));
        Keten.Als(Keten.Regisseur).Doe(voorlopig).ShouldBeNull();
        Keten.Doe(definitief).ShouldBeNull();

        Zie(Jaar)!.Meldingen.Select(m => (m.Waarde, m.IsVoorlopig, m.Bron)).ShouldBe([(99.3m, true, voorlopig.Bron), (98.7m, false, definitief.Bron)]);
        Zie(Jaar)!.Geldend.ShouldBe(new(98.7m, false, null, definitief.Bron, Keten.Regisseur.Id, Keten.Nu));
    }

    [Fact]
    public void Een_definitief_resultaat_verandert_alleen_met_een_toelichting_en_wordt_niet_weer_voorlopig()
    {
        var waarom = Keten.Tekst("Een bestand was dubbel geteld");
        Keten.Als(Keten.Regisseur).Moet(Melding(98.7m));

        Keten.Doe(Melding(98.5m)).ShouldBe(ResultaatMelden.ToelichtingVereist);
        Keten.Doe(Melding(98.5m, isVoorlopig: true) with { Toelichting = waarom }).ShouldBe(ResultaatMelden.AlDefinitief);
        Keten.Doe(Melding(98.5m) with { Toelichting = waarom }).ShouldBeNull();

        Zie(Jaar)!.Meldingen.Select(m => (m.Waarde, m.Toelichting)).ShouldBe([(98.7m, null), (98.5m, waarom)]);
    }

    [Fact]
    public void Elke_periode_heeft_haar_eigen_resultaat_in_de_tijd_op_volgorde()
    {
        var vorig = new Periode(new(2024, 1, 1), new Datum(2024, 12, 31));
        var maart = new Periode(new(2025, 1, 1), new Datum(2025, 3, 31));
        Keten.Als(Keten.Regisseur).Moet(Melding(98m));
        Keten.Moet(Melding(97m) with { Periode = vorig });
        Keten.Moet(Melding(96m) with { Periode = maart });

        Keten.Stand.Resultaten.Vind(_huis.Norm)!.Resultaten.Select(r => r.Periode).ShouldBe([vorig, maart, Jaar]);
    }

    [Fact]
    public void Wat_geen_resultaat_kan_zijn_wordt_geweigerd()
    {
        // In the test chain it is Monday 2 March 2026.
        var ditJaar = new Periode(new(2026, 1, 1), new Datum(2026, 12, 31));
        Keten.Als(Keten.Regisseur);

        Keten.Doe(Melding(98m) with { Norm = Keten.Nieuw<NormId>() }).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(Melding(98m) with { Periode = new(new(2025, 1, 1), null) }).ShouldBe(ResultaatMelden.PeriodeOngeldig);
        Keten.Doe(Melding(98m) with { Periode = new(new(2025, 12, 31), new Datum(2025, 1, 1)) }).ShouldBe(ResultaatMelden.PeriodeOngeldig);
        Keten.Doe(Melding(98m) with { Periode = default }).ShouldBe(ResultaatMelden.PeriodeOngeldig);
        Keten.Doe(Melding(98m) with { Periode = ditJaar }).ShouldBe(ResultaatMelden.PeriodeNietVoorbij);
        Keten.Doe(Melding(98m, isVoorlopig: true) with { Periode = new(new(2026, 3, 3), new Datum(2026, 3, 31)) }).ShouldBe(ResultaatMelden.PeriodeNietVoorbij);
        Keten.Doe(Melding(0.0000001m)).ShouldBe(NormVaststellen.WaardeOngeldig);
        Keten.Doe(Melding(decimal.MaxValue)).ShouldBe(NormVaststellen.WaardeOngeldig);
        Keten.Doe(Melding(197m)).ShouldBe(Eenheden.BuitenGrenzen);
        Keten.Doe(Melding(-1m)).ShouldBe(Eenheden.BuitenGrenzen);
        Keten.Doe(Melding(98m, isVoorlopig: true) with { Periode = ditJaar }).ShouldBeNull();
        Keten.Doe(Melding(98m) with { Periode = new(new(2026, 3, 1), new Datum(2026, 3, 2)) }).ShouldBeNull();
    }

    [Fact]
    public void Over_een_periode_wordt_ten_hoogste_honderd_keer_gemeld()
    {
        Keten.Als(Keten.Regisseur);
        for (var i = 0; i < ResultaatMelden.MaximumMeldingen; i++) Keten.Moet(Melding(i, isVoorlopig: true));

        Keten.Doe(Melding(98m)).ShouldBe(ResultaatMelden.TeVaakGemeld);
    }

    [Fact]
    public void Een_norm_heeft_resultaten_over_ten_hoogste_duizend_perioden()
    {
        Keten.Als(Keten.Regisseur);
        var dag = new Datum(2022, 1, 1);
        for (var i = 0; i < ResultaatMelden.MaximumPerioden; i++) Keten.Moet(Melding(98m) with { Periode = new(dag.AddDays(i), dag.AddDays(i)) });

        Keten.Doe(Melding(98m) with { Periode = new(new(2021, 1, 1), new Datum(2021, 1, 1)) }).ShouldBe(ResultaatMelden.TeVeelPerioden);
        Keten.Doe(Melding(97m) with { Periode = new(dag, dag), Toelichting = Keten.Tekst("Verkeerd geteld") }).ShouldBeNull();
    }

    [Theory]
    [InlineData(Rol.Lijnmanager, true)]
    [InlineData(Rol.Ketenregisseur, true)]
    [InlineData(Rol.Bestuurder, false)]
    [InlineData(Rol.Ketenmedewerker, false)]
    [InlineData(Rol.Sleuteldrager, false)]
    public void Wie_namens_een_partner_meldt_heeft_er_de_rol_voor(Rol rol, bool mag) =>
        Keten.Als(Keten.Aangetreden(Keten.Uwv, rol)).Doe(Melding(98m)).ShouldBe(mag ? null : Mag.NietBevoegd(Bevoegdheid.ResultaatMelden));

    [Fact]
    public void Namens_de_keten_melden_de_ketenmanager_en_het_ketenbureau()
    {
        Keten.Als(_huis.Ketenmanager).Doe(Melding(98m, isVoorlopig: true)).ShouldBeNull();

        var vers = new Besluitketen(afgerond: false);
        var bureau = vers.Keten.Iemand(null, Rol.Bureaumedewerker);
        vers.Keten.Als(vers.Keten.Sleuteldrager).Moet(new DeelnameBeginnen(bureau));
        vers.Keten.Als(bureau).Doe(new ResultaatMelden(vers.Norm, Jaar, 98m, false, null, vers.Keten.Tekst("Maandcijfers"))).ShouldBeNull();
    }

    [Fact]
    public void Het_cijfer_van_een_overdracht_is_van_de_twee_partners_die_er_staan()
    {
        var cbs = Keten.Aangetreden(Keten.Cbs, Rol.Lijnmanager);

        Keten.Als(cbs).Doe(Melding(98m)).ShouldBe(Mag.NietVanU);
    }

    [Fact]
    public void Een_keten_die_er_niet_is_heeft_geen_resultaten() =>
        Melding(98m).Over(Stand.Leeg(Keten.Stand.Stroom)).ShouldBeNull();

    ResultaatMelden Melding(decimal waarde, bool isVoorlopig = false) => new(_huis.Norm, Jaar, waarde, isVoorlopig, null, Keten.Tekst("Jaarverslag"));
}
