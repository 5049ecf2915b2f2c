using Schakel.Domein.Besluiten;
using Schakel.Domein.Bijdragen;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>What is decided for a later day happens on that day, exactly as everyone saw it, or not at all.</summary>
[Trait("Feature", "B05")]
public sealed class BesluitUitvoerenTests
{
    static readonly Datum Ingang = new(2026, 6, 1);

    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    Besluit Enige => Keten.Stand.Besluiten.Single();

    [Fact]
    public void Tot_zijn_dag_verandert_er_niets_en_op_die_dag_alles_in_een_keer()
    {
        var voorstel = Voor(Ingang);
        _huis.Allen(voorstel);

        (_huis.Zie(voorstel).Status, Enige.Werking, Enige.Ingang, Enige.Nummer.Volgnummer).ShouldBe((Voorstelstatus.Besloten, Besluitwerking.Wacht, Ingang, 1));
        Boeking().Feiten.Select(f => f.Naam).ShouldBe([nameof(StandpuntGegeven), nameof(BesluitGenomen)]);
        _huis.ZieNorm().Waarden.Count().ShouldBe(1, "nothing happens before its day");
        Op(Ingang.AddDays(-1));
        Keten.AlsKlok().Doe(Daad(Ingang)).ShouldBe(Klokregels.NietVervallen);
        Klokregels.Eerste(Keten.Stand, Vandaag).ShouldBeNull();

        Op(Ingang);
        Klok();

        Enige.Werking.ShouldBe(Besluitwerking.InWerking);
        (Enige.Boeking, Enige.Ingegaan).ShouldBe((Keten.Stand.Nr, Keten.Nu));
        Boeking().Feiten.Select(f => f.Naam).ShouldBe([nameof(BesluitUitgevoerd), nameof(NormVastgesteld)]);
        Feitensoorten.LeesDader(Boeking().Dader)!.ShouldSatisfyAllConditions(d => d.Actor.ShouldBe(Actor.Klok), d => d.Grondslag.ShouldBe(Grondslag.Besluit));
        _huis.ZieNorm().Waarden[^1].Waarde.ShouldBe(98m);
        Keten.AlsKlok().Doe(Daad(Ingang)).ShouldBe(Klokregels.NietVervallen, "once");
    }

    [Fact]
    public void Komt_de_klok_later_dan_draagt_het_feit_de_dag_waarop_het_moest()
    {
        _huis.Allen(Voor(Ingang));
        Op(Ingang.AddDays(12));
        Klok();

        ((BesluitUitgevoerd)Feitensoorten.Lees(Boeking().Feiten[0])).Ingang.ShouldBe(Ingang);
        (Enige.Werking, Enige.Boeking).ShouldBe((Besluitwerking.InWerking, Keten.Stand.Nr));
    }

    [Fact]
    public void Wordt_het_pas_na_die_dag_aangenomen_dan_gaat_het_meteen_in()
    {
        var (laat, net) = (Voor(Ingang), Voor(Ingang, 99m));
        Op(Ingang.AddDays(-1));
        _huis.Allen(net);
        Keten.Stand.Besluiten.Single().Werking.ShouldBe(Besluitwerking.Wacht, "on the day before it waits");
        Op(Ingang);
        _huis.Allen(laat);

        var besluit = Keten.Stand.Besluiten.Single(b => b.Voorstel == laat);
        (besluit.Werking, besluit.Ingang).ShouldBe((Besluitwerking.InWerking, null));
        _huis.ZieNorm().Waarden[^1].Waarde.ShouldBe(98m);
    }

    [Fact]
    public void Sluit_de_klok_te_laat_dan_gaat_het_in_op_zijn_dag_maar_wat_verborgen_was_als_het_opengaat()
    {
        foreach (var verborgen in new[] { false, true })
        {
            var raad = new Regelketen(Besluitregel.Meerderheid);
            var nieuw = raad.Nieuw() with { Verborgen = verborgen, Ingang = new(2026, 3, 12) };
            raad.Ingediend(nieuw);
            var enveloppen = new List<Onthulling>();
            foreach (var wie in raad.Huis.Bestuurders.Take(2))
            {
                var envelop = new Onthulling(new(nieuw.Voorstel, wie.Partij!.Value, 1, Oordeel.Instemmen, null, null), new(raad.Keten.Zout()));
                raad.Keten.Als(wie).Moet(verborgen ? new StandpuntVerbergen(nieuw.Voorstel, wie.Partij.Value, 1, envelop.Standpunt.Belofte(envelop.Zout.Bytes())) : raad.Huis.Standpunt(wie, nieuw.Voorstel));
                enveloppen.Add(envelop);
            }
            raad.Keten.Nu = new(new(2026, 3, 17, 9, 0, 0, TimeSpan.Zero));
            raad.Keten.AlsKlok().Moet(new StandpuntenSluiten(nieuw.Voorstel, new(2026, 3, 9), verborgen ? [.. enveloppen] : null));

            var besluit = raad.Keten.Stand.Besluiten.Single();
            (besluit.Ingang, besluit.Werking).ShouldBe(verborgen ? (null, Besluitwerking.InWerking) : (new Datum(2026, 3, 12), Besluitwerking.Wacht), "the clock comes to that day next, and nobody could know what was hidden");
        }
    }

    [Fact]
    public void Is_het_dan_niet_meer_wat_iedereen_zag_dan_gebeurt_er_niets_en_blijft_het_besluit_staan()
    {
        _huis.Allen(Voor(Ingang));
        _huis.Allen(_huis.Ingediend(_huis.Verhoogd(97m, "2026-09-01")));
        var voor = _huis.ZieNorm();
        Op(Ingang);
        Klok();

        var vast = Keten.Stand.Besluiten.Single(b => b.Ingang == Ingang);
        (vast.Werking, vast.Struikelblok).ShouldBe((Besluitwerking.Vastgelopen, null));
        _huis.ZieNorm().ShouldBe(voor);
        Boeking().Feiten.Select(f => f.Naam).ShouldBe([nameof(BesluitVastgelopen)]);
        Klokregels.Eerste(Keten.Stand, Vandaag).ShouldBeNull("it is not tried again by itself");
        vast.IsToeAanHerziening(new(2030, 1, 1)).ShouldBeFalse("what never happened needs no looking back");
    }

    [Fact]
    public void Kan_het_dan_helemaal_niet_meer_dan_staat_erbij_waarom()
    {
        _huis.Allen(Voor(Ingang));
        _huis.Allen(_huis.Ingediend(_huis.Verhoogd(97m)));
        Op(Ingang);
        Klok();

        var vast = Keten.Stand.Besluiten.Single(b => b.Ingang == Ingang);
        (vast.Werking, vast.Struikelblok).ShouldBe((Besluitwerking.Vastgelopen, NormVaststellen.NietLater.Code));
    }

    [Fact]
    public void Wat_op_een_dag_ingaat_gaat_voor_wat_de_klok_die_dag_sluit_en_wat_eerder_moest_gaat_eerst()
    {
        var (een, twee) = (Voor(Ingang, 98m), Voor(Ingang.AddDays(1), 99m));
        _huis.Allen(een);
        _huis.Allen(twee);
        Op(Ingang.AddDays(2));
        Klokregels.Vervallen(Keten.Stand, Vandaag).Order(Klokregels.Volgorde).Select(d => d.Vervalt).ShouldBe([Ingang, Ingang.AddDays(1)]);
        foreach (var id in new[] { "00000000-0000-4000-8000-000000000001", "ffffffff-ffff-4fff-bfff-ffffffffffff" })
        {
            IKlokopdracht sluiten = new StandpuntenSluiten(new(Guid.Parse(id)), Ingang.AddDays(-1));
            (Klokregels.Volgorde.Compare(sluiten, Daad2(een)) > 0, Klokregels.Volgorde.Compare(Daad2(een), sluiten) < 0).ShouldBe((true, true), "whatever id somebody chose");
        }

        Klok();
        Keten.Stand.Besluiten.Select(b => (b.Ingang, b.Werking)).ShouldBe([(Ingang, Besluitwerking.InWerking), (Ingang.AddDays(1), Besluitwerking.Vastgelopen)], ignoreOrder: true);
        Klokregels.Vervallen(Keten.Stand, Vandaag, BesluitOver(een).Id.Waarde).ShouldBeEmpty();

        BesluitUitvoeren Daad2(VoorstelId voorstel) => new(BesluitOver(voorstel).Id, Ingang);
    }

    [Fact]
    public void Van_een_voorstel_dat_de_klok_sluit_is_ook_wat_erover_besloten_werd_aan_de_beurt()
    {
        var nieuw = _huis.Voorstel(_huis.Verhoogd()) with { Ingang = Ingang };
        Indienen(nieuw).ShouldBeNull();
        _huis.Allen(nieuw.Voorstel);
        Op(Ingang);

        Klokregels.Vervallen(Keten.Stand, Vandaag, nieuw.Voorstel.Waarde).ShouldHaveSingleItem().ShouldBe(new BesluitUitvoeren(nieuw.Besluit, Ingang));
    }

    [Fact]
    public void Wat_vastliep_is_een_keer_opnieuw_voor_te_leggen_en_de_woorden_blijven_van_wie_ze_schreef()
    {
        var oud = _huis.Voorstel(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand")), _huis.Verhoogd()) with { Ingang = Ingang };
        Indienen(oud).ShouldBeNull();
        Indienen(_huis.Voorstel() with { Opnieuw = oud.Besluit }).ShouldBe(VoorstelIndienen.NietOpnieuw, "it is not decided yet");
        _huis.Allen(oud.Voorstel);
        Indienen(_huis.Voorstel() with { Opnieuw = oud.Besluit }).ShouldBe(VoorstelIndienen.NietOpnieuw, "it waits for its day");
        _huis.Allen(_huis.Ingediend(_huis.Verhoogd(97m, "2026-09-01")));
        Op(Ingang);
        Klok();

        var ander = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        var weer = _huis.Voorstel(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Cbs, Keten.Uwv, Keten.Tekst("Terug"))) with { Opnieuw = oud.Besluit };
        Keten.Als(ander).Doe(weer).ShouldBe(Terugkomst.Gevraagd([new(2026, 2)]), "what it repeats comes back to what was decided meanwhile");
        weer = weer with { Sindsdien = Keten.Tekst("De norm ging al omhoog") };
        Keten.Als(ander).Doe(weer).ShouldBeNull();
        _huis.Zie(weer.Voorstel).Opdrachten.Select(o => o.Naam).ShouldBe([nameof(OverdrachtVaststellen), nameof(OverdrachtVaststellen), nameof(NormVaststellen)], "the new ones first");
        var woorden = Keten.Stand.Deel(Publiek.Keten).Teksten.Where(t => _huis.Zie(oud.Voorstel).Teksten.Any(o => o.Tekst.Id == t.Tekst.Id)).ToList();
        woorden.ShouldAllBe(t => t.Door != ander.Id, "who repeats words does not make them his to erase");
        Keten.Als(ander).Doe(new TekstWissen(((OverdrachtVaststellen)Opdrachtsoorten.Lees(_huis.Zie(oud.Voorstel).Opdrachten[0])).Wat.Id)).ShouldBe(TekstWissen.NietUwWoorden);
        Indienen(_huis.Voorstel() with { Opnieuw = oud.Besluit }).ShouldBe(VoorstelIndienen.NietOpnieuw, "it lies before them again");
        Keten.Als(ander).Moet(new VoorstelIntrekken(weer.Voorstel));
        var nogEens = _huis.Voorstel() with { Opnieuw = oud.Besluit };
        Indienen(nogEens with { Sindsdien = Keten.Tekst("Nog steeds") }).ShouldBeNull();
        _huis.Allen(nogEens.Voorstel);
        _huis.ZieNorm().Waarden[^1].Waarde.ShouldBe(98m);
        Indienen(_huis.Voorstel() with { Opnieuw = oud.Besluit }).ShouldBe(VoorstelIndienen.NietOpnieuw, "it came about in the end");
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void Wat_allen_besloten_wist_niemand_voor_zijn_dag()
    {
        var tekst = Keten.Tekst("Weekbestand");
        var nieuw = _huis.Voorstel(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, tekst)) with { Ingang = Ingang };
        Indienen(nieuw).ShouldBeNull();
        _huis.Allen(nieuw.Voorstel);

        Keten.Als(Keten.Regisseur).Doe(new TekstWissen(tekst.Id)).ShouldBe(TekstWissen.Afgesproken);
        _huis.Allen(_huis.Ingediend(new BesluitAfgelasten(nieuw.Besluit)));
        Keten.Als(Keten.Regisseur).Doe(new TekstWissen(tekst.Id)).ShouldBeNull("what does not happen can go");
    }

    [Fact]
    public void De_dag_van_ingang_ligt_na_vandaag_en_voor_de_herziening()
    {
        var nieuw = _huis.Voorstel(_huis.Verhoogd());
        Indienen(nieuw with { Ingang = Vandaag }).ShouldBe(Ingangregels.NietLater);
        Indienen(nieuw with { Ingang = nieuw.HerzienOp }).ShouldBe(Ingangregels.HerzieningVoorIngang);
        Indienen(nieuw with { Ingang = nieuw.HerzienOp.AddDays(-1) }).ShouldBe(Ingangregels.NormVoorIngang.Bij("Opdrachten[0].Vanaf"), "this value holds from 1 January");
        Indienen(_huis.Voorstel(_huis.Verhoogd()) with { Ingang = new(2027, 1, 1) }).ShouldBeNull("from that day on is early enough");
        Indienen(_huis.Voorstel(new BijdrageVragen(Keten.Nieuw<BijdrageId>(), Keten.Uwv, Keten.Tekst("Testers"), 1, null, Ingang.AddDays(-1))) with { Ingang = Ingang }).ShouldBe(BijdrageVragen.AlVoorbij.Bij("Opdrachten[0].Uiterlijk"), "it is asked when it takes effect");
        Indienen(nieuw with { Ingang = Vandaag.AddDays(2), Leesdagen = 2 }).ShouldBe(Ingangregels.VoorBesluit);
        Indienen(nieuw with { Ingang = Vandaag.AddDays(7), Standpuntdagen = 5, Verborgen = true }).ShouldBe(Ingangregels.VoorBesluit);
        Indienen(nieuw with { Ingang = Vandaag.AddDays(1), HerzienOp = Vandaag.AddDays(2) }).ShouldBeNull();
    }

    [Fact]
    public void Een_andere_dag_van_ingang_vraagt_iedereen_opnieuw_en_een_die_voorbijging_mag_blijven_staan()
    {
        var voorstel = Voor(Ingang);
        _huis.Spreek(_huis.Bestuurders[0], voorstel).ShouldBeNull();
        PasAan(voorstel, Ingang.AddDays(30)).ShouldBeNull();
        (_huis.Zie(voorstel).Ingang, _huis.Zie(voorstel).Standpunten.Length, _huis.Zie(voorstel).EerdereVersies[0].Ingang).ShouldBe((Ingang.AddDays(30), 0, Ingang));
        _huis.Spreek(_huis.Bestuurders[0], voorstel).ShouldBeNull();
        Op(Ingang.AddDays(31));
        PasAan(voorstel, Vandaag).ShouldBe(Ingangregels.NietLater);
        PasAan(voorstel, Besluitketen.Herziening).ShouldBe(Ingangregels.HerzieningVoorIngang);
        PasAan(voorstel, Ingang.AddDays(30)).ShouldBeNull();
        _huis.Zie(voorstel).Standpunten.Length.ShouldBe(1, "only words changed");
        PasAan(voorstel, Besluitketen.Herziening.AddDays(-1)).ShouldBe(Ingangregels.NormVoorIngang.Bij("Opdrachten[0].Vanaf"), "what cannot be submitted cannot come by a new version either");
    }

    [Fact]
    public void Alleen_de_klok_voert_uit_en_alleen_op_de_dag_die_het_besluit_noemt()
    {
        _huis.Allen(Voor(Ingang));
        Op(Ingang.AddDays(3));
        Keten.Als(Keten.Regisseur).Doe(Daad(Ingang)).ShouldNotBeNull().Soort.ShouldBe(AfwijzingSoort.NietBevoegd);
        Keten.AlsKlok().Doe(Daad(Ingang.AddDays(1))).ShouldBe(Klokregels.NietVervallen);
        Keten.AlsKlok().Doe(new BesluitUitvoeren(Keten.Nieuw<BesluitId>(), Ingang)).ShouldBe(Afwijzing.NietGevonden);
    }

    Besluit BesluitOver(VoorstelId voorstel) => Keten.Stand.Besluiten.Single(b => b.Voorstel == voorstel);

    Deel Boeking() => Keten.Boekingen[^1].Boeking.Delen.ShouldHaveSingleItem();

    BesluitUitvoeren Daad(Datum ingang) => new(Enige.Id, ingang);

    Afwijzing? Indienen(VoorstelIndienen voorstel) => Keten.Als(Keten.Regisseur).Doe(voorstel);

    VoorstelId Voor(Datum ingang, decimal waarde = 98m)
    {
        var nieuw = _huis.Voorstel(_huis.Verhoogd(waarde)) with { Ingang = ingang };
        Indienen(nieuw).ShouldBeNull();
        return nieuw.Voorstel;
    }

    Afwijzing? PasAan(VoorstelId voorstel, Datum? ingang)
    {
        var nu = _huis.Zie(voorstel);
        return Keten.Als(Keten.Regisseur).Doe(new VoorstelAanpassen(voorstel, nu.Ronde, Keten.Tekst("Later"), Keten.Tekst("Norm 2"), nu.Toelichting, nu.HerzienOp, [0], [], ingang));
    }

    void Op(Datum dag) => Keten.Nu = new(new DateTimeOffset(dag.ToDateTime(new(9, 0)), TimeSpan.Zero));

    void Klok()
    {
        while (Klokregels.Eerste(Keten.Stand, Vandaag) is { } daad) Keten.AlsKlok().Moet(daad);
    }
}
