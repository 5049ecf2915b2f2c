using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>First the picture, then the judgement: what matters to each partner and every question, before a standpoint is given.</summary>
[Trait("Feature", "B10")]
public sealed class BeeldvormingTests
{
    readonly Besluitketen _huis = new();
    readonly VoorstelId _voorstel;
    readonly Deelname _collega;

    public BeeldvormingTests()
    {
        var voorstel = _huis.Voorstel(_huis.Verhoogd()) with { Leesdagen = 5 };
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        _voorstel = voorstel.Voorstel;
        _collega = Keten.Aangetreden(Keten.Uwv, Rol.Lijnmanager);
    }

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    Tafel Tafel => _huis.Zie(_voorstel).OpTafel;

    [Fact]
    [Trait("Feature", "B02")]
    public void Niemand_oordeelt_voor_alles_op_tafel_ligt()
    {
        (Tafel.LezenTot, Tafel.IsDicht, _huis.Zie(_voorstel).VraagtStandpunten).ShouldBe((new Datum(2026, 3, 9), true, false), "five working days from 2 March");
        _huis.Spreek(_huis.Bestuurders[0], _voorstel).ShouldBe(VoorstelRegels.WachtOpBeeld);
        Allen();
        Open().ShouldBe(StandpuntenOpenen.LeestijdLoopt);
        Keten.Nu = new(new(2026, 3, 9, 22, 59, 0, TimeSpan.Zero));
        Open().ShouldBe(StandpuntenOpenen.LeestijdLoopt, "to the end of that day");
        Keten.Nu = new(new(2026, 3, 9, 23, 0, 0, TimeSpan.Zero));

        Open(Keten.Tekst("Overbodig")).ShouldBeNull();

        (Tafel.IsDicht, Tafel.Opening!.Zonder.IsEmpty, Tafel.Opening.Reden, Tafel.Opening.Door).ShouldBe((false, true, null, Keten.Regisseur.Id), "nothing was missing, so there is nothing to explain");
        Open().ShouldBe(StandpuntenOpenen.AlOpen);
        _huis.Allen(_voorstel);
        _huis.Zie(_voorstel).Status.ShouldBe(Voorstelstatus.Besloten);
        Open().ShouldBe(VoorstelRegels.Gesloten);
    }

    [Fact]
    [Trait("Feature", "B02")]
    public void Een_vraag_zonder_antwoord_houdt_de_standpunten_tegen()
    {
        Allen();
        var (vraag, ander) = (Gevraagd(_collega), Gevraagd(_huis.Bestuurders[2]));
        _huis.Ingediend(_huis.Verhoogd(99m));
        NaDeLeestijd();
        Open().ShouldBe(StandpuntenOpenen.VragenOpen);
        Beantwoord(_collega, vraag).ShouldBe(BeeldvraagBeantwoorden.NietAanU);
        Beantwoord(_huis.Bestuurders[0], vraag).ShouldBeNull("a colleague of whoever submitted it");
        Beantwoord(Keten.Regisseur, vraag).ShouldBe(BeeldvraagBeantwoorden.AlBeantwoord);
        Beantwoord(Keten.Regisseur, Keten.Nieuw<BeeldvraagId>()).ShouldBe(Afwijzing.NietGevonden);
        Keten.Als(_collega).Doe(new BeeldvraagStellen(_voorstel, vraag, Keten.Tekst("Nog eens"))).ShouldBe(Afwijzing.IdInGebruik);

        (Tafel.Vind(vraag)!.Door, Tafel.Vind(vraag)!.Antwoord!.Door).ShouldBe((_collega.Id, _huis.Bestuurders[0].Id));
        Open().ShouldBe(StandpuntenOpenen.VragenOpen, "an answer is of one question");
        Beantwoord(Keten.Regisseur, ander).ShouldBeNull();
        Open().ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "B02")]
    public void Wie_niets_inbrengt_houdt_de_anderen_niet_op_als_de_indiener_zegt_waarom()
    {
        Inbreng(_huis.Bestuurders[0]).ShouldBeNull();
        Inbreng(_huis.Bestuurders[2]).ShouldBeNull();
        NaDeLeestijd();
        Open().ShouldBe(StandpuntenOpenen.InbrengMist);
        var reden = Keten.Tekst("UWV voegt niets toe");
        Keten.Als(_collega).Doe(new StandpuntenOpenen(_voorstel, reden)).ShouldBe(StandpuntenOpenen.NietAanU);

        Open(reden).ShouldBeNull();

        (Tafel.Opening!.Reden, Tafel.Opening.Zonder.Single()).ShouldBe((reden, Keten.Uwv));
        Inbreng(_collega).ShouldBeNull("it can still be said until the decision");
        Tafel.Van(Keten.Uwv)!.Door.ShouldBe(_collega.Id);
    }

    [Fact]
    public void Ligt_alles_er_dan_opent_wie_ook_voorstellen_mag_indienen()
    {
        Allen();
        NaDeLeestijd();
        Keten.Als(_huis.Cbs).Doe(new StandpuntenOpenen(_voorstel, null)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.StandpuntenOpenen));
        Keten.Als(_collega).Doe(new StandpuntenOpenen(_voorstel, null)).ShouldBeNull();
    }

    [Fact]
    public void Is_wie_indiende_weg_dan_antwoordt_wie_ook_voorstellen_mag_indienen()
    {
        var vraag = Gevraagd(_collega);
        Beantwoord(_collega, vraag).ShouldBe(BeeldvraagBeantwoorden.NietAanU);
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeeindigen(Keten.Regisseur.Id, Vandaag));
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));

        Beantwoord(_collega, vraag).ShouldBe(BeeldvraagBeantwoorden.NietAanU, "his own board member can still");
        Werk<WachtendWerk.BeeldvragenOpen>(_huis.Bestuurders[0]).ShouldHaveSingleItem();
        Werk<WachtendWerk.BeeldvragenOpen>(_collega).ShouldBeEmpty();
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeeindigen(_huis.Bestuurders[0].Id, Vandaag));
        Keten.Nu = new(Keten.Nu.Moment.AddDays(1));
        Werk<WachtendWerk.BeeldvragenOpen>(_collega).ShouldHaveSingleItem();
        Beantwoord(_collega, vraag).ShouldBeNull("else the question would hold the standpoints up for ever");
    }

    [Fact]
    [Trait("Feature", "B02")]
    public void Een_vraag_van_na_de_leestijd_houdt_niets_meer_op()
    {
        Allen();
        NaDeLeestijd();
        var laat = Gevraagd(_collega);
        Tafel.Vind(laat)!.HoudtOp.ShouldBeFalse();
        Werk<WachtendWerk.StandpuntenTeOpenen>(Keten.Regisseur).ShouldHaveSingleItem();
        Werk<WachtendWerk.BeeldvragenOpen>(Keten.Regisseur).ShouldHaveSingleItem("it is to be answered all the same");

        Open().ShouldBeNull();
        Beantwoord(Keten.Regisseur, laat).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "B02")]
    public void Verandert_het_gevolg_dan_is_er_een_ander_beeld_en_gaat_de_poort_weer_dicht()
    {
        Allen();
        NaDeLeestijd();
        Open().ShouldBeNull();
        _huis.Allen(_huis.Ingediend(_huis.Verhoogd(97m, "2026-07-01")));
        _huis.Allen(_voorstel);

        (_huis.Zie(_voorstel).Ronde, _huis.Zie(_voorstel).Status, Tafel.IsDicht, Tafel.Inbrengen.Length).ShouldBe((2, Voorstelstatus.Open, true, 3));
        _huis.Spreek(_huis.Bestuurders[0], _voorstel).ShouldBe(VoorstelRegels.WachtOpBeeld);
        Open().ShouldBeNull("what was brought in stays");
        _huis.Allen(_voorstel);
        _huis.Zie(_voorstel).Status.ShouldBe(Voorstelstatus.Besloten);
    }

    [Fact]
    [Trait("Feature", "B01")]
    public void Elke_partner_zegt_zelf_wat_er_voor_hem_telt_en_mag_het_anders_zeggen()
    {
        Keten.Als(_collega).Doe(new InbrengGeven(_voorstel, Keten.Cbs, Keten.Tekst("Nee"), Keten.Tekst("Nee"))).ShouldBe(Mag.NietVanU, "nobody fills it in for another");
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Ketenmedewerker)).Doe(new InbrengGeven(_voorstel, Keten.Uwv, Keten.Tekst("Ja"), Keten.Tekst("Ja"))).ShouldBe(Mag.NietBevoegd(Bevoegdheid.InbrengGeven));
        Keten.Als(_collega).Doe(new InbrengGeven(_voorstel, Keten.Nieuw<PartijId>(), Keten.Tekst("Ja"), Keten.Tekst("Ja"))).ShouldBe(Afwijzing.NietGevonden);
        Inbreng(_collega).ShouldBeNull();
        var eerste = Tafel.Van(Keten.Uwv)!;
        Inbreng(_huis.Bestuurders[1]).ShouldBeNull();

        (Tafel.Inbrengen.Length, Tafel.Eerdere.Single(), Tafel.Van(Keten.Uwv)!.Door).ShouldBe((1, eerste, _huis.Bestuurders[1].Id));
        for (var i = 2; i < InbrengGeven.MaximumKeren; i++) Inbreng(_collega).ShouldBeNull();
        Inbreng(_collega).ShouldBe(InbrengGeven.TeVaak);
        Inbreng(_huis.Bestuurders[2]).ShouldBeNull("that counts per partner");
        Keten.Als(_collega).Doe(new InbrengGeven(Keten.Nieuw<VoorstelId>(), Keten.Uwv, Keten.Tekst("?"), Keten.Tekst("?"))).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    [Trait("Feature", "B01")]
    public void Zonder_leestijd_kan_men_meteen_oordelen_en_toch_inbrengen_en_vragen()
    {
        var opties = new Optie[] { new(Keten.Tekst("Vaker sturen"), Keten.Tekst("Dat is dubbel werk")) };
        var voorstel = _huis.Voorstel(_huis.Verhoogd(99m)) with { Opties = [.. opties] };
        Keten.Als(Keten.Regisseur).Moet(voorstel);
        var zie = _huis.Zie(voorstel.Voorstel);
        (zie.VraagtStandpunten, zie.OpTafel.LezenTot).ShouldBe((true, null));
        zie.OpTafel.Opties.ShouldBe(opties);
        zie.Teksten.Select(t => (t.Tekst, t.Door)).ShouldContain((opties[0].WaaromNiet, Keten.Regisseur.Id));
        Keten.Als(_collega).Moet(new InbrengGeven(voorstel.Voorstel, Keten.Uwv, Keten.Tekst("Rust"), Keten.Tekst("Weinig")));
        var vraag = Keten.Nieuw<BeeldvraagId>();
        Keten.Moet(new BeeldvraagStellen(voorstel.Voorstel, vraag, Keten.Tekst("Wanneer?")));
        _huis.Zie(voorstel.Voorstel).OpTafel.Woorden.Count().ShouldBe(5, "what else was possible, what matters and what was asked");
        Keten.Als(Keten.Regisseur).Doe(new StandpuntenOpenen(voorstel.Voorstel, null)).ShouldBe(StandpuntenOpenen.AlOpen);

        _huis.Allen(voorstel.Voorstel);
        foreach (IOpdracht teLaat in new IOpdracht[] { new InbrengGeven(voorstel.Voorstel, Keten.Uwv, Keten.Tekst("Toch"), Keten.Tekst("Niet")), new BeeldvraagStellen(voorstel.Voorstel, Keten.Nieuw<BeeldvraagId>(), Keten.Tekst("Hoe?")) })
            Keten.Als(_collega).Doe(teLaat).ShouldBe(VoorstelRegels.Gesloten);
        Keten.Als(Keten.Regisseur).Doe(new BeeldvraagBeantwoorden(voorstel.Voorstel, vraag, Keten.Tekst("Nu"))).ShouldBe(VoorstelRegels.Gesloten);
    }

    [Fact]
    public void Leestijd_en_opties_kennen_een_grens()
    {
        var goed = _huis.Voorstel(_huis.Verhoogd(97m));
        Keten.Als(Keten.Regisseur);
        foreach (var dagen in new[] { 0, -1, 61 }) Keten.Doe(goed with { Leesdagen = dagen }).ShouldBe(VoorstelIndienen.LeesdagenOngeldig);
        Keten.Doe(goed with { Leesdagen = 5, HerzienOp = new(2026, 3, 9) }).ShouldBe(VoorstelIndienen.HerzieningTeVroeg(new(2026, 3, 9)), "it is reviewed after it was read");
        Keten.Doe(goed with { Opties = [.. Enumerable.Range(0, 11).Select(i => new Optie(Keten.Tekst($"{i}"), Keten.Tekst("Nee")))] }).ShouldBe(VoorstelIndienen.TeVeelOpties);
        Keten.Doe(goed with { Leesdagen = 60, Opties = [.. Enumerable.Range(0, 10).Select(i => new Optie(Keten.Tekst($"{i}"), Keten.Tekst("Nee")))] }).ShouldBeNull();
    }

    [Fact]
    public void Een_partner_stelt_hoogstens_twintig_vragen_en_neemt_anderen_geen_plaats_af()
    {
        for (var i = 0; i < BeeldvraagStellen.MaximumVragen; i++) Beantwoord(Keten.Regisseur, Gevraagd(_collega)).ShouldBeNull();
        Keten.Als(_huis.Bestuurders[1]).Doe(Vraag()).ShouldBe(BeeldvraagStellen.TeVeel, "answered ones count too");
        Keten.Als(_huis.Bestuurders[2]).Doe(Vraag()).ShouldBeNull("that counts per partner");
        Keten.Als(_huis.Ketenmanager).Doe(Vraag()).ShouldBeNull();
    }

    [Fact]
    public void Wie_iets_moet_doen_heeft_het_in_zijn_werk()
    {
        Werk<WachtendWerk.InbrengGevraagd>(_collega).ShouldHaveSingleItem().Uiterlijk.ShouldBe(new(2026, 3, 9));
        Werk<WachtendWerk.StandpuntGevraagd>(_huis.Bestuurders[1]).ShouldBeEmpty("first the picture");
        Werk<WachtendWerk.StandpuntenTeOpenen>(Keten.Regisseur).ShouldBeEmpty("there is time to read");
        Inbreng(_collega).ShouldBeNull();
        Werk<WachtendWerk.InbrengGevraagd>(_collega).ShouldBeEmpty();
        var vraag = Gevraagd(_collega);
        Werk<WachtendWerk.BeeldvragenOpen>(Keten.Regisseur).ShouldHaveSingleItem();
        NaDeLeestijd();
        Werk<WachtendWerk.InbrengGevraagd>(_huis.Bestuurders[2]).ShouldHaveSingleItem().IsVerlopen.ShouldBeTrue();
        Werk<WachtendWerk.StandpuntenTeOpenen>(Keten.Regisseur).ShouldBeEmpty("a question waits");
        Beantwoord(Keten.Regisseur, vraag).ShouldBeNull();
        Werk<WachtendWerk.BeeldvragenOpen>(Keten.Regisseur).ShouldBeEmpty();
        Werk<WachtendWerk.StandpuntenTeOpenen>(Keten.Regisseur).ShouldHaveSingleItem();
        Open(Keten.Tekst("Genoeg")).ShouldBeNull();
        Werk<WachtendWerk.StandpuntenTeOpenen>(Keten.Regisseur).ShouldBeEmpty();
        Werk<WachtendWerk.StandpuntGevraagd>(_huis.Bestuurders[1]).ShouldHaveSingleItem();
    }

    [Fact]
    [Trait("Feature", "B02")]
    public void In_welke_volgorde_ook_er_is_geen_standpunt_voor_de_opening() =>
        Gen.Int[0, 20].List[1, 40].Sample(daden => new BeeldvormingTests().Speel(daden), iter: 100, threads: 1);

    void Speel(List<int> daden)
    {
        foreach (var daad in daden)
        {
            var wie = new[] { Keten.Regisseur, _collega, _huis.Bestuurders[0], _huis.Bestuurders[1], _huis.Bestuurders[2] }[daad % 5];
            var (voor, vraag) = (_huis.Zie(_voorstel), Tafel.Onbeantwoord.FirstOrDefault()?.Id ?? Keten.Nieuw<BeeldvraagId>());
            var gedaan = (daad / 5) switch
            {
                0 => Inbreng(wie),
                1 => Keten.Als(wie).Doe(daad % 2 == 0 ? Vraag() : new BeeldvraagBeantwoorden(_voorstel, vraag, Keten.Tekst("Zo"))),
                2 => Keten.Als(wie).Doe(new StandpuntenOpenen(_voorstel, daad % 2 == 0 ? null : Keten.Tekst("Genoeg"))),
                _ => _huis.Spreek(wie, _voorstel),
            } is null;
            if (gedaan && daad / 5 == 2)
                (voor.OpTafel.LezenTot < Vandaag && !voor.OpTafel.Ophoudend.Any() && Tafel.Opening!.Zonder.SequenceEqual(voor.OpTafel.Zonder(Keten.Stand.Beslissers(Vandaag)).Order())).ShouldBeTrue();
            if (!_huis.Zie(_voorstel).Standpunten.IsEmpty) Tafel.Opening.ShouldNotBeNull();
            if (Tafel.IsDicht) _huis.Zie(_voorstel).Status.ShouldBe(Voorstelstatus.Open);
            Keten.Nu = new(Keten.Nu.Moment.AddDays(daad % 3));
        }
    }

    [Fact]
    public void Alle_woorden_op_tafel_zijn_te_wissen()
    {
        Inbreng(_collega).ShouldBeNull();
        Inbreng(_collega).ShouldBeNull();
        Beantwoord(Keten.Regisseur, Gevraagd(_collega)).ShouldBeNull();
        NaDeLeestijd();
        Open(Keten.Tekst("Genoeg")).ShouldBeNull();

        var teksten = Tafel.Teksten.ToList();
        teksten.Count.ShouldBe(7);
        foreach (var tekst in teksten) Keten.Als(tekst.Door == _collega.Id ? _collega : Keten.Regisseur).Doe(new TekstWissen(tekst.Tekst.Id)).ShouldBeNull();
    }

    void Allen()
    {
        foreach (var bestuurder in _huis.Bestuurders) Inbreng(bestuurder).ShouldBeNull();
    }

    void NaDeLeestijd() => Keten.Nu = new(new(2026, 3, 10, 8, 0, 0, TimeSpan.Zero));

    Afwijzing? Inbreng(Deelname wie) => Keten.Als(wie).Doe(new InbrengGeven(_voorstel, wie.Partij!.Value, Keten.Tekst("Dat de polis klopt"), Keten.Tekst("Twee dagen minder")));

    Afwijzing? Open(Tekst? reden = null) => Keten.Als(Keten.Regisseur).Doe(new StandpuntenOpenen(_voorstel, reden));

    BeeldvraagStellen Vraag() => new(_voorstel, Keten.Nieuw<BeeldvraagId>(), Keten.Tekst("Wat kost dat?"));

    BeeldvraagId Gevraagd(Deelname wie)
    {
        var vraag = Vraag();
        Keten.Als(wie).Moet(vraag);
        return vraag.Vraag;
    }

    Afwijzing? Beantwoord(Deelname wie, BeeldvraagId vraag) => Keten.Als(wie).Doe(new BeeldvraagBeantwoorden(_voorstel, vraag, Keten.Tekst("Niets")));

    IReadOnlyList<TWerk> Werk<TWerk>(Deelname wie) => _huis.Werk<TWerk>(wie);
}
