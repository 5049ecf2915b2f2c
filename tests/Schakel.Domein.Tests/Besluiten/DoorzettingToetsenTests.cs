using System.Collections.Immutable;
using CsCheck;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;
using Schakel.Domein.Werk;

namespace Schakel.Domein.Tests.Besluiten;

/// <summary>What comes of an override: the partner answers, the board reviews, and it ends.</summary>
[Trait("Feature", "I06")]
public sealed class DoorzettingToetsenTests
{
    readonly Machtketen _macht = new();

    Besluitketen Huis => _macht.Huis;

    Proefketen Keten => _macht.Keten;

    [Fact]
    public void De_partner_meldt_dat_het_gedaan_is_of_gaat_naar_het_bestuur()
    {
        var id = _macht.Gegeven();
        var regisseur = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        Keten.Als(Huis.Bestuurders[0]).Doe(new DoorzettingUitvoeren(id, Keten.Tekst("Zo"))).ShouldBe(Mag.NietVanU);
        Keten.Als(regisseur).Doe(new DoorzettingBetwisten(id, Keten.Tekst("Nee"))).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DoorzettingBetwisten));
        Keten.Als(Huis.Ketenmanager).Doe(new DoorzettingUitvoeren(Keten.Nieuw<DoorzettingId>(), Keten.Tekst("Zo"))).ShouldBe(Afwijzing.NietGevonden);

        Keten.Als(_macht.Uwv, factor: Factor.Hersteld).Doe(new DoorzettingBetwisten(id, Keten.Tekst("Nee"))).ShouldBe(Aanmeldregels.NetHersteld);
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

        Geldend(new(2026, 3, 1)).ShouldBeEmpty("the day before it was given");
        _macht.Zie(betwist).WachtOpPartner(_macht.Vandaag).ShouldBeFalse("it went to the board");
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
        var lang = _macht.Gegeven(90, Maatregelsoort.Maatregel);
        _macht.Getoetst(lang, Toetsoordeel.Bevestigd);
        _macht.Later(60);
        _macht.Getoetst(lang, Toetsoordeel.Herroepen);
        (_macht.Zie(lang).IsOpTijdGetoetst, _macht.Zie(lang).Laatste).ShouldBe((true, _macht.Zie(lang).TotEnMet), "it did hold in between, also past the term of the review");
        foreach (var oordeel in Enum.GetValues<Toetsoordeel>()) Keten.Als(Keten.Regisseur).Doe(Huis.Voorstel(new DoorzettingToetsen(id, oordeel)))!.Code.ShouldBe(DoorzettingToetsen.AlGetoetst.Code);
        Keten.Doe(Huis.Voorstel(new DoorzettingToetsen(Keten.Nieuw<DoorzettingId>(), Toetsoordeel.Herroepen)))!.Code.ShouldBe(Uitvoering.VoorwerpOntbreekt.Code);
    }

    [Fact]
    public void In_een_woord_staat_er_hoe_het_ermee_is()
    {
        var (id, dag) = (_macht.Gegeven(90), _macht.Vandaag);
        _macht.Zie(id).Stand(dag).ShouldBe(Doorzettingstand.Geldt);
        (_macht.Zie(id).Stand(new(2026, 3, 31)), _macht.Zie(id).Stand(new(2026, 6, 1))).ShouldBe((Doorzettingstand.Vervallen, Doorzettingstand.Vervallen), "the board did not review it");
        _macht.Zie(_macht.Gegeven(2)).Stand(dag.AddDays(2)).ShouldBe(Doorzettingstand.Voorbij);
        Keten.Als(_macht.Uwv).Moet(new DoorzettingUitvoeren(id, Keten.Tekst("Zo")));
        _macht.Zie(id).Stand(dag).ShouldBe(Doorzettingstand.Gedaan);
        Keten.Moet(new DoorzettingBetwisten(id, Keten.Tekst("Nee")));
        _macht.Zie(id).Stand(dag).ShouldBe(Doorzettingstand.Betwist);

        var bevestigd = _macht.Gegeven(90);
        _macht.Getoetst(bevestigd, Toetsoordeel.Bevestigd);
        (_macht.Zie(bevestigd).Stand(dag), _macht.Zie(bevestigd).Stand(new(2026, 6, 1))).ShouldBe((Doorzettingstand.Bevestigd, Doorzettingstand.Voorbij));
        _macht.Getoetst(id, Toetsoordeel.Bevestigd);
        _macht.Zie(id).Stand(dag).ShouldBe(Doorzettingstand.Gedaan, "the board spoke, so it is contested no more");
        _macht.Getoetst(id, Toetsoordeel.Herroepen);
        _macht.Zie(id).Stand(dag).ShouldBe(Doorzettingstand.Herroepen);
        Keten.Als(Huis.Ketenmanager).Moet(new DoorzettingIntrekken(bevestigd, Keten.Tekst("Klaar")));
        _macht.Zie(bevestigd).Stand(dag).ShouldBe(Doorzettingstand.Ingetrokken);
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
        Keten.Doe(_macht.Geven()).ShouldBe(DoorzettingGeven.EerstHetBestuur, "taking back and giving again is no way past the board");
        Keten.Doe(_macht.Geven() with { Partij = Keten.Cbs }).ShouldBeNull("at another partner");
        Keten.Doe(_macht.Geven(Maatregelsoort.Maatregel)).ShouldBeNull("of another kind");
        _macht.Getoetst(id, Toetsoordeel.Bevestigd);
        Werk(_macht.Uwv).Count(w => w == "toets").ShouldBe(2, "the two others");
        Keten.Als(Huis.Ketenmanager).Doe(_macht.Geven()).ShouldBeNull("the board found it right");
    }

    [Fact]
    public void Wie_waarneemt_maakt_zijn_eigen_organisatie_niet_vrij()
    {
        var id = _macht.Gegeven();
        var regisseur = Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur);
        Keten.Als(Huis.Ketenmanager).Moet(new DeelnameBeeindigen(Huis.Ketenmanager.Id, _macht.Vandaag.AddDays(-1)));

        Keten.Als(regisseur).Doe(new DoorzettingIntrekken(id, Keten.Tekst("Weg"))).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DoorzettingIntrekken));
    }

    [Fact]
    public void Wat_voorbij_is_vraagt_niets_meer_van_de_partner_op_welke_wijze_het_ook_eindigde() =>
        Gen.Select(Gen.Int[1, 90], Gen.Int[0, 4].List[0, 6], Gen.Int[0, 120]).Sample((dagen, daden, later) => new DoorzettingToetsenTests().Speel(dagen, daden, later), iter: 300, threads: 1);

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
        Werk(Huis.Uwv).ShouldBeEmpty("its key holder may not report it");
        Werk(Keten.Regisseur).ShouldBeEmpty("another partner");
        Werk(Huis.Ketenmanager).ShouldBeEmpty("he asked it");

        Keten.Als(regisseur).Moet(new DoorzettingUitvoeren(id, Keten.Tekst("Zo")));
        Werk(regisseur).ShouldBeEmpty();
        Werk(_macht.Uwv).ShouldBe(["toets"], "it is done, and the board still looks");
        _macht.Later(40);
        Van(_macht.Uwv).Single().IsVerlopen.ShouldBeTrue();

        var voorstel = Huis.Ingediend(new DoorzettingToetsen(id, Toetsoordeel.Bevestigd));
        Werk(_macht.Uwv).ShouldBe(["standpunt"], "the proposal asks it now");
        Huis.Spreek(_macht.Uwv, voorstel, Oordeel.Bezwaar, "Het was niet nodig").ShouldBeNull();
        Werk(_macht.Uwv).ShouldBe(["BezwaarTeBespreken", "toets"], "a proposal that goes nowhere does not hide it");
        Keten.Als(Keten.Regisseur).Moet(new VoorstelIntrekken(voorstel));
        Werk(_macht.Uwv).ShouldBe(["toets"]);
        var gelezen = Huis.Voorstel(new DoorzettingToetsen(id, Toetsoordeel.Bevestigd)) with { Leesdagen = 5 };
        Keten.Moet(gelezen);
        Keten.Als(_macht.Uwv).Moet(new InbrengGeven(gelezen.Voorstel, Keten.Uwv, Keten.Tekst("Rust"), Keten.Tekst("Weinig")));
        Werk(_macht.Uwv).ShouldBe(["toets"], "one that is still read asks no word yet");
    }

    [Fact]
    public void Woorden_van_een_doorzetting_wist_wie_ze_schreef_en_zij_blijft_staan()
    {
        var id = _macht.Gegeven();
        Keten.Als(_macht.Uwv).Moet(new DoorzettingUitvoeren(id, Keten.Tekst("Zij gaan voor")));
        var (wat, hoe) = (_macht.Zie(id).Maatregel.Wat, _macht.Zie(id).Uitgevoerd!.Tekst);

        Keten.Doe(new TekstWissen(wat.Id)).ShouldNotBeNull();
        Keten.Doe(new TekstWissen(hoe.Id)).ShouldBeNull();
        foreach (var teToetsen in new[] { wat, _macht.Zie(id).Reden })
            Keten.Als(Huis.Ketenmanager).Doe(new TekstWissen(teToetsen.Id)).ShouldBe(Doorzettingregels.WoordenTeToetsen, "the board has to be able to read what it judges");
        var ander = _macht.Gegeven();
        _macht.Getoetst(id, Toetsoordeel.Bevestigd);
        Keten.Als(Huis.Ketenmanager).Doe(new TekstWissen(wat.Id)).ShouldBeNull();
        _macht.Zie(id).Geldt(_macht.Vandaag).ShouldBeTrue();

        _macht.Later(29);
        Keten.Als(Huis.Ketenmanager).Doe(new TekstWissen(_macht.Zie(ander).Reden.Id)).ShouldBeNull("its term is over, and words do not wait for a board for ever");
    }

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
