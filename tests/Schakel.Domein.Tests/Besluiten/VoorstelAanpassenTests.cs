using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>On an objection people talk first, then the proposal is changed; a condition has an end.</summary>
public sealed class VoorstelAanpassenTests
{
    readonly Besluitketen _huis = new();
    readonly VoorstelId _voorstel;
    readonly Deelname _collega;

    public VoorstelAanpassenTests()
    {
        _voorstel = _huis.Ingediend(_huis.Verhoogd());
        _collega = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
    }

    Proefketen Keten => _huis.Keten;

    Deelname Belastingdienst => _huis.Bestuurders[0];

    Deelname Uwv => _huis.Bestuurders[1];

    Deelname Cbs => _huis.Bestuurders[2];

    Voorstel Nu => _huis.Zie(_voorstel);

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    [Trait("Feature", "B10")]
    public void Eerst_praten_dan_pas_een_nieuwe_versie()
    {
        _huis.Spreek(Belastingdienst, _voorstel).ShouldBeNull();
        _huis.Spreek(Uwv, _voorstel, Oordeel.Bezwaar, "Januari is te druk").ShouldBeNull();
        Nu.Onbesproken.Single().Partij.ShouldBe(Keten.Uwv);
        PasAan(97m).ShouldBe(VoorstelAanpassen.EerstInGesprek);
        Bespreek(Cbs, Keten.Uwv).ShouldBe(BezwaarBespreken.NietAanU);
        Bespreek(Keten.Regisseur, Keten.Cbs).ShouldBe(BezwaarBespreken.GeenBezwaar);
        Bespreek(Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker), Keten.Uwv).ShouldBe(Mag.NietBevoegd(Bevoegdheid.BezwaarBespreken));

        Bespreek(_collega, Keten.Uwv).ShouldBeNull("either side can say what came of it");

        Nu.Onbesproken.ShouldBeEmpty();
        (Nu.Bezwaargesprekken.Single().Partij, Nu.Bezwaargesprekken.Single().Door).ShouldBe((Keten.Uwv, _collega.Id));
        PasAan(97m).ShouldBeNull();
        (Nu.Ronde, Nu.Standpunten.Length, Nu.Eerdere.Length).ShouldBe((2, 0, 2), "it changes something else, so all say anew what they think");
        Bespreek(Keten.Regisseur, Keten.Uwv).ShouldBe(BezwaarBespreken.GeenBezwaar);
        _huis.Allen(_voorstel);
        _huis.ZieNorm().Waarden[^1].Waarde.ShouldBe(97m);
        Bespreek(Keten.Regisseur, Keten.Uwv).ShouldBe(VoorstelRegels.Gesloten);
    }

    [Fact]
    [Trait("Feature", "H05")]
    public void Wie_een_wijziging_laat_staan_maakt_haar_woorden_niet_de_zijne()
    {
        var tekst = Keten.Tekst("Weekbestand");
        var voorstel = _huis.Ingediend(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, tekst));
        var collega = Keten.Aangetreden(Keten.Belastingdienst, Rol.Lijnmanager);
        Keten.Als(collega).Moet(new VoorstelAanpassen(voorstel, 1, Keten.Tekst("Anders"), Keten.Tekst("Beter"), Keten.Tekst("Zo"), Besluitketen.Herziening, [0], []));

        _huis.Zie(voorstel).Teksten.Where(t => t.Tekst.Id == tekst.Id).ShouldHaveSingleItem().Door.ShouldBe(Keten.Regisseur.Id);
        Keten.Als(collega).Doe(new TekstWissen(tekst.Id)).ShouldBe(TekstWissen.NietUwWoorden);
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Een_gesprek_gaat_over_dat_ene_bezwaar_en_wordt_een_keer_vastgelegd()
    {
        _huis.Spreek(Uwv, _voorstel, Oordeel.Bezwaar, "Januari is te druk").ShouldBeNull();
        var gezien = Nu.Van(Keten.Uwv)!.Gegeven;
        Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
        _huis.Spreek(Uwv, _voorstel, Oordeel.Bezwaar, "Februari ook").ShouldBeNull();

        Keten.Als(Keten.Regisseur).Doe(new BezwaarBespreken(_voorstel, Keten.Uwv, gezien, Keten.Tekst("In februari"))).ShouldBe(BezwaarBespreken.AnderBezwaar);
        Bespreek(Keten.Regisseur, Keten.Uwv).ShouldBeNull();
        Bespreek(Keten.Regisseur, Keten.Uwv).ShouldBe(BezwaarBespreken.AlBesproken);
        Nu.Bezwaargesprekken.Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Wie_daarna_opnieuw_bezwaar_maakt_praat_opnieuw()
    {
        _huis.Spreek(Uwv, _voorstel, Oordeel.Bezwaar, "Te druk").ShouldBeNull();
        Bespreek(Uwv, Keten.Uwv).ShouldBeNull();
        Keten.Nu = new(Keten.Nu.Moment.AddMinutes(1));
        _huis.Spreek(Uwv, _voorstel, Oordeel.Bezwaar, "Nog steeds").ShouldBeNull();

        PasAan(97m).ShouldBe(VoorstelAanpassen.EerstInGesprek);
    }

    [Fact]
    [Trait("Feature", "B03")]
    [Trait("Feature", "B09")]
    public void Verandert_alleen_de_tekst_dan_blijven_de_standpunten_staan()
    {
        _huis.Spreek(Belastingdienst, _voorstel).ShouldBeNull();
        _huis.Spreek(Uwv, _voorstel, Oordeel.TerzijdeStaan).ShouldBeNull();
        var oud = Nu;

        PasAan(null).ShouldBeNull();

        (Nu.Ronde, Nu.Standpunten.Length, Nu.Bevroren.Length).ShouldBe((2, 2, oud.Bevroren.Length));
        Nu.Titel.ShouldNotBe(oud.Titel);
        var versie = Nu.EerdereVersies.Single();
        (versie.Titel, versie.Toelichting, versie.HerzienOp, versie.Door).ShouldBe((oud.Titel, oud.Toelichting, oud.HerzienOp, Keten.Regisseur.Id));
        Keten.Als(Cbs).Doe(new StandpuntGeven(_voorstel, Keten.Cbs, 1, Oordeel.Instemmen, null)).ShouldBe(StandpuntGeven.VoorstelVeranderd, "he looked at the version before");
        _huis.Spreek(Cbs, _voorstel).ShouldBeNull();
        Nu.Status.ShouldBe(Voorstelstatus.Besloten);
    }

    [Fact]
    public void Wat_blijft_en_wat_erbij_komt_staat_er_in_volgorde_en_niets_kan_niet()
    {
        var norm = Keten.Nieuw<NormId>();
        var erbij = _huis.Norm95() with { Norm = norm, Nummer = 7, Overdracht = null };
        Keten.Als(Keten.Regisseur);
        foreach (var mis in new[] { [1], [-1], new[] { 0, 0 } }) Keten.Doe(Versie() with { Behoud = [.. mis] }).ShouldBe(VoorstelAanpassen.BehoudOngeldig);
        Keten.Doe(Versie() with { Behoud = [] }).ShouldBe(VoorstelIndienen.ZonderWijziging with { Veld = nameof(VoorstelAanpassen.Behoud) });
        Keten.Doe(Versie() with { HerzienOp = Vandaag }).ShouldBe(VoorstelIndienen.HerzieningNietLater);
        Keten.Doe(Versie() with { Ronde = 2 }).ShouldBe(StandpuntGeven.VoorstelVeranderd);
        Keten.Doe(Versie() with { Erbij = [.. Enumerable.Repeat((IBestuurdeOpdracht)erbij, 200)] }).ShouldBe(VoorstelIndienen.TeVeelWijzigingen);
        Keten.Doe(Versie() with { Erbij = [erbij with { Overdracht = Keten.Nieuw<OverdrachtId>() }] })!.Veld.ShouldBe("Opdrachten[1].Overdracht");
        Keten.Doe(Versie() with { Erbij = [erbij] }).ShouldBeNull();
        (Nu.Opdrachten.Length, Nu.Bevroren.Length).ShouldBe((2, 2));
        Keten.Doe(Versie() with { Behoud = [1] }).ShouldBeNull();
        Nu.Opdrachten.Single().Inhoud.ShouldBe(Nu.EerdereVersies[1].Opdrachten[1].Inhoud);
        _huis.Allen(_voorstel);
        Keten.Stand.Normen.Bevat(norm).ShouldBeTrue();
        Keten.Als(Keten.Regisseur).Doe(Versie()).ShouldBe(VoorstelRegels.Gesloten);
    }

    [Fact]
    public void Alleen_wie_indiende_of_zijn_collega_past_aan_en_niet_eindeloos()
    {
        Keten.Als(_collega).Doe(Versie()).ShouldBe(VoorstelAanpassen.NietAanU);
        Keten.Als(Belastingdienst).Doe(Versie()).ShouldBeNull("a colleague of whoever submitted it");
        for (var i = 1; i < VoorstelAanpassen.MaximumVersies; i++) PasAan(null).ShouldBeNull();
        PasAan(null).ShouldBe(VoorstelAanpassen.TeVaak);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Wat_niet_meer_kan_of_niet_aangenomen_werd_gaat_met_een_nieuwe_versie_verder()
    {
        var anders = _huis.Ingediend(_huis.Verhoogd(90m, "2027-01-01"));
        _huis.Allen(anders);
        _huis.Allen(_voorstel);
        Nu.Status.ShouldBe(Voorstelstatus.Onuitvoerbaar);
        Werk<WachtendWerk.VoorstelAanTePassen>(Keten.Regisseur).Select(w => w.Voorstel.Id).ShouldBe([_voorstel]);
        Keten.Als(Keten.Regisseur).Doe(Versie()).ShouldBeOfType<Afwijzing>("as it is it still cannot be done");

        var weer = Versie() with { Behoud = [], Erbij = [_huis.Verhoogd(98m, "2028-01-01")] };
        Keten.Doe(weer).ShouldBe(Terugkomst.Gevraagd([new(2026, 1)]), "nothing is undone in silence");
        Keten.Doe(weer with { Sindsdien = Keten.Tekst("Een jaar later kan het") }).ShouldBeNull();

        (Nu.Status, Nu.Struikelblok).ShouldBe((Voorstelstatus.Open, null));
        Werk<WachtendWerk.VoorstelAanTePassen>(Keten.Regisseur).ShouldBeEmpty();
        _huis.Allen(_voorstel);
        Nu.Status.ShouldBe(Voorstelstatus.Besloten);
    }

    [Fact]
    [Trait("Feature", "B04")]
    public void Met_een_meerderheid_valt_het_besluit_pas_als_over_elk_bezwaar_gesproken_is()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var snel = raad.Ingediend();
        raad.Spreken(snel, Oordeel.Instemmen, Oordeel.Instemmen, Oordeel.Bezwaar);
        raad.Status(snel).ShouldBe(Voorstelstatus.Open);
        raad.Bespreek(raad.Cbs, snel, raad.Keten.Cbs).ShouldBeNull();
        raad.Status(snel).ShouldBe(Voorstelstatus.Besloten, "all spoke, and now they talked");

        raad = new(Besluitregel.Meerderheid);
        var laat = raad.Ingediend();
        raad.Spreken(laat, Oordeel.Instemmen, Oordeel.Instemmen, Oordeel.Bezwaar);
        raad.Sluit(laat);
        (raad.Status(laat), raad.Huis.Zie(laat).Sluiting!.IsGesloten).ShouldBe((Voorstelstatus.Open, true), "it is carried, and waits for the conversation");
        raad.Huis.Spreek(raad.Uwv, laat, Oordeel.Bezwaar, "Toch").ShouldBe(VoorstelRegels.TeLaat);
        raad.Bespreek(raad.Keten.Regisseur, laat, raad.Keten.Cbs).ShouldBeNull();
        raad.Status(laat).ShouldBe(Voorstelstatus.Besloten);
        raad.Huis.Zie(laat).Van(raad.Keten.Cbs)!.Oordeel.ShouldBe(Oordeel.Bezwaar, "it stays to be read");
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Een_gesprek_over_wat_niet_werd_aangenomen_legt_alleen_dat_gesprek_vast()
    {
        var raad = new Regelketen(Besluitregel.Meerderheid);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Oordeel.Bezwaar, Oordeel.TerzijdeStaan, Oordeel.TerzijdeStaan);
        raad.Sluit(voorstel);
        raad.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen, "one that comes round would not carry it");

        raad.Bespreek(raad.Belastingdienst, voorstel, raad.Keten.Belastingdienst).ShouldBeNull("the next version is made with what came of it");
        raad.Keten.Boekingen[^1].Boeking.Delen.ShouldHaveSingleItem().Feiten.Select(f => f.Naam).ShouldBe([nameof(BezwaarBesproken)]);
    }

    [Fact]
    [Trait("Feature", "B03")]
    public void Een_nieuwe_versie_van_wat_niet_werd_aangenomen_krijgt_nieuwe_dagen()
    {
        var raad = new Regelketen(Besluitregel.Unaniem);
        var voorstel = raad.Ingediend();
        raad.Spreken(voorstel, Oordeel.Instemmen, Oordeel.TerzijdeStaan, Oordeel.Instemmen);
        raad.Sluit(voorstel);
        raad.Status(voorstel).ShouldBe(Voorstelstatus.NietAangenomen);
        var nu = raad.Huis.Zie(voorstel);
        raad.Keten.Als(raad.Keten.Regisseur).Moet(new VoorstelAanpassen(voorstel, 1, raad.Keten.Tekst("Zachter"), nu.Titel, nu.Toelichting, nu.HerzienOp, [], [raad.Huis.Verhoogd(96m)]));

        (raad.Status(voorstel), raad.Huis.Zie(voorstel).Sluiting).ShouldBe((Voorstelstatus.Open, new Sluiting(5, new(2026, 3, 10), new(2026, 3, 17))));
        raad.Spreken(voorstel, Oordeel.Instemmen, Oordeel.Instemmen, Oordeel.Instemmen);
        raad.Status(voorstel).ShouldBe(Voorstelstatus.Besloten);
    }

    [Fact]
    [Trait("Feature", "B03")]
    public void Een_voorwaarde_hoort_bij_instemmen_en_heeft_een_einde()
    {
        var wat = Keten.Tekst("Als wij in januari hulp krijgen");
        foreach (var zonder in new[] { Oordeel.TerzijdeStaan, Oordeel.Bezwaar }) Geef(zonder, new(wat, new(2026, 6, 1))).ShouldBe(StandpuntGeven.VoorwaardeZonderInstemming);
        foreach (var dag in new Datum[] { Vandaag, new(2200, 1, 1) }) Geef(Oordeel.Instemmen, new(wat, dag)).ShouldBe(StandpuntGeven.VoorwaardeTotWanneer);
        Geef(Oordeel.Instemmen, new(wat, new(2026, 6, 1))).ShouldBeNull();
        Nu.Van(Keten.Uwv)!.Voorwaarde.ShouldBe(new Voorwaarde(wat, new(2026, 6, 1)));
        Nu.Teksten.ShouldContain(new Tekstplaats(wat, Uwv.Id));
        _huis.Spreek(Belastingdienst, _voorstel).ShouldBeNull();
        _huis.Spreek(Cbs, _voorstel).ShouldBeNull();

        Nu.Status.ShouldBe(Voorstelstatus.Besloten);
        Werk<WachtendWerk.VoorwaardeNadert>(Uwv).ShouldBeEmpty("that is far away");
        Keten.Nu = new(new(2026, 5, 18, 8, 0, 0, TimeSpan.Zero));
        foreach (var wie in new[] { Uwv, Keten.Regisseur }) Werk<WachtendWerk.VoorwaardeNadert>(wie).ShouldHaveSingleItem().Uiterlijk.ShouldBe(new(2026, 6, 1));
        Werk<WachtendWerk.VoorwaardeNadert>(Cbs).ShouldBeEmpty("it is not its condition");
        Keten.Nu = new(new(2026, 6, 2, 8, 0, 0, TimeSpan.Zero));
        Werk<WachtendWerk.VoorwaardeNadert>(Uwv).ShouldBeEmpty("it is over");

        Afwijzing? Geef(Oordeel oordeel, Voorwaarde voorwaarde) => Keten.Als(Uwv).Doe(new StandpuntGeven(_voorstel, Keten.Uwv, Nu.Ronde, oordeel, oordeel == Oordeel.Bezwaar ? Keten.Tekst("Nee") : null, voorwaarde));
    }

    [Fact]
    [Trait("Feature", "B10")]
    public void Het_gesprek_ligt_bij_beide_kanten_in_het_werk()
    {
        _huis.Spreek(Uwv, _voorstel, Oordeel.Bezwaar, "Te druk").ShouldBeNull();
        foreach (var wie in new[] { Keten.Regisseur, Uwv, _collega }) Werk<WachtendWerk.BezwaarTeBespreken>(wie).ShouldHaveSingleItem();
        Werk<WachtendWerk.BezwaarTeBespreken>(Cbs).ShouldBeEmpty();
        Bespreek(Uwv, Keten.Uwv).ShouldBeNull();
        Werk<WachtendWerk.BezwaarTeBespreken>(Uwv).ShouldBeEmpty();
    }

    [Fact]
    public void Alle_woorden_van_versies_en_gesprekken_zijn_te_wissen_door_wie_ze_schreef()
    {
        _huis.Spreek(Uwv, _voorstel, Oordeel.Bezwaar, "Te druk").ShouldBeNull();
        Bespreek(_collega, Keten.Uwv).ShouldBeNull();
        Keten.Als(Belastingdienst).Moet(Versie());
        _huis.Spreek(Uwv, _voorstel, Oordeel.InstemmenMetZorg, "Het zij zo").ShouldBeNull();
        var van = Nu.Teksten.ToLookup(t => t.Door, t => t.Tekst.Id);

        van[Keten.Regisseur.Id].ShouldBe([Nu.EerdereVersies[0].Titel.Id, Nu.EerdereVersies[0].Toelichting.Id], ignoreOrder: true);
        van[Belastingdienst.Id].ShouldBe([Nu.Titel.Id, Nu.Toelichting.Id, Nu.EerdereVersies[0].Waarom.Id], ignoreOrder: true);
        van[_collega.Id].ShouldBe([Nu.Bezwaargesprekken.Single().Uitkomst.Id]);
        van[Uwv.Id].ShouldBe([Nu.Eerdere.Single().Reden!.Value.Id, Nu.Van(Keten.Uwv)!.Reden!.Value.Id], ignoreOrder: true, "also what was said before");
        foreach (var (wie, teksten) in new[] { (Keten.Regisseur, van[Keten.Regisseur.Id]), (Belastingdienst, van[Belastingdienst.Id]), (_collega, van[_collega.Id]), (Uwv, van[Uwv.Id]) })
            foreach (var tekst in teksten) Keten.Als(wie).Doe(new TekstWissen(tekst)).ShouldBeNull();
    }

    VoorstelAanpassen Versie() => new(_voorstel, Nu.Ronde, Keten.Tekst("Na het gesprek"), Keten.Tekst("Norm 2 iets omhoog"), Keten.Tekst("Het kan beter."), Besluitketen.Herziening, [0], []);

    Afwijzing? PasAan(decimal? waarde) =>
        Keten.Als(Keten.Regisseur).Doe(waarde is { } w ? Versie() with { Behoud = [], Erbij = [_huis.Verhoogd(w)] } : Versie());

    Afwijzing? Bespreek(Deelname wie, PartijId bezwaar) => Keten.Als(wie).Doe(new BezwaarBespreken(_voorstel, bezwaar, Nu.Van(bezwaar)?.Gegeven ?? Keten.Nu, Keten.Tekst("In januari mag het later")));

    IReadOnlyList<TWerk> Werk<TWerk>(Deelname wie) => _huis.Werk<TWerk>(wie);
}
