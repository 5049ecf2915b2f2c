using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>Tactical is decided low and confirmed one level up; strategic is asked one level up; what reaches no further stays where it is.</summary>
[Trait("Feature", "B07")]
public sealed class RouteTests
{
    const Oordeel Ja = Oordeel.Instemmen, Zorg = Oordeel.InstemmenMetZorg, Terzijde = Oordeel.TerzijdeStaan, Nee = Oordeel.Bezwaar;

    readonly Routeketen _twee = new();

    Proefketen Keten => _twee.Keten;

    Besluitketen Huis => _twee.Huis;

    [Fact]
    public void Wat_niet_verder_reikt_beslist_het_gremium_zelf()
    {
        var voorstel = _twee.Ingediend(null);
        _twee.Spreken(_twee.Lijn, voorstel);

        (Huis.Zie(voorstel).Status, Huis.Zie(voorstel).Telling!.Gremium).ShouldBe((Voorstelstatus.Besloten, _twee.Laag));
        Huis.Zie(voorstel).Route.ShouldBeNull();
    }

    [Fact]
    public void Tactisch_beslist_het_gremium_en_het_gremium_erboven_bekrachtigt_precies_dat_voor_er_iets_gebeurt()
    {
        var voorstel = _twee.Ingediend(Reikwijdte.Tactisch);
        (Huis.Zie(voorstel).Gremium, Huis.Zie(voorstel).Route).ShouldBe((_twee.Laag, new Route(Reikwijdte.Tactisch, _twee.Laag, _twee.Hoog)));
        _twee.Spreken(_twee.Lijn, voorstel, Ja, Zorg, Terzijde);

        var nu = Huis.Zie(voorstel);
        (nu.Status, nu.Gremium, nu.Ronde, nu.Standpunten.Length, nu.IsHogerop).ShouldBe((Voorstelstatus.Open, _twee.Hoog, 2, 0, true));
        (nu.Route!.Besloten!.Telling.Gremium, nu.Route.Besloten.Standpunten.Length, nu.Route.Besloten.Tijdstip).ShouldBe((_twee.Laag, 3, Keten.Nu));
        Keten.Stand.Besluiten.ShouldBeEmpty("the number comes with the last word");
        Huis.ZieNorm().Waarden.Length.ShouldBe(1);

        _twee.Spreken(Huis.Bestuurders, voorstel, Zorg);
        var besluit = Keten.Stand.Besluiten.Single();
        (Huis.Zie(voorstel).Status, Huis.Zie(voorstel).Telling!.Gremium, Huis.ZieNorm().Waarden.Length).ShouldBe((Voorstelstatus.Besloten, _twee.Hoog, 2));
        besluit.MetZorg.ShouldBe([Keten.Belastingdienst, Keten.Uwv], ignoreOrder: true, "what was feared low does not go away because it was confirmed");
        besluit.Terzijde.ShouldHaveSingleItem().ShouldBe(Keten.Cbs);
    }

    [Fact]
    public void Strategisch_vraagt_het_gremium_aan_dat_erboven_en_daar_spreekt_wie_erin_zit()
    {
        var voorstel = _twee.Ingediend(Reikwijdte.Strategisch);
        (Huis.Zie(voorstel).Gremium, Huis.Zie(voorstel).Route!.Laag, Huis.Zie(voorstel).IsHogerop).ShouldBe((_twee.Hoog, _twee.Laag, true));
        Huis.Spreek(_twee.Lijn[0], voorstel).ShouldBe(VoorstelRegels.AlleenErboven, "a mandate alone would leave the matter where it came from");
        Werk(_twee.Lijn[0]).ShouldBeEmpty();
        Werk(Huis.Bestuurders[0]).Single().Voorstel.Id.ShouldBe(voorstel);
        _twee.Spreken(Huis.Bestuurders, voorstel);

        (Huis.Zie(voorstel).Status, Huis.Zie(voorstel).Telling!.Gremium, Huis.Zie(voorstel).Route!.Besloten is null).ShouldBe((Voorstelstatus.Besloten, _twee.Hoog, true));
    }

    [Fact]
    public void Bij_de_bekrachtiging_spreekt_wie_daar_zit_en_kijkt_iedereen_opnieuw()
    {
        var voorstel = _twee.Ingediend(Reikwijdte.Tactisch);
        Huis.Spreek(Huis.Bestuurders[0], voorstel).ShouldBeNull("low a mandate holder speaks, and a board member by office");
        _twee.Spreken([.. _twee.Lijn.Skip(1)], voorstel);

        Huis.Spreek(_twee.Lijn[0], voorstel).ShouldBe(VoorstelRegels.AlleenErboven);
        Keten.Als(Huis.Bestuurders[1]).Doe(Huis.Standpunt(Huis.Bestuurders[1], voorstel) with { Ronde = 1 }).ShouldBe(StandpuntGeven.VoorstelVeranderd, "it is another question than the one that was looked at");
        Werk(_twee.Lijn[1]).ShouldBeEmpty();
        Werk(Huis.Bestuurders[1]).Count().ShouldBe(1);
    }

    [Fact]
    public void Het_gremium_erboven_houdt_tegen_wat_het_niet_bekrachtigt()
    {
        var raad = new Routeketen(hoog: Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend(Reikwijdte.Tactisch, 5);
        raad.Spreken(raad.Lijn, voorstel);
        raad.Huis.Zie(voorstel).Sluiting.ShouldBe(new Sluiting(5, new(2026, 3, 2), new(2026, 3, 9)), "as many working days as below, from the day on which that decided");
        raad.Spreken(raad.Huis.Bestuurders, voorstel, Ja, Terzijde, Terzijde);
        raad.Sluit(voorstel);

        (raad.Huis.Zie(voorstel).Status, raad.Huis.Zie(voorstel).Telling!.Gremium, raad.Huis.ZieNorm().Waarden.Length).ShouldBe((Voorstelstatus.NietAangenomen, raad.Hoog, 1));
        raad.Keten.Stand.Besluiten.ShouldBeEmpty();
        raad.Huis.Zie(voorstel).Route!.Besloten.ShouldNotBeNull("what was decided low stays to be read");
    }

    [Fact]
    public void Verandert_wat_het_vraagt_dan_begint_het_weer_beneden()
    {
        var voorstel = _twee.Ingediend(Reikwijdte.Tactisch);
        _twee.Spreken(_twee.Lijn, voorstel);
        PasAan(voorstel, Reikwijdte.Tactisch, [0]).ShouldBeNull();
        (Huis.Zie(voorstel).IsHogerop, Huis.Zie(voorstel).Route!.Besloten is null).ShouldBe((true, false), "the same is still decided low");
        PasAan(voorstel, Reikwijdte.Tactisch, [], Huis.Verhoogd(97m)).ShouldBeNull();

        var nu = Huis.Zie(voorstel);
        (nu.Gremium, nu.Route!.Besloten is null, nu.Standpunten.Length, nu.Eerdere.Length).ShouldBe((_twee.Laag, true, 0, 3));
        _twee.Spreken(_twee.Lijn, voorstel);
        _twee.Spreken(Huis.Bestuurders, voorstel);
        Huis.ZieNorm().Waarden[^1].Waarde.ShouldBe(97m);
    }

    [Fact]
    public void Wordt_beneden_iets_anders_besloten_dan_wordt_het_oude_niet_meer_bekrachtigd()
    {
        var voorstel = _twee.Indienen(_twee.Nieuw(Reikwijdte.Tactisch) with { Opdrachten = [new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Week")), Huis.Verhoogd()] });
        _twee.Spreken(_twee.Lijn, voorstel);
        Huis.Allen(Huis.Ingediend(Huis.Verhoogd(96m, "2026-06-01")));
        _twee.Spreken(Huis.Bestuurders, voorstel);

        var nu = Huis.Zie(voorstel);
        (nu.Status, nu.Gremium, nu.Route!.Besloten is null, nu.Ronde).ShouldBe((Voorstelstatus.Open, _twee.Laag, true, 3), "nobody low consented to that");
    }

    [Fact]
    public void Wie_hoort_dat_het_verder_reikt_laat_het_verder_gaan_en_dan_spreekt_iedereen_opnieuw()
    {
        var voorstel = _twee.Ingediend(null);
        _twee.Spreken([.. _twee.Lijn.Take(2)], voorstel);
        PasAan(voorstel, Reikwijdte.Strategisch, [0]).ShouldBeNull();
        (Huis.Zie(voorstel).Gremium, Huis.Zie(voorstel).Route!.Reikwijdte, Huis.Zie(voorstel).Standpunten.Length).ShouldBe((_twee.Hoog, Reikwijdte.Strategisch, 0));

        foreach (var minder in new Reikwijdte?[] { null, Reikwijdte.Tactisch }) PasAan(voorstel, minder, [0]).ShouldBe(Routeregels.NietMinderVer, "whoever was asked above is not kept out of it");
        Huis.Zie(voorstel).Gremium.ShouldBe(_twee.Hoog);
    }

    [Fact]
    public void Wie_erboven_bezwaar_maakt_wordt_er_met_een_nieuwe_versie_niet_uit_gehouden()
    {
        var voorstel = _twee.Ingediend(Reikwijdte.Tactisch);
        _twee.Spreken(_twee.Lijn, voorstel);
        Huis.Spreek(Huis.Bestuurders[0], voorstel, Nee, "Het bestuur wil dit niet").ShouldBeNull();
        Keten.Als(Keten.Regisseur).Moet(new BezwaarBespreken(voorstel, Keten.Belastingdienst, Huis.Zie(voorstel).Van(Keten.Belastingdienst)!.Gegeven, Keten.Tekst("Niet eens geworden")));

        PasAan(voorstel, null, [0]).ShouldBe(Routeregels.NietMinderVer);
        PasAan(voorstel, Reikwijdte.Strategisch, [0]).ShouldBeNull("further it may always go");
        Huis.Zie(voorstel).Standpunten.ShouldBeEmpty();
    }

    [Fact]
    public void Is_het_gremium_erboven_er_niet_meer_dan_spreken_bestuurders()
    {
        var voorstel = _twee.Ingediend(Reikwijdte.Tactisch);
        Huis.Allen(Huis.Ingediend(new GremiumWijzigen(_twee.Laag, Naam.Lees("Lijnmanagersoverleg")!.Value, Gremiumniveau.Tactisch, null, null, Keten.Tekst("Werkt"), Keten.Stand.Gremia.Vind(_twee.Laag)!.Reglement)));
        Huis.Allen(Huis.Ingediend(new GremiumOpheffen(_twee.Hoog)));
        _twee.Spreken(_twee.Lijn, voorstel);
        Huis.Zie(voorstel).IsHogerop.ShouldBeTrue("the route is what it was when it was put forward");

        Huis.Spreek(_twee.Lijn[0], voorstel).ShouldBe(VoorstelRegels.AlleenErboven, "who decided low does not confirm it alone");
        _twee.Spreken(Huis.Bestuurders, voorstel);
        (Huis.Zie(voorstel).Status, Huis.Zie(voorstel).Telling!.Gremium).ShouldBe((Voorstelstatus.Besloten, null));
        Keten.Als(Keten.Regisseur).Doe(_twee.Nieuw(Reikwijdte.Tactisch) with { Opdrachten = [Huis.Verhoogd(99m, "2028-01-01")], Sindsdien = Keten.Tekst("Later") }).ShouldBe(Routeregels.NietsErboven);
    }

    [Fact]
    public void Een_gremium_dat_er_niet_meer_is_beslist_ook_niet_voor_een_ander()
    {
        Huis.Allen(Huis.Ingediend(new GremiumOpheffen(_twee.Laag)));
        Keten.Als(Keten.Regisseur).Doe(_twee.Nieuw(Reikwijdte.Strategisch)).ShouldBe(Routeregels.NietsErboven);
        Huis.Allen(Huis.Ingediend(new GremiumOpheffen(_twee.Hoog)));
        Keten.Als(Keten.Regisseur).Doe(_twee.Nieuw(Reikwijdte.Strategisch)).ShouldBe(Routeregels.NietsErboven);
    }

    [Fact]
    public void Wie_de_standpunten_laat_opent_houdt_tijd_over_voor_de_bekrachtiging()
    {
        var voorstel = _twee.Indienen(_twee.Nieuw(Reikwijdte.Tactisch, 5) with { Leesdagen = 1, HerzienOp = new(2026, 3, 19) });
        Keten.Nu = new(new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero));
        Keten.Als(Keten.Regisseur).Doe(new StandpuntenOpenen(voorstel, Keten.Tekst("Genoeg gezien"))).ShouldBe(StandpuntenOpenen.HerzieningIngehaald, "low closes on the 17th, but high on the 25th");
    }

    [Fact]
    public void Van_wie_beneden_niet_meer_gevraagd_werd_gaat_geen_zorg_mee()
    {
        Standpunt Sprak(PartijId partij) => new(partij, Zorg, Keten.Tekst("Omdat"), null, Keten.Nu);
        new Lagerbesluit(new(_twee.Laag, Besluitregel.Consent, null, false, 1, 1, null, [Keten.Uwv]), Keten.Nu, [Sprak(Keten.Uwv), Sprak(Keten.Cbs)]).Met(Zorg).ShouldBe([Keten.Uwv]);
    }

    [Fact]
    [Trait("Feature", "B06")]
    public void Wat_beneden_gevreesd_werd_of_op_voorwaarde_was_blijft_te_zien_en_nadert()
    {
        var voorstel = _twee.Ingediend(Reikwijdte.Tactisch);
        Keten.Als(_twee.Lijn[0]).Moet(Huis.Standpunt(_twee.Lijn[0], voorstel) with { Voorwaarde = new(Keten.Tekst("Als CBS meebetaalt"), Keten.Nu.DatumIn(Proefketen.Amsterdam).AddDays(10)) });
        _twee.Spreken([.. _twee.Lijn.Skip(1)], voorstel, Zorg);
        _twee.Spreken(Huis.Bestuurders, voorstel);

        foreach (var wie in _twee.Lijn.Take(2)) Keten.Als(wie).Doe(new TekstWissen(Huis.Zie(voorstel).AlleStandpunten.Single(s => s.Door == wie.Id).Teksten.Single().Id)).ShouldBeNull("what was said low is his to take away");
        Terugblik.Van(Huis.Inzage(Keten.Regisseur), Keten.Stand.Besluiten.Single()).Voorwaarden.Select(s => s.Partij).ShouldBe([Keten.Belastingdienst, Keten.Uwv], ignoreOrder: true);
        Huis.Werk<WachtendWerk.VoorwaardeNadert>(Keten.Regisseur).ShouldHaveSingleItem().Standpunt.Partij.ShouldBe(Keten.Belastingdienst);
    }

    [Fact]
    public void Alleen_waar_er_iets_boven_is_dat_beslist()
    {
        Keten.Als(Keten.Regisseur).Doe(_twee.Nieuw(Reikwijdte.Tactisch) with { Gremium = _twee.Hoog }).ShouldBe(Routeregels.NietsErboven);
        Keten.Doe(_twee.Nieuw(Reikwijdte.Strategisch) with { Gremium = null }).ShouldBe(Routeregels.NietsErboven);
        Keten.Doe(_twee.Nieuw(Reikwijdte.Strategisch) with { Gremium = Keten.Nieuw<GremiumId>() }).ShouldBe(Routeregels.NietsErboven);
        var kaal = new Routeketen(hoogMetRegels: false);
        kaal.Keten.Als(kaal.Keten.Regisseur).Doe(kaal.Nieuw(Reikwijdte.Tactisch)).ShouldBe(Routeregels.HogerBeslistNiet);
        kaal.Keten.Doe(kaal.Nieuw(null)).ShouldBeNull("what stays needs nobody above");
    }

    [Fact]
    public void De_regels_van_beide_gremia_tellen_voor_de_termijn_en_voor_wat_partners_gelijk_houdt()
    {
        var raad = new Routeketen(hoog: Besluitregel.Meerderheid, zwijgenHoog: true);
        raad.Keten.Als(raad.Keten.Regisseur).Doe(raad.Nieuw(Reikwijdte.Tactisch)).ShouldBe(Routeregels.TermijnNodig);
        raad.Keten.Doe(raad.Nieuw(Reikwijdte.Tactisch, 9)).ShouldBe(Routeregels.TermijnTeKort);
        raad.Keten.Doe(raad.Nieuw(Reikwijdte.Tactisch, 10) with { Opdrachten = [new GremiumOpheffen(raad.Laag)] }).ShouldBe(Routeregels.AlleenMetInstemming);
        raad.Keten.Doe(raad.Nieuw(Reikwijdte.Tactisch, 10) with { HerzienOp = new(2026, 3, 20) }).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 31)), "both terms count");
        raad.Keten.Doe(raad.Nieuw(null)).ShouldBeNull();

        raad.Keten.Doe(raad.Nieuw(Reikwijdte.Tactisch, 10) with { Verborgen = true, Ingang = new(2026, 3, 25) }).ShouldBe(Ingangregels.VoorBesluit, "it cannot be decided before the second close");
        var laat = raad.Ingediend(Reikwijdte.Tactisch, 10);
        raad.Keten.Doe(Versie(raad, laat, Reikwijdte.Tactisch, [0]) with { HerzienOp = new(2026, 3, 20) }).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 31)), "also of a new version");
        var later = raad.Ingediend(null);
        raad.Keten.Doe(Versie(raad, later, Reikwijdte.Tactisch, [0])).ShouldBe(Routeregels.TermijnNodig, "nor by a new version");
        raad.Keten.Doe(Versie(raad, raad.Ingediend(Reikwijdte.Tactisch, 10), Reikwijdte.Tactisch, [], new GremiumOpheffen(raad.Laag))).ShouldBe(Routeregels.AlleenMetInstemming);
    }

    [Fact]
    [Trait("Feature", "B06")]
    public void Een_besluit_heeft_een_eigenaar_en_niemand_wordt_dat_tegen_zijn_zin()
    {
        var voorstel = _twee.Indienen(_twee.Nieuw(null) with { Eigenaar = Keten.Cbs });
        Huis.Zie(voorstel).Eigenaar.ShouldBe(Keten.Cbs);
        Keten.Doe(_twee.Nieuw(null) with { Eigenaar = Keten.Nieuw<PartijId>() }).ShouldBe(Routeregels.EigenaarOnbekend);

        var raad = new Routeketen(hoog: Besluitregel.Meerderheid);
        raad.Keten.Als(raad.Keten.Regisseur).Doe(raad.Nieuw(Reikwijdte.Tactisch, 5) with { Eigenaar = raad.Keten.Cbs }).ShouldBe(Routeregels.EigenaarZelf);
        raad.Keten.Doe(raad.Nieuw(Reikwijdte.Tactisch, 5) with { Eigenaar = raad.Keten.Regisseur.Partij }).ShouldBeNull();
        var eerst = raad.Indienen(raad.Nieuw(null, 5) with { Eigenaar = raad.Keten.Cbs });
        raad.Keten.Doe(Versie(raad, eerst, Reikwijdte.Tactisch, [0])).ShouldBe(Routeregels.EigenaarZelf);

        var svb = Keten.Nieuw<PartijId>();
        Huis.Allen(Huis.Ingediend(new PartnerToelaten(svb, Naam.Lees("SVB")!.Value, Keten.Uwv)));
        Keten.Als(Keten.Regisseur).Doe(Huis.Voorstel(Huis.Verhoogd()) with { Eigenaar = svb }).ShouldBe(Routeregels.EigenaarOnbekend, "it has nobody in the chain yet");
    }

    [Fact]
    public void Geen_tactisch_besluit_zonder_beide_gremia_wat_er_ook_gezegd_wordt() => Gen.Int[0, 23].List[1, 30].Sample(daden =>
    {
        var raad = new Routeketen(Besluitregel.Consent, Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend(Reikwijdte.Tactisch, 3);
        foreach (var daad in daden)
        {
            var (wie, oordeel) = ((daad % 2 == 0 ? raad.Lijn : raad.Huis.Bestuurders)[daad / 2 % 3], (Oordeel)(daad / 6));
            if (daad == 23) raad.Keten.Nu = new(raad.Keten.Nu.Moment.AddDays(2));
            while (Domein.Toegang.Klokregels.Eerste(raad.Keten.Stand, raad.Vandaag) is { } klok) raad.Keten.AlsKlok().Moet(klok);
            raad.Huis.Spreek(wie, voorstel, oordeel, "Omdat");
        }
        var nu = raad.Huis.Zie(voorstel);
        if (raad.Keten.Stand.Besluiten.Count == 0) return;

        var laag = nu.Route!.Besloten!;
        laag.Standpunten.Select(s => s.Partij).Order().ShouldBe(new[] { raad.Keten.Belastingdienst, raad.Keten.Uwv, raad.Keten.Cbs }.Order());
        laag.Standpunten.ShouldAllBe(s => s.Oordeel != Nee);
        nu.Standpunten.Count(s => s.StemtIn).ShouldBeGreaterThan(1);
        nu.Standpunten.ShouldAllBe(s => raad.Huis.Bestuurders.Any(b => b.Id == s.Door) && s.Gegeven >= laag.Tijdstip);
    }, iter: 150, threads: 1);

    IEnumerable<WachtendWerk.StandpuntGevraagd> Werk(Deelname wie) => Huis.Werk<WachtendWerk.StandpuntGevraagd>(wie);

    Afwijzing? PasAan(VoorstelId voorstel, Reikwijdte? reikwijdte, int[] behoud, params IBestuurdeOpdracht[] erbij) => Keten.Als(Keten.Regisseur).Doe(Versie(_twee, voorstel, reikwijdte, behoud, erbij));

    static VoorstelAanpassen Versie(Routeketen raad, VoorstelId id, Reikwijdte? reikwijdte, int[] behoud, params IBestuurdeOpdracht[] erbij)
    {
        var nu = raad.Huis.Zie(id);
        return new(id, nu.Ronde, raad.Keten.Tekst("Na wat wij hoorden"), nu.Titel, nu.Toelichting, nu.HerzienOp, [.. behoud], [.. erbij], Reikwijdte: reikwijdte);
    }
}
