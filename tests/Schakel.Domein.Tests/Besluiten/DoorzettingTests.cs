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
        kort.Keten.Als(kort.Huis.Ketenmanager).Moet(new DeelnameBeeindigen(kort.Huis.Ketenmanager.Id, new(2026, 3, 5)));
        kort.Keten.Als(kort.Huis.Ketenmanager).Doe(kort.Geven(dagen: 5)).ShouldBe(DoorzettingGeven.EindeOngeldig(new(2026, 3, 5)), "nor than his office");
        for (var i = 2; i < DoorzettingGeven.MaximumLopend; i++) Keten.Moet(_macht.Geven());
        Keten.Doe(_macht.Geven()).ShouldBe(DoorzettingGeven.TeVeel);
        Keten.Doe(_macht.Geven() with { Partij = Keten.Cbs }).ShouldBeNull("that counts per partner");
        Keten.Moet(new DoorzettingIntrekken(lang.Doorzetting, Keten.Tekst("Opgelost")));
        _macht.Getoetst(lang.Doorzetting, Toetsoordeel.Bevestigd);
        Keten.Als(Huis.Ketenmanager).Doe(_macht.Geven()).ShouldBeNull("one is over");

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
    public void Na_herroepen_komt_er_negentig_dagen_niets_van_die_soort_bij_die_partner()
    {
        var id = _macht.Gegeven();
        _macht.Getoetst(id, Toetsoordeel.Herroepen);
        Keten.Als(Huis.Ketenmanager).Doe(_macht.Geven()).ShouldBe(DoorzettingGeven.EerstHetBestuur);
        _macht.Later(89);
        Keten.Doe(_macht.Geven()).ShouldBe(DoorzettingGeven.EerstHetBestuur);
        _macht.Later(1);
        Keten.Doe(_macht.Geven()).ShouldBeNull();
    }

    [Fact]
    public void Bij_wie_de_brief_niet_tekende_zet_niemand_iets_door()
    {
        var svb = Keten.Nieuw<PartijId>();
        Huis.Allen(Huis.Ingediend(new PartnerToelaten(svb, Naam.Lees("SVB")!.Value, Keten.Uwv)));

        Keten.Als(Huis.Ketenmanager).Doe(_macht.Geven() with { Partij = svb }).ShouldBe(DoorzettingGeven.PartnerTekendeNiet);
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
}
