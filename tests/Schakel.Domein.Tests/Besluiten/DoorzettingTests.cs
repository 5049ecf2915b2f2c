using System.Collections.Immutable;
using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>The ketenmanager makes a partner do or leave something: only what all signed for, never for long, and never without the board in the end.</summary>
[Trait("Feature", "I06")]
public sealed class DoorzettingTests
{
    readonly Machtketen _macht = new();

    Besluitketen Huis => _macht.Huis;

    Proefketen Keten => _macht.Keten;

    [Fact]
    public void Doorzetten_kan_alleen_de_ketenmanager_aan_wie_elke_partner_het_in_zijn_brief_gaf()
    {
        Keten.Als(Huis.Ketenmanager).Doe(_macht.Geven()).ShouldBeNull();
        Keten.Als(Keten.Regisseur).Doe(_macht.Geven()).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DoorzettingGeven));
        Keten.Als(Huis.Ketenmanager, factor: Factor.Enkel).Doe(_macht.Geven()).ShouldBe(Mag.TweedeFactorVereist);
        Huis.Allen(Huis.Ingediend(new KetenrolBeleggen(Rol.Ketenmanager, Keten.Belastingdienst, Rol.Bestuurder)));
        var ander = Keten.Iemand(null, Rol.Ketenmanager);
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeginnen(ander));
        Keten.Als(ander).Doe(_macht.Geven()).ShouldBe(Doorzettingregels.MachtOntbreekt, "the letter is for one person");

        _macht.Opgesteld(Machtketen.Ruim);
        foreach (var bestuurder in Huis.Bestuurders)
        {
            Keten.Als(Huis.Ketenmanager).Doe(_macht.Geven()).ShouldBe(Doorzettingregels.MachtOntbreekt, "all three sign it");
            _macht.Teken(bestuurder);
        }
        Keten.Als(Huis.Ketenmanager).Doe(_macht.Geven()).ShouldBeNull();

        _macht.Opgesteld(null);
        foreach (var bestuurder in Huis.Bestuurders) _macht.Teken(bestuurder);
        Keten.Als(Huis.Ketenmanager).Doe(_macht.Geven()).ShouldBe(Doorzettingregels.MachtOntbreekt, "it says nothing of it");
    }

    [Fact]
    public void In_de_oprichting_zet_niemand_iets_door()
    {
        var huis = new Besluitketen(afgerond: false);
        huis.Keten.AlsOprichter().Moet(new OpdrachtbriefOpstellen(huis.Ketenmanager.Id, huis.Keten.Tekst("Bewaak"), huis.Keten.Tekst("Gehaald"), new(new(2026, 1, 1), null), Machtketen.Ruim));
        foreach (var bestuurder in huis.Bestuurders) huis.Keten.Als(bestuurder).Moet(new OpdrachtbriefTekenen(bestuurder.Partij!.Value, huis.Keten.Stand.Opdrachtbrief!.Zegel()));

        huis.Keten.Als(huis.Ketenmanager).Doe(_macht.Geven() with { Partij = huis.Keten.Uwv }).ShouldBe(Doorzettingregels.MachtOntbreekt, "there is no board yet to review it");
    }

    [Fact]
    public void Wie_waarneemt_heeft_de_macht_van_de_brief_niet()
    {
        Huis.Allen(Huis.Ingediend(new KetenrolBeleggen(Rol.Ketenmanager, null, Rol.Bestuurder)));
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeeindigen(Huis.Ketenmanager.Id, _macht.Vandaag.AddDays(-1)));

        Keten.Als(Huis.Bestuurders[0]).Doe(_macht.Geven()).ShouldBe(Doorzettingregels.MachtOntbreekt);
    }

    [Fact]
    public void Wat_waar_en_hoe_lang_blijft_binnen_de_brief()
    {
        Keten.Als(Huis.Ketenmanager);
        Keten.Doe(_macht.Geven(Maatregelsoort.Investering)).ShouldBe(DoorzettingGeven.SoortBuitenMacht);
        var laatste = new Datum(2026, 5, 30);
        Keten.Doe(_macht.Geven(dagen: 91)).ShouldBe(DoorzettingGeven.EindeOngeldig(laatste));
        Keten.Doe(_macht.Geven(dagen: 0)).ShouldBe(DoorzettingGeven.EindeOngeldig(laatste), "yesterday");
        Keten.Doe(_macht.Geven(dagen: 1)).ShouldBeNull();
        var lang = _macht.Geven(dagen: 90);
        Keten.Doe(lang).ShouldBeNull();
        Keten.Doe(lang).ShouldBe(Afwijzing.IdInGebruik);
        Keten.Doe(_macht.Geven() with { Partij = Keten.Nieuw<PartijId>() }).ShouldBe(Afwijzing.NietGevonden);

        var kort = new Machtketen(tot: new(2026, 3, 10));
        kort.Keten.Als(kort.Huis.Ketenmanager).Doe(kort.Geven(dagen: 10)).ShouldBe(DoorzettingGeven.EindeOngeldig(new(2026, 3, 10)), "no longer than the letter");
        kort.Keten.Doe(kort.Geven(dagen: 9)).ShouldBeNull();
        for (var i = 2; i < DoorzettingGeven.MaximumLopend; i++) Keten.Moet(_macht.Geven());
        Keten.Doe(_macht.Geven()).ShouldBe(DoorzettingGeven.TeVeel);

        Keten.Als(Huis.Bestuurders[2]).Moet(new PartnerUittreden(Keten.Cbs, _macht.Vandaag, Keten.Tekst("Andere taak"), null));
        _macht.Later(1);
        Keten.Als(Huis.Ketenmanager).Doe(_macht.Geven() with { Partij = Keten.Cbs })!.Code.ShouldBe(PartnerUittreden.TreedtUit.Code);
    }

    [Fact]
    public void Het_knelpunt_dat_hij_noemt_is_van_deze_partner_en_ligt_bij_hem_of_hoger()
    {
        var (bijHem, bijPartners, opgelost) = (_macht.Gemeld(), _macht.Gemeld(Niveau.Ketenregisseurs), _macht.Gemeld());
        Keten.Als(Huis.Ketenmanager).Moet(new KnelpuntOplossen(opgelost, Keten.Tekst("Zo")));

        foreach (var knelpunt in new[] { bijPartners, opgelost, Keten.Nieuw<KnelpuntId>() }) Keten.Doe(_macht.Geven() with { Knelpunt = knelpunt }).ShouldBe(DoorzettingGeven.KnelpuntPastNiet);
        Keten.Doe(_macht.Geven() with { Knelpunt = bijHem, Partij = Keten.Cbs }).ShouldBe(DoorzettingGeven.KnelpuntPastNiet, "CBS has no part in it");
        Keten.Doe(_macht.Geven() with { Knelpunt = bijHem }).ShouldBeNull();
    }

    [Fact]
    public void Het_staat_op_de_grond_doorzetting_en_raakt_niets_van_wat_men_deelt()
    {
        var voor = Structuur.Van(Keten.Stand.Deel(Publiek.Keten));
        var id = _macht.Gegeven();
        Grond.ShouldBe(Grondslag.Doorzetting);
        Keten.Als(_macht.Uwv).Moet(new DoorzettingUitvoeren(id, Keten.Tekst("Zij gaan voor")));
        Grond.ShouldBe(Grondslag.Geen);
        Keten.Moet(new DoorzettingBetwisten(id, Keten.Tekst("Het kost ons een release")));
        _macht.Getoetst(id, Toetsoordeel.Herroepen);

        Structuur.Van(Keten.Stand.Deel(Publiek.Keten)).ShouldBe(voor, "an override carries only what it names");
        foreach (var opdracht in new IBestuurdeOpdracht[] { Huis.Norm95(), new KetenBeeindigen(new(2026, 12, 31), Keten.Tekst("Klaar")) })
            Keten.Als(Huis.Ketenmanager, Grondslag.Doorzetting).Doe(opdracht).ShouldBe(Grondslagregels.BesluitVereist, "what is shared is never overridden");
    }

    [Fact]
    public void De_partner_meldt_dat_het_gedaan_is_of_gaat_naar_het_bestuur()
    {
        var id = _macht.Gegeven();
        var regisseur = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        Keten.Als(Huis.Bestuurders[0]).Doe(new DoorzettingUitvoeren(id, Keten.Tekst("Zo"))).ShouldBe(Mag.NietVanU);
        Keten.Als(regisseur).Doe(new DoorzettingBetwisten(id, Keten.Tekst("Nee"))).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DoorzettingBetwisten));
        Keten.Als(Huis.Ketenmanager).Doe(new DoorzettingUitvoeren(Keten.Nieuw<DoorzettingId>(), Keten.Tekst("Zo"))).ShouldBe(Afwijzing.NietGevonden);

        Keten.Als(regisseur).Moet(new DoorzettingUitvoeren(id, Keten.Tekst("Zij gaan voor")));
        Keten.Doe(new DoorzettingUitvoeren(id, Keten.Tekst("Zo"))).ShouldBe(DoorzettingUitvoeren.AlUitgevoerd);
        (_macht.Zie(id).Uitgevoerd!.Door, _macht.Zie(id).Geldt(_macht.Vandaag), _macht.Zie(id).WachtOpPartner(_macht.Vandaag)).ShouldBe((regisseur.Id, true, false));

        _macht.Zie(id).Toetstermijn.Uiterlijk.ShouldBe(new(2026, 3, 30), "twenty working days");
        _macht.Later(1);
        Keten.Als(_macht.Uwv).Moet(new DoorzettingBetwisten(id, Keten.Tekst("Het kost ons een release")));
        (_macht.Zie(id).Toetstermijn.Uiterlijk, _macht.Zie(id).Geldt(_macht.Vandaag)).ShouldBe((new(2026, 3, 17), true), "ten from the day after, and until then it holds");
        Keten.Doe(new DoorzettingBetwisten(id, Keten.Tekst("Nog eens"))).ShouldBe(DoorzettingBetwisten.AlBetwist);

        var laat = _macht.Gegeven();
        _macht.Later(21);
        Keten.Als(_macht.Uwv).Moet(new DoorzettingBetwisten(laat, Keten.Tekst("Toch niet")));
        _macht.Zie(laat).Toetstermijn.Uiterlijk.ShouldBe(new(2026, 3, 31), "going to the board never gives it more time");
    }

    [Fact]
    public void Wat_het_bestuur_niet_op_tijd_toetst_vervalt_en_komt_niet_terug()
    {
        var (stil, bevestigd, betwist) = (_macht.Gegeven(90), _macht.Gegeven(90), _macht.Gegeven(90));
        _macht.Getoetst(bevestigd, Toetsoordeel.Bevestigd);
        Keten.Als(_macht.Uwv).Doe(new DoorzettingBetwisten(bevestigd, Keten.Tekst("Toch"))).ShouldBe(DoorzettingToetsen.AlGetoetst);
        Keten.Moet(new DoorzettingBetwisten(betwist, Keten.Tekst("Nee")));

        Geldend(new(2026, 3, 16)).ShouldBe([stil, bevestigd, betwist], ignoreOrder: true);
        Geldend(new(2026, 3, 17)).ShouldBe([stil, bevestigd], ignoreOrder: true, "the tenth working day is over");
        Geldend(new(2026, 3, 30)).ShouldBe([stil, bevestigd], ignoreOrder: true);
        Geldend(new(2026, 3, 31)).ShouldBe([bevestigd]);
        Geldend(new(2026, 5, 30)).ShouldBe([bevestigd]);
        Geldend(new(2026, 5, 31)).ShouldBeEmpty();

        Keten.Nu = new(new(2026, 3, 30, 22, 0, 0, TimeSpan.Zero));
        _macht.Getoetst(stil, Toetsoordeel.Bevestigd);
        (_macht.Zie(stil).IsOpTijdGetoetst, _macht.Zie(stil).Geldt(new(2026, 3, 31))).ShouldBe((false, false), "at midnight in Amsterdam it was over, and a judgement brings nothing back");
        _macht.Getoetst(betwist, Toetsoordeel.Bevestigd);
        _macht.Zie(betwist).Geldt(new(2026, 3, 31)).ShouldBeFalse();
    }

    [Fact]
    public void Het_bestuur_herroept_ook_wat_het_bevestigde_en_niet_andersom()
    {
        var id = _macht.Gegeven();
        Keten.Als(Huis.Bestuurders[0]).Doe(new DoorzettingToetsen(id, Toetsoordeel.Bevestigd)).ShouldBe(Grondslagregels.BesluitVereist, "nobody alone");
        _macht.Getoetst(id, Toetsoordeel.Bevestigd);
        Keten.Als(Keten.Regisseur).Doe(Huis.Voorstel(new DoorzettingToetsen(id, Toetsoordeel.Bevestigd)))!.Code.ShouldBe(DoorzettingToetsen.AlGetoetst.Code);

        _macht.Getoetst(id, Toetsoordeel.Herroepen);

        (_macht.Zie(id).Geldt(_macht.Vandaag), _macht.Zie(id).Toetsing!.Oordeel).ShouldBe((false, Toetsoordeel.Herroepen));
        foreach (var oordeel in Enum.GetValues<Toetsoordeel>()) Keten.Als(Keten.Regisseur).Doe(Huis.Voorstel(new DoorzettingToetsen(id, oordeel)))!.Code.ShouldBe(DoorzettingToetsen.AlGetoetst.Code);
        Keten.Doe(Huis.Voorstel(new DoorzettingToetsen(Keten.Nieuw<DoorzettingId>(), Toetsoordeel.Herroepen)))!.Code.ShouldBe(Uitvoering.VoorwerpOntbreekt.Code);
    }

    [Fact]
    public void Intrekken_doet_de_ketenmanager_zolang_het_geldt_en_het_bestuur_toetst_het_ook_dan()
    {
        var id = _macht.Gegeven();
        Keten.Als(_macht.Uwv).Doe(new DoorzettingIntrekken(id, Keten.Tekst("Weg"))).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DoorzettingIntrekken));
        Keten.Als(Huis.Ketenmanager).Moet(new DoorzettingIntrekken(id, Keten.Tekst("Opgelost")));

        _macht.Zie(id).Geldt(_macht.Vandaag).ShouldBeFalse();
        Keten.Doe(new DoorzettingIntrekken(id, Keten.Tekst("Nog eens"))).ShouldBe(Doorzettingregels.Voorbij);
        Werk(_macht.Uwv).ShouldBe(["toets"]);
        _macht.Getoetst(id, Toetsoordeel.Bevestigd);
        Werk(_macht.Uwv).ShouldBeEmpty();
    }

    [Fact]
    public void Wat_voorbij_is_vraagt_niets_meer_van_de_partner_op_welke_wijze_het_ook_eindigde() =>
        Gen.Select(Gen.Int[1, 90], Gen.Int[0, 4].List[0, 6], Gen.Int[0, 120]).Sample((dagen, daden, later) => new DoorzettingTests().Speel(dagen, daden, later), iter: 300, threads: 1);

    void Speel(int dagen, List<int> daden, int later)
    {
        var id = _macht.Gegeven(dagen);
        foreach (var daad in daden)
        {
            _macht.Later(daad * 3);
            switch (daad)
            {
                case 0: Keten.Als(_macht.Uwv).Doe(new DoorzettingUitvoeren(id, Keten.Tekst("Zo"))); break;
                case 1: Keten.Als(_macht.Uwv).Doe(new DoorzettingBetwisten(id, Keten.Tekst("Nee"))); break;
                case 2: Keten.Als(Huis.Ketenmanager).Doe(new DoorzettingIntrekken(id, Keten.Tekst("Weg"))); break;
                default:
                    if (_macht.Zie(id).Toetsing is null) _macht.Getoetst(id, daad == 3 ? Toetsoordeel.Bevestigd : Toetsoordeel.Herroepen);
                    break;
            }
        }
        var was = _macht.Zie(id);
        _macht.Later(later);
        var vandaag = _macht.Vandaag;
        if (vandaag > was.TotEnMet) was.Geldt(vandaag).ShouldBeFalse("past its end");
        if (was.Geldt(vandaag)) return;

        // Over once is over for good, whatever day it is and whatever is said of it.
        for (var dag = vandaag; dag < vandaag.AddDays(100); dag = dag.AddDays(9)) was.Geldt(dag).ShouldBeFalse($"{dag}");
        Werk(_macht.Uwv).ShouldNotContain("vraag", StringComparer.Ordinal);
        Keten.Als(_macht.Uwv).Doe(new DoorzettingUitvoeren(id, Keten.Tekst("Zo"))).ShouldBe(Doorzettingregels.Voorbij);
        Keten.Doe(new DoorzettingBetwisten(id, Keten.Tekst("Nee"))).ShouldBe(Doorzettingregels.Voorbij);
        Keten.Als(Huis.Ketenmanager).Doe(new DoorzettingIntrekken(id, Keten.Tekst("Weg"))).ShouldBe(Doorzettingregels.Voorbij);
        if (was.Toetsing is null) _macht.Getoetst(id, Toetsoordeel.Bevestigd);
        _macht.Zie(id).Geldt(vandaag).ShouldBeFalse("a judgement brings nothing back");
    }

    [Fact]
    public void Het_staat_bij_de_partner_tot_die_iets_zegt_en_bij_elke_bestuurder_tot_het_bestuur_spreekt()
    {
        var regisseur = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        var id = _macht.Gegeven(dagen: 60);
        Werk(regisseur).ShouldBe(["vraag"]);
        Werk(_macht.Uwv).ShouldBe(["vraag", "toets"]);
        Werk(Huis.Bestuurders[2]).ShouldBe(["toets"]);
        Werk(Keten.Regisseur).ShouldBeEmpty("another partner");
        Werk(Huis.Ketenmanager).ShouldBeEmpty("he asked it");

        Keten.Als(regisseur).Moet(new DoorzettingUitvoeren(id, Keten.Tekst("Zo")));
        Werk(regisseur).ShouldBeEmpty();
        Werk(_macht.Uwv).ShouldBe(["toets"], "it is done, and the board still looks");
        _macht.Later(40);
        Van(_macht.Uwv).Single().IsVerlopen.ShouldBeTrue();

        var voorstel = Huis.Ingediend(new DoorzettingToetsen(id, Toetsoordeel.Bevestigd));
        Werk(_macht.Uwv).ShouldBe(["standpunt"], "the proposal asks it now");
        Keten.Als(Keten.Regisseur).Moet(new VoorstelIntrekken(voorstel));
        Werk(_macht.Uwv).ShouldBe(["toets"]);
    }

    [Fact]
    public void Woorden_van_een_doorzetting_wist_wie_ze_schreef_en_zij_blijft_staan()
    {
        var id = _macht.Gegeven();
        Keten.Als(_macht.Uwv).Moet(new DoorzettingUitvoeren(id, Keten.Tekst("Zij gaan voor")));
        var (wat, hoe) = (_macht.Zie(id).Maatregel.Wat, _macht.Zie(id).Uitgevoerd!.Tekst);

        Keten.Doe(new TekstWissen(wat.Id)).ShouldNotBeNull();
        Keten.Doe(new TekstWissen(hoe.Id)).ShouldBeNull();
        Keten.Als(Huis.Ketenmanager).Doe(new TekstWissen(wat.Id)).ShouldBeNull();
        _macht.Zie(id).Geldt(_macht.Vandaag).ShouldBeTrue();
    }

    [Fact]
    public void Een_macht_die_niets_geeft_of_te_veel_staat_in_geen_brief()
    {
        Doorzettingsmacht[] fout =
        [
            new([], 0, false), new([], 5, true), new([Maatregelsoort.Maatregel], 0, false), new([Maatregelsoort.Maatregel], Doorzettingsmacht.MaximumDagen + 1, false),
            new([Maatregelsoort.Maatregel, Maatregelsoort.Maatregel], 5, false), new([(Maatregelsoort)9], 5, false),
        ];
        foreach (var macht in fout) Keten.Als(Keten.Regisseur).Doe(Huis.Voorstel(Brief(macht)))!.Code.ShouldBe(Doorzettingsmacht.Ongeldig.Code, $"{macht}");
        foreach (var macht in new Doorzettingsmacht[] { new([], 0, true), new([.. Enum.GetValues<Maatregelsoort>()], Doorzettingsmacht.MaximumDagen, false), new([Maatregelsoort.Maatregel], 1, true) })
            Keten.Doe(Huis.Voorstel(Brief(macht))).ShouldBeNull();

        OpdrachtbriefOpstellen Brief(Doorzettingsmacht macht) => new(Huis.Ketenmanager.Id, Keten.Tekst("Bewaak"), Keten.Tekst("Gehaald"), new(new(2026, 1, 1), null), macht);
    }

    Grondslag Grond => Feitensoorten.LeesDader(Keten.Boekingen[^1].Boeking.Delen[0].Dader)!.Grondslag;

    IEnumerable<DoorzettingId> Geldend(Datum dag) => Keten.Stand.Doorzettingen.Where(d => d.Geldt(dag)).Select(d => d.Id);

    ImmutableArray<WachtendWerk> Van(Deelname wie)
    {
        var inzage = new Inzage(Keten.Stand, Leesrecht.Van(Keten.Stand, wie.Persoon, _macht.Vandaag), Keten.Nu);
        return Werkvoorraad.Van(wie, inzage, inzage.Knelpunten.Rij(), _macht.Vandaag, 10).Eerste;
    }

    // What asks a decision to be looked at again is not what is tested here.
    IEnumerable<string> Werk(Deelname wie) => Van(wie).Where(w => w is not WachtendWerk.HerzieningNadert).Select(w => w switch
    {
        WachtendWerk.DoorzettingGevraagd => "vraag",
        WachtendWerk.ToetsingGevraagd => "toets",
        WachtendWerk.StandpuntGevraagd => "standpunt",
        _ => w.GetType().Name,
    });
}
