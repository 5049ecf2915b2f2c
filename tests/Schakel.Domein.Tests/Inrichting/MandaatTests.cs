using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>Who speaks for a partner, the partner alone decides: about what, up to which amount, when and by which document.</summary>
[Trait("Feature", "I05")]
public sealed class MandaatTests
{
    readonly Besluitketen _huis = new();
    readonly Deelname _lijn;

    public MandaatTests() => _lijn = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    [Trait("Feature", "B03")]
    public void Met_een_mandaat_spreekt_een_lijnmanager_voor_zijn_partner_en_na_het_eind_niet_meer()
    {
        var (eerste, tweede) = (_huis.Ingediend(_huis.Verhoogd()), _huis.Ingediend(_huis.Verhoogd(97)));
        _huis.Spreek(_lijn, eerste).ShouldBe(Mandaatregels.MandaatOntbreekt);
        var mandaat = Verleend(new(Vandaag, Vandaag.AddDays(1)), Besluitonderwerp.Normen);

        _huis.Spreek(_lijn, eerste).ShouldBeNull();

        _huis.Zie(eerste).Van(Keten.Uwv)!.Door.ShouldBe(_lijn.Id);
        Later(1);
        _huis.Spreek(_lijn, tweede).ShouldBeNull("the last day counts");
        Later(1);
        _huis.Spreek(_lijn, tweede).ShouldBe(Mandaatregels.MandaatOntbreekt);
        Keten.Stand.Mandaten.Vind(mandaat)!.Door.ShouldBe(_huis.Uwv.Id);
    }

    [Fact]
    public void Een_mandaat_dekt_alleen_zijn_onderwerp_en_meer_mandaten_samen_meer()
    {
        var gemengd = _huis.Ingediend(_huis.Verhoogd(), new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand")));
        Verleend(new(Vandaag, null), Besluitonderwerp.Normen);
        _huis.Spreek(_lijn, gemengd).ShouldBe(Mandaatregels.MandaatOntbreekt);

        Verleend(new(Vandaag, null), Besluitonderwerp.Inrichting);

        _huis.Spreek(_lijn, gemengd).ShouldBeNull();
    }

    [Fact]
    public void Een_mandaat_dat_nog_begint_en_een_van_een_ander_dekken_niets()
    {
        var voorstel = _huis.Ingediend(_huis.Verhoogd());
        Verleend(new(Vandaag.AddDays(1), null), Besluitonderwerp.Normen);
        _huis.Spreek(_lijn, voorstel).ShouldBe(Mandaatregels.MandaatOntbreekt);
        Later(1);

        _huis.Spreek(Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager), voorstel).ShouldBe(Mandaatregels.MandaatOntbreekt);
        _huis.Spreek(_lijn, voorstel).ShouldBeNull();
    }

    [Fact]
    public void Ook_met_een_mandaat_vraagt_een_standpunt_een_verse_tweede_factor()
    {
        var voorstel = _huis.Ingediend(_huis.Verhoogd());
        Verleend(new(Vandaag, null), Besluitonderwerp.Normen);

        Keten.Als(_lijn, factor: Factor.Enkel).Doe(_huis.Standpunt(_lijn, voorstel)).ShouldBe(Mag.TweedeFactorVereist);
    }

    [Theory]
    [InlineData(Rol.Sleuteldrager, true)]
    [InlineData(Rol.Bestuurder, true)]
    [InlineData(Rol.Lijnmanager, false)]
    [InlineData(Rol.Ketenregisseur, false)]
    [InlineData(Rol.Teammanager, false)]
    public void Alleen_sleuteldrager_en_bestuurder_geven_een_mandaat(Rol rol, bool mag) =>
        Keten.Als(Keten.Aangetreden(Keten.Uwv, rol)).Doe(Nieuw(_lijn)).ShouldBe(mag ? null : Mag.NietBevoegd(Bevoegdheid.MandaatVerlenen));

    [Fact]
    [Trait("Feature", "I14")]
    public void Een_ander_geeft_en_beeindigt_geen_mandaat_in_dit_huis()
    {
        var mandaat = Verleend(new(Vandaag, null), Besluitonderwerp.Normen);

        Keten.Als(_huis.Cbs).Doe(Nieuw(_lijn, Besluitonderwerp.Inrichting)).ShouldBe(Mag.NietVanU);
        Keten.Als(_huis.Cbs).Doe(new MandaatBeeindigen(mandaat, Vandaag)).ShouldBe(Mag.NietVanU);
        Keten.Als(_huis.Ketenmanager).Doe(Nieuw(_lijn, Besluitonderwerp.Inrichting)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.MandaatVerlenen));
        Keten.Als(_huis.Uwv).Doe(Nieuw(_huis.Ketenmanager)).ShouldBe(Afwijzing.NietGevonden);
    }

    [Theory]
    [InlineData(Rol.Bestuurder, false)]
    [InlineData(Rol.Sleuteldrager, false)]
    [InlineData(Rol.Teammanager, false)]
    [InlineData(Rol.Ketenmedewerker, false)]
    [InlineData(Rol.Lijnmanager, true)]
    [InlineData(Rol.Ketenregisseur, true)]
    public void Een_lijnmanager_of_ketenregisseur_draagt_een_mandaat(Rol rol, bool kan) =>
        Keten.Als(_huis.Uwv).Doe(Nieuw(Keten.Aangetreden(Keten.Uwv, rol))).ShouldBe(kan ? null : MandaatVerlenen.RolDraagtGeenMandaat);

    [Fact]
    public void Wat_niet_klopt_wordt_gezegd()
    {
        Keten.Als(_huis.Uwv);
        var goed = Nieuw(_lijn);
        Keten.Doe(goed with { Onderwerpen = [] }).ShouldBe(MandaatVerlenen.OnderwerpenOngeldig);
        Keten.Doe(goed with { Onderwerpen = default }).ShouldBe(MandaatVerlenen.OnderwerpenOngeldig);
        Keten.Doe(goed with { Onderwerpen = [Besluitonderwerp.Normen, Besluitonderwerp.Normen] }).ShouldBe(MandaatVerlenen.OnderwerpenOngeldig);
        Keten.Doe(goed with { Onderwerpen = [(Besluitonderwerp)9] }).ShouldBe(MandaatVerlenen.OnderwerpenOngeldig);
        Keten.Doe(goed with { Onderwerpen = [Besluitonderwerp.Normen, (Besluitonderwerp)9] }).ShouldBe(MandaatVerlenen.OnderwerpenOngeldig);
        Keten.Doe(goed with { Termijn = new(Vandaag.AddDays(-1), null) }).ShouldBe(MandaatVerlenen.TermijnOngeldig);
        Keten.Doe(goed with { Termijn = new(Vandaag.AddDays(2), Vandaag.AddDays(1)) }).ShouldBe(MandaatVerlenen.TermijnOngeldig);
        Keten.Doe(goed with { Termijn = new(Vandaag, new Datum(2200, 1, 1)) }).ShouldBe(MandaatVerlenen.TermijnOngeldig);
        Keten.Doe(goed with { Houder = Keten.Nieuw<DeelnameId>() }).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(goed).ShouldBeNull();
        Keten.Doe(goed with { Onderwerpen = [Besluitonderwerp.Inrichting] }).ShouldBe(Afwijzing.IdInGebruik);
        Keten.Doe(new MandaatBeeindigen(Keten.Nieuw<MandaatId>(), Vandaag)).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Twee_mandaten_over_hetzelfde_lopen_niet_door_elkaar()
    {
        var eerste = Verleend(new(Vandaag, Vandaag.AddDays(9)), Besluitonderwerp.Normen);
        var tweede = Nieuw(_lijn, Besluitonderwerp.Inrichting, Besluitonderwerp.Normen);

        Keten.Doe(tweede with { Termijn = new(Vandaag.AddDays(9), null) }).ShouldBe(MandaatVerlenen.Overlapt);
        Keten.Doe(tweede with { Termijn = new(Vandaag.AddDays(10), null) }).ShouldBeNull();
        Keten.Moet(new MandaatBeeindigen(eerste, Vandaag.AddDays(-1)));
        Keten.Doe(Nieuw(_lijn) with { Termijn = new(Vandaag, Vandaag.AddDays(9)) }).ShouldBeNull("one without days stands in nobody's way");
    }

    [Fact]
    public void Ook_van_een_mandaat_over_meer_loopt_er_geen_tweede_over_een_deel_ervan()
    {
        Verleend(new(Vandaag, null), Besluitonderwerp.Normen, Besluitonderwerp.Inrichting);

        Keten.Doe(Nieuw(_lijn, Besluitonderwerp.Inrichting, Besluitonderwerp.Afspraken)).ShouldBe(MandaatVerlenen.Overlapt);
        Keten.Doe(Nieuw(_lijn, Besluitonderwerp.Afspraken)).ShouldBeNull();
    }

    [Fact]
    public void De_volgorde_waarin_onderwerpen_genoemd_worden_doet_er_niet_toe()
    {
        var onderwerpen = Enum.GetValues<Besluitonderwerp>();

        Verleend(new(Vandaag, null), [.. onderwerpen.OrderDescending()]);

        Keten.Stand.Mandaten.Single().Onderwerpen.ShouldBe(onderwerpen.Order());
    }

    [Fact]
    public void Een_keten_heeft_ten_hoogste_vijfduizend_mandaten()
    {
        var ander = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
        var nu = new Omstandigheden(Keten.Nu, Proefketen.Amsterdam, Dader.Van(_huis.Uwv.Persoon, _huis.Uwv.Id, Factor.Enkel));
        var bijna = Keten.Stand.Alsof(Enumerable.Range(1, MandaatVerlenen.MaximumMandaten - 1).Select(_ => new Uiting(Domein.Geheugen.Publiek.Keten, new MandaatVerleend(Van(ander)))));

        var laatste = Nieuw(_lijn).Beslis(bijna, nu).ShouldBeOfType<Gebeurd>();
        Nieuw(_lijn, Besluitonderwerp.Inrichting).Beslis(bijna.Alsof(laatste.Uitingen), nu).ShouldBe(MandaatVerlenen.TeVeel);

        Mandaat Van(Deelname houder) => new(Keten.Nieuw<MandaatId>(), houder.Id, [Besluitonderwerp.Normen], null, new(Vandaag, null), default, null, null);
    }

    [Fact]
    public void Een_mandaat_is_voorbij_als_zijn_eigen_termijn_of_die_van_de_rol_voorbij_is()
    {
        var laatste = Vandaag.AddDays(9);
        Verleend(new(Vandaag, laatste), Besluitonderwerp.Normen);
        var mandaat = Keten.Stand.Mandaten.Single();
        var lang = _lijn with { Termijn = new(Vandaag, null) };
        var kort = _lijn with { Termijn = new(Vandaag, Vandaag.AddDays(3)) };

        (mandaat.IsVoorbij(lang, laatste), mandaat.IsVoorbij(lang, laatste.AddDays(1))).ShouldBe((false, true));
        (mandaat.IsVoorbij(kort, Vandaag.AddDays(3)), mandaat.IsVoorbij(kort, Vandaag.AddDays(4))).ShouldBe((false, true));
        mandaat.IsVoorbij(null, Vandaag).ShouldBeTrue("nobody carries it");
    }

    [Fact]
    public void Zonder_mandaat_wordt_een_standpunt_een_lijnmanager_niet_aangeboden_ook_als_nog_niet_vaststaat_waarover()
    {
        Geweigerd().ShouldBe(Mandaatregels.MandaatOntbreekt);

        Verleend(new(Vandaag, null), Besluitonderwerp.Normen);

        Geweigerd().ShouldBeNull();

        Afwijzing? Geweigerd() => new Bevoegdheden(Keten.Stand, new(Keten.Nu, Proefketen.Amsterdam, Dader.Van(_lijn.Persoon, _lijn.Id, Factor.Dubbel))).Weiger(Bevoegdheid.StandpuntGeven, Keten.Uwv);
    }

    [Fact]
    public void Ook_wie_twee_rollen_heeft_houdt_een_plafond_per_onderwerp()
    {
        var ook = new Deelname(Keten.Nieuw<DeelnameId>(), _lijn.Persoon, Keten.Uwv, Rol.Ketenregisseur, new(Vandaag, null));
        Keten.Als(_huis.Uwv).Moet(new DeelnameBeginnen(ook));
        Verleend(new(Vandaag, null), Besluitonderwerp.Normen);

        Keten.Doe(Nieuw(ook)).ShouldBe(MandaatVerlenen.Overlapt);
        Keten.Doe(Nieuw(ook, Besluitonderwerp.Inrichting)).ShouldBeNull();
        Keten.Doe(Nieuw(Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur))).ShouldBeNull("another person has his own");
    }

    [Fact]
    public void Wie_op_zijn_post_alleen_binnenkwam_neemt_niemand_zijn_stem_af_en_geeft_wel_zijn_eigen_mandaat_terug()
    {
        var mandaat = Verleend(new(Vandaag, null), Besluitonderwerp.Normen);

        Keten.Als(_huis.Uwv, factor: Factor.Hersteld).Doe(new MandaatBeeindigen(mandaat, Vandaag)).ShouldBe(Aanmeldregels.NetHersteld);
        Keten.Als(_lijn, factor: Factor.Hersteld).Doe(new MandaatBeeindigen(mandaat, Vandaag)).ShouldBeNull();
    }

    [Fact]
    public void Niemand_krijgt_een_mandaat_dat_begint_als_zijn_rol_voorbij_is_en_met_de_rol_eindigt_het()
    {
        var voorstel = _huis.Ingediend(_huis.Verhoogd());
        Verleend(new(Vandaag, null), Besluitonderwerp.Normen);
        Keten.Moet(new DeelnameBeeindigen(_lijn.Id, Vandaag.AddDays(1)));
        Keten.Doe(Nieuw(_lijn, Besluitonderwerp.Inrichting) with { Termijn = new(Vandaag.AddDays(2), null) }).ShouldBe(MandaatVerlenen.HouderWeg);
        Keten.Doe(Nieuw(_lijn, Besluitonderwerp.Inrichting) with { Termijn = new(Vandaag.AddDays(1), null) }).ShouldBeNull();
        Later(1);
        _huis.Spreek(_lijn, voorstel).ShouldBeNull();
        Later(1);

        _huis.Spreek(_lijn, voorstel).ShouldBe(Afwijzing.NietGevonden, "out of office he sees the chain no more");
    }

    [Fact]
    public void Wie_het_draagt_geeft_het_terug_en_een_ander_niet()
    {
        var mandaat = Verleend(new(Vandaag, null), Besluitonderwerp.Normen);
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager)).Doe(new MandaatBeeindigen(mandaat, Vandaag)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.MandaatVerlenen));

        Keten.Als(_lijn).Doe(new MandaatBeeindigen(mandaat, Vandaag.AddDays(3))).ShouldBeNull();

        Keten.Doe(new MandaatBeeindigen(mandaat, Vandaag.AddDays(3))).ShouldBe(MandaatBeeindigen.LaatsteOngeldig);
        Keten.Doe(new MandaatBeeindigen(mandaat, Vandaag.AddDays(-2))).ShouldBe(MandaatBeeindigen.LaatsteOngeldig);
        Keten.Doe(new MandaatBeeindigen(mandaat, Vandaag.AddDays(2))).ShouldBeNull("sooner can be later too");
        Keten.Stand.Mandaten.Vind(mandaat)!.Termijn.ShouldBe(new(Vandaag, Vandaag.AddDays(2)));
    }

    [Fact]
    public void Een_mandaat_eindigt_op_zijn_laatst_op_de_laatste_dag_die_er_is()
    {
        var mandaat = Verleend(new(Vandaag, null), Besluitonderwerp.Normen);

        Keten.Doe(new MandaatBeeindigen(mandaat, Periode.Laatst.AddDays(1))).ShouldBe(MandaatBeeindigen.LaatsteOngeldig);
        Keten.Doe(new MandaatBeeindigen(mandaat, Periode.Laatst)).ShouldBeNull();
    }

    [Fact]
    public void De_woorden_ervan_wist_wie_ze_typte_of_de_sleuteldrager()
    {
        Keten.Als(_huis.Bestuurders[1]).Moet(Nieuw(_lijn) with { Toelichting = Keten.Tekst("Tot de reorganisatie") });
        var mandaat = Keten.Stand.Mandaten.Single();
        var (bron, toelichting) = (mandaat.Bron.Id, mandaat.Toelichting!.Value.Id);

        Keten.Als(_huis.Cbs).Doe(new Domein.Geheugen.TekstWissen(bron)).ShouldBe(Domein.Geheugen.TekstWissen.NietUwWoorden);
        Keten.Als(_lijn).Doe(new Domein.Geheugen.TekstWissen(bron)).ShouldBe(Domein.Geheugen.TekstWissen.NietUwWoorden);
        Keten.Als(_huis.Uwv).Doe(new Domein.Geheugen.TekstWissen(bron)).ShouldBeNull();
        Keten.Als(_huis.Bestuurders[1]).Doe(new Domein.Geheugen.TekstWissen(toelichting)).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "I03")]
    public void Dezelfde_rol_twee_keer_tegelijk_heeft_niemand()
    {
        var nogEens = new Deelname(Keten.Nieuw<DeelnameId>(), _lijn.Persoon, Keten.Uwv, Rol.Lijnmanager, new(Vandaag, null));
        Keten.Als(_huis.Uwv);
        Keten.Doe(new DeelnameBeginnen(nogEens)).ShouldBe(DeelnameBeginnen.AlInRol);
        Keten.Doe(new DeelnameBeginnen(nogEens with { Rol = Rol.Teammanager })).ShouldBeNull();

        Keten.Moet(new DeelnameBeeindigen(_lijn.Id, Vandaag.AddDays(5)));
        Keten.Doe(new DeelnameBeginnen(nogEens with { Id = Keten.Nieuw<DeelnameId>(), Termijn = new(Vandaag.AddDays(5), null) })).ShouldBe(DeelnameBeginnen.AlInRol);
        Keten.Doe(new DeelnameBeginnen(nogEens with { Id = Keten.Nieuw<DeelnameId>(), Termijn = new(Vandaag.AddDays(6), null) })).ShouldBeNull();
    }

    MandaatVerlenen Nieuw(Deelname houder, params ImmutableArray<Besluitonderwerp> onderwerpen) => new(
        Keten.Nieuw<MandaatId>(), houder.Id, onderwerpen.IsEmpty ? [Besluitonderwerp.Normen] : onderwerpen, Bedrag.VanEuro(50_000), new(Vandaag, null), Keten.Tekst("Mandaatregeling, artikel 4"), null);

    MandaatId Verleend(Periode termijn, params ImmutableArray<Besluitonderwerp> onderwerpen)
    {
        var verlenen = Nieuw(_lijn, onderwerpen) with { Termijn = termijn };
        Keten.Als(_huis.Uwv).Moet(verlenen);
        return verlenen.Mandaat;
    }

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));
}
