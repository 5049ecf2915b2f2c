using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

[Trait("Feature", "B03")]
public sealed class StandpuntGevenTests
{
    readonly Besluitketen _huis = new();
    readonly VoorstelId _voorstel;

    public StandpuntGevenTests() => _voorstel = _huis.Ingediend(_huis.Verhoogd());

    Proefketen Keten => _huis.Keten;

    [Fact]
    [Trait("Feature", "B05")]
    public void Als_elke_partner_instemt_volgt_het_besluit_en_verandert_wat_het_verschil_liet_zien()
    {
        _huis.Spreek(_huis.Bestuurders[0], _voorstel).ShouldBeNull();
        _huis.Spreek(_huis.Bestuurders[1], _voorstel, Oordeel.InstemmenMetZorg, "Eerst mensen erbij").ShouldBeNull();
        Keten.Stand.Besluiten.Count.ShouldBe(0);

        _huis.Spreek(_huis.Bestuurders[2], _voorstel, Oordeel.TerzijdeStaan).ShouldBeNull();

        var besluit = Keten.Stand.Besluiten.ShouldHaveSingleItem();
        (besluit.Nummer.ToString(), besluit.Voorstel, besluit.HerzienOp, besluit.Boeking).ShouldBe(("2026-1", _voorstel, Besluitketen.Herziening, Keten.Stand.Nr));
        besluit.MetZorg.ShouldBe([Keten.Uwv]);
        besluit.Terzijde.ShouldBe([Keten.Cbs]);
        _huis.Zie(_voorstel).Status.ShouldBe(Voorstelstatus.Besloten);
        _huis.ZieNorm().Waarden.Select(w => (w.Periode.Van, w.Periode.TotEnMet, w.Waarde)).ShouldBe(
            [(new(2020, 1, 1), new Datum(2026, 12, 31), 95m), (new(2027, 1, 1), null, 98m)]);
    }

    [Fact]
    [Trait("Feature", "B06")]
    public void Het_besluit_en_zijn_gevolg_staan_in_een_boeking_op_de_grond_van_dat_besluit()
    {
        _huis.Allen(_voorstel);

        var deel = Keten.Boekingen[^1].Boeking.Delen.ShouldHaveSingleItem();
        deel.Feiten.Select(f => f.Naam).ShouldBe([nameof(StandpuntGegeven), nameof(BesluitGenomen), nameof(NormVastgesteld)]);
        var dader = Feitensoorten.LeesDader(deel.Dader)!;
        (dader.Deelname, dader.Grondslag).ShouldBe((_huis.Bestuurders[2].Id, Grondslag.Besluit));
        Feitensoorten.LeesDader(Keten.Boekingen[^2].Boeking.Delen[0].Dader)!.Grondslag.ShouldBe(Grondslag.Geen);
    }

    [Fact]
    public void Wie_eindeloos_van_standpunt_verandert_hoort_dat_meer_niet_wordt_bewaard_en_een_ander_kan_nog_wel()
    {
        for (var i = 0; i <= StandpuntGeven.MaximumStandpunten; i++) _huis.Spreek(_huis.Bestuurders[0], _voorstel, Oordeel.Bezwaar, "Nee").ShouldBeNull();

        _huis.Spreek(_huis.Bestuurders[0], _voorstel).ShouldBe(StandpuntGeven.TeVaakVeranderd);
        _huis.Zie(_voorstel).Eerdere.Length.ShouldBe(StandpuntGeven.MaximumStandpunten);
        _huis.Spreek(_huis.Bestuurders[1], _voorstel).ShouldBeNull();
    }

    [Fact]
    public void Wordt_er_iets_anders_gevraagd_dan_spreekt_ook_wie_al_te_vaak_veranderde_nog_een_keer()
    {
        for (var i = 0; i <= StandpuntGeven.MaximumStandpunten; i++) _huis.Spreek(_huis.Bestuurders[0], _voorstel, Oordeel.TerzijdeStaan).ShouldBeNull();
        var nu = _huis.Zie(_voorstel);
        Keten.Als(Keten.Regisseur).Moet(new VoorstelAanpassen(_voorstel, nu.Ronde, Keten.Tekst("Lager"), nu.Titel, nu.Toelichting, nu.HerzienOp, [], [_huis.Verhoogd(97m)]));

        _huis.Spreek(_huis.Bestuurders[0], _voorstel).ShouldBeNull("no partner is without a voice");
        _huis.Spreek(_huis.Bestuurders[0], _voorstel).ShouldBe(StandpuntGeven.TeVaakVeranderd);
    }

    [Fact]
    public void Een_voorwaarde_loopt_tot_na_het_sluiten_en_na_vandaag()
    {
        var raad = new Regelketen(Besluitregel.Consent);
        var voorstel = raad.Ingediend();
        Onder(raad.Belastingdienst, raad.Huis.Zie(voorstel).Sluiting!.Op!.Value).ShouldBe(StandpuntGeven.VoorwaardeTotWanneer, "it would be over before it is decided");
        Onder(raad.Belastingdienst, new(2026, 3, 10)).ShouldBeNull();
        Onder(raad.Belastingdienst, Periode.Laatst).ShouldBeNull();
        raad.Spreken(voorstel, null, Oordeel.Instemmen, Oordeel.Bezwaar);
        raad.Sluit(voorstel);
        Onder(raad.Cbs, raad.Vandaag).ShouldBe(StandpuntGeven.VoorwaardeTotWanneer);
        Onder(raad.Cbs, raad.Vandaag.AddDays(1)).ShouldBeNull();
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);

        Afwijzing? Onder(Deelname wie, Datum totEnMet) => raad.Keten.Als(wie).Doe(raad.Huis.Standpunt(wie, voorstel) with { Voorwaarde = new(raad.Keten.Tekst("Met hulp"), totEnMet) });
    }

    [Fact]
    public void Een_bezwaar_houdt_het_voorstel_open_tot_het_wordt_teruggenomen()
    {
        _huis.Spreek(_huis.Bestuurders[0], _voorstel, Oordeel.Bezwaar, "Wij kunnen dit niet leveren").ShouldBeNull();
        _huis.Spreek(_huis.Bestuurders[1], _voorstel).ShouldBeNull();
        _huis.Spreek(_huis.Bestuurders[2], _voorstel).ShouldBeNull();
        Keten.Stand.Besluiten.Count.ShouldBe(0);
        _huis.Zie(_voorstel).Standpunten.Length.ShouldBe(3);

        _huis.Spreek(_huis.Bestuurders[0], _voorstel).ShouldBeNull();

        Keten.Stand.Besluiten.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Oordeel.Instemmen, true)]
    [InlineData(Oordeel.TerzijdeStaan, true)]
    [InlineData(Oordeel.InstemmenMetZorg, false)]
    [InlineData(Oordeel.Bezwaar, false)]
    public void Een_zorg_en_een_bezwaar_vragen_een_reden(Oordeel oordeel, bool mag)
    {
        _huis.Spreek(_huis.Bestuurders[0], _voorstel, oordeel).ShouldBe(mag ? null : StandpuntGeven.RedenVereist);
        _huis.Spreek(_huis.Bestuurders[1], _voorstel, oordeel, "Hierom").ShouldBeNull();
    }

    [Theory]
    [InlineData(Rol.Bestuurder, null)]
    [InlineData(Rol.Lijnmanager, "mandaat-ontbreekt")]
    [InlineData(Rol.Ketenregisseur, "mandaat-ontbreekt")]
    [InlineData(Rol.Teammanager, "niet-bevoegd")]
    [InlineData(Rol.Ketenmedewerker, "niet-bevoegd")]
    [InlineData(Rol.Sleuteldrager, "niet-bevoegd")]
    public void Een_partner_spreekt_door_zijn_bestuurder_of_door_wie_zijn_mandaat_draagt(Rol rol, string? nee) =>
        (_huis.Spreek(Keten.Aangetreden(Keten.Cbs, rol), _voorstel)?.Code).ShouldBe(nee);

    [Fact]
    public void Namens_een_ander_of_namens_de_keten_geeft_niemand_een_standpunt()
    {
        var standpunt = _huis.Standpunt(_huis.Bestuurders[0], _voorstel);

        Keten.Als(_huis.Ketenmanager).Doe(standpunt).ShouldBe(Mag.NietBevoegd(Bevoegdheid.StandpuntGeven));
        Keten.Als(_huis.Bestuurders[1]).Doe(standpunt).ShouldBe(Mag.NietVanU);
    }

    [Theory]
    [InlineData(Factor.Dubbel, true)]
    [InlineData(Factor.Voorbeeld, true)]
    [InlineData(Factor.Enkel, false)]
    [InlineData(Factor.Geen, false)]
    public void Een_standpunt_vraagt_een_verse_tweede_factor(Factor factor, bool mag) =>
        Keten.Als(_huis.Bestuurders[0], factor: factor).Doe(_huis.Standpunt(_huis.Bestuurders[0], _voorstel)).ShouldBe(mag ? null : Mag.TweedeFactorVereist);

    [Fact]
    public void Buiten_een_voorbeeldketen_telt_de_voorbeeldfactor_niet()
    {
        var echt = new Proefketen(isVoorbeeld: false);
        var bestuurder = echt.Aangetreden(echt.Belastingdienst, Rol.Bestuurder);
        var voorstel = new VoorstelIndienen(
            echt.Nieuw<VoorstelId>(), echt.Nieuw<BesluitId>(), echt.Tekst("Weekbestand"), echt.Tekst("Sneller"), null, Besluitketen.Herziening,
            [new OverdrachtVaststellen(echt.Nieuw<OverdrachtId>(), echt.Uwv, echt.Cbs, echt.Tekst("Weekbestand"))]);
        echt.Als(bestuurder).Moet(voorstel);
        var standpunt = new StandpuntGeven(voorstel.Voorstel, echt.Belastingdienst, 1, Oordeel.Instemmen, null);

        echt.Doe(standpunt).ShouldBe(Mag.TweedeFactorVereist);
        echt.Als(bestuurder, factor: Factor.Dubbel).Doe(standpunt).ShouldBeNull();
    }

    [Fact]
    public void Wat_niet_bestaat_krijgt_geen_standpunt()
    {
        var standpunt = _huis.Standpunt(_huis.Bestuurders[0], _voorstel);

        Keten.Als(_huis.Bestuurders[0]).Doe(standpunt with { Voorstel = Keten.Nieuw<VoorstelId>() }).ShouldBe(Afwijzing.NietGevonden);
        Keten.Doe(standpunt with { Partij = Keten.Nieuw<PartijId>() }).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Een_voorstel_dat_niet_meer_past_veroudert_en_vraagt_opnieuw_standpunten_over_wat_er_nu_zou_gebeuren()
    {
        var ander = _huis.Ingediend(_huis.Verhoogd(97m, "2026-06-01"));
        _huis.Allen(ander);

        _huis.Allen(_voorstel);

        var verouderd = _huis.Zie(_voorstel);
        (verouderd.Status, verouderd.Ronde, verouderd.Standpunten.Length).ShouldBe((Voorstelstatus.Open, 2, 0));
        _huis.ZieNorm().Waarden.Length.ShouldBe(2);
        Verschil.Van(Keten.Stand.Deel(Publiek.Keten), verouderd).Normen.ShouldHaveSingleItem().Nu!.Waarde.ShouldBe(97m);
        Keten.Als(_huis.Bestuurders[0]).Doe(_huis.Standpunt(_huis.Bestuurders[0], _voorstel) with { Ronde = 1 }).ShouldBe(StandpuntGeven.VoorstelVeranderd);

        _huis.Allen(_voorstel);

        Keten.Stand.Besluiten.Select(b => b.Nummer.ToString()).Order(StringComparer.Ordinal).ShouldBe(["2026-1", "2026-2"]);
        _huis.ZieNorm().Waarden.Select(w => w.Waarde).ShouldBe([95m, 97m, 98m]);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void De_besluiten_van_een_jaar_worden_doorgeteld()
    {
        foreach (var vanaf in new[] { "2028-01-01", "2029-01-01", "2030-01-01" }) _huis.Allen(_huis.Ingediend(_huis.Verhoogd(vanaf: vanaf)));

        Keten.Stand.Besluiten.Select(b => b.Nummer.ToString()).Order(StringComparer.Ordinal).ShouldBe(["2026-1", "2026-2", "2026-3"]);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Een_voorstel_dat_niet_meer_kan_wordt_onuitvoerbaar_en_is_alleen_nog_in_te_trekken()
    {
        _huis.Allen(_huis.Ingediend(_huis.Verhoogd(97m, "2027-02-01")));

        _huis.Allen(_voorstel);

        var voorstel = _huis.Zie(_voorstel);
        (voorstel.Status, voorstel.Struikelblok, voorstel.Ronde).ShouldBe((Voorstelstatus.Onuitvoerbaar, NormVaststellen.NietLater.Code, 2));
        _huis.Spreek(_huis.Bestuurders[0], _voorstel).ShouldBe(VoorstelRegels.Onuitvoerbaar);
        Keten.Als(Keten.Regisseur).Doe(new VoorstelIntrekken(_voorstel)).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "B06")]
    public void Besluiten_tellen_per_jaar()
    {
        _huis.Allen(_voorstel);
        Keten.Nu = new(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero));
        var voorstel = _huis.Voorstel(_huis.Verhoogd(99m, "2028-01-01"));
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        _huis.Allen(voorstel.Voorstel);

        Keten.Stand.Besluiten.Vind(voorstel.Besluit)!.Nummer.ToString().ShouldBe("2027-1");
    }
}
