using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Tests.Afspraken;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>A partner leaves because it wants to, never by surprise and never with a word too few.</summary>
[Trait("Feature", "I14")]
public sealed class PartnerUittredenTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    Deelname BestuurderCbs => _huis.Bestuurders[2];

    [Fact]
    public void Tot_en_met_de_laatste_dag_telt_zijn_instemming_en_daarna_besluiten_de_anderen()
    {
        var (voorstel, later) = (_huis.Ingediend(_huis.Verhoogd()), _huis.Ingediend(new RolBeschrijven(Rol.Lijnmanager, Keten.Tekst("Stuurt"), [], [])));
        TreedUit(Vandaag.AddDays(3)).ShouldBeNull();
        foreach (var id in new[] { voorstel, later })
        {
            _huis.Spreek(_huis.Bestuurders[0], id).ShouldBeNull();
            _huis.Spreek(_huis.Bestuurders[1], id).ShouldBeNull();
        }
        _huis.Spreek(BestuurderCbs, later, Oordeel.Bezwaar, "Dit raakt ons").ShouldBeNull();

        Later(3);
        _huis.Spreek(BestuurderCbs, voorstel).ShouldBeNull("it takes part through its last day");
        _huis.Zie(voorstel).Status.ShouldBe(Voorstelstatus.Besloten);
        _huis.Zie(later).Status.ShouldBe(Voorstelstatus.Open);

        Later(1);
        Keten.Stand.Beslissers(Vandaag).Select(p => p.Id).ShouldBe([Keten.Belastingdienst, Keten.Uwv], ignoreOrder: true);
        _huis.Spreek(BestuurderCbs, later).ShouldBe(Afwijzing.NietGevonden, "who has left does not see it any more");
        _huis.Spreek(_huis.Bestuurders[0], later).ShouldBeNull();
        _huis.Zie(later).Status.ShouldBe(Voorstelstatus.Besloten, "the objection of who has left holds nobody up");
    }

    [Fact]
    public void Met_de_partner_eindigen_de_rollen_van_zijn_mensen_en_van_wie_hij_namens_de_keten_levert()
    {
        _huis.Allen(_huis.Ingediend(new KetenrolBeleggen(Rol.Ketenmanager, Keten.Cbs, Rol.Ketenregisseur)));
        var (kort, laatste) = (Keten.Iemand(Keten.Cbs, Rol.Ketenmedewerker) with { Termijn = new(Vandaag, Vandaag.AddDays(2)) }, Vandaag.AddDays(10));
        Keten.Als(_huis.Cbs).Moet(new DeelnameBeginnen(kort));

        TreedUit(laatste).ShouldBeNull();

        Eind(_huis.Cbs).ShouldBe(laatste, "also its last key holder");
        Eind(BestuurderCbs).ShouldBe(laatste);
        Eind(_huis.Ketenmanager).ShouldBe(laatste, "CBS names who holds that role");
        Eind(kort).ShouldBe(Vandaag.AddDays(2), "what ended earlier keeps its day");
        Eind(_huis.Uwv).ShouldBeNull();
        Keten.Stand.Partners.Vind(Keten.Cbs)!.Uittreding!.Door.ShouldBe(BestuurderCbs.Id);
    }

    [Fact]
    public void Een_bestuurder_doet_het_zelf_voor_zijn_eigen_organisatie_en_niemand_zet_een_ander_eruit()
    {
        var uittreden = new PartnerUittreden(Keten.Cbs, Vandaag, Keten.Tekst("Andere taak"), null);

        Keten.Als(_huis.Cbs, factor: Factor.Dubbel).Doe(uittreden)!.Code.ShouldBe("niet-bevoegd", "a key holder does not bind it");
        Keten.Als(_huis.Bestuurders[1], factor: Factor.Dubbel).Doe(uittreden).ShouldBe(Mag.NietVanU);
        Keten.Als(BestuurderCbs, factor: Factor.Enkel).Doe(uittreden).ShouldBe(Mag.TweedeFactorVereist);
        Keten.Als(BestuurderCbs, factor: Factor.Dubbel).Doe(uittreden).ShouldBeNull();
    }

    [Fact]
    public void De_laatste_dag_ligt_niet_in_het_verleden_en_een_tweede_keer_uittreden_kan_niet()
    {
        TreedUit(Vandaag.AddDays(-1)).ShouldBe(PartnerUittreden.LaatsteOngeldig);
        TreedUit(Vandaag.AddYears(PartnerUittreden.MaximumJaren).AddDays(1)).ShouldBe(PartnerUittreden.LaatsteOngeldig);
        TreedUit(Vandaag.AddYears(PartnerUittreden.MaximumJaren)).ShouldBeNull();
        TreedUit(Vandaag.AddDays(1)).ShouldBe(PartnerUittreden.AlAangekondigd);
        for (var keer = 1; keer < PartnerUittreden.MaximumKeren; keer++)
        {
            BlijftToch().ShouldBeNull();
            TreedUit(Vandaag.AddDays(9)).ShouldBeNull();
        }
        BlijftToch().ShouldBeNull();
        TreedUit(Vandaag.AddDays(9)).ShouldBe(PartnerUittreden.TeVaak);
    }

    [Fact]
    public void Ook_wie_hij_zonder_afspraak_namens_de_keten_noemde_gaat_met_hem_mee_en_zijn_bezwaar_vervalt()
    {
        TreedUit(Vandaag.AddDays(10), 0).ShouldBeNull();
        Eind(_huis.Ketenmanager).ShouldBe(Vandaag.AddDays(10), "the partner that began named him");
        Keten.Als(Keten.Sleuteldrager).Doe(new DeelnameBeginnen(Keten.Iemand(null, Rol.Ketenmanager)))!.Code.ShouldBe("ketenrol-niet-aan-u");

        var begin = new Besluitketen(afgerond: false);
        begin.Keten.Als(begin.Cbs).Moet(new BezwaarMaken(begin.Keten.Cbs, begin.Keten.Tekst("Samen graag")));
        var wie = begin.Bestuurders[2];
        begin.Keten.Als(wie, factor: Factor.Dubbel).Moet(new PartnerUittreden(wie.Partij!.Value, Vandaag, begin.Keten.Tekst("Toch niet"), null));
        begin.Keten.Stand.Bezwaren.ShouldAllBe(b => !b.IsHangend);
    }

    [Fact]
    public void Wie_een_ander_namens_de_keten_noemt_blijft_ook_als_hij_van_de_vertrekkende_partner_komt()
    {
        _huis.Allen(_huis.Ingediend(new KetenrolBeleggen(Rol.Bureaumedewerker, Keten.Uwv, Rol.Ketenregisseur)));
        var dubbel = Keten.Iemand(null, Rol.Bureaumedewerker) with { Persoon = _huis.Cbs.Persoon };
        Keten.Als(_huis.Uwv).Moet(new DeelnameBeginnen(dubbel));

        TreedUit(Vandaag.AddDays(10)).ShouldBeNull();

        Eind(dubbel).ShouldBeNull("UWV names him, and ends it when it wants");
        Keten.Als(_huis.Uwv).Doe(new DeelnameBeeindigen(dubbel.Id, Vandaag)).ShouldBeNull();
    }

    [Fact]
    public void Wie_als_laatste_overblijft_treedt_niet_uit_maar_beeindigt_de_keten()
    {
        TreedUit(Vandaag.AddDays(9)).ShouldBeNull();
        TreedUit(Vandaag.AddYears(PartnerUittreden.MaximumJaren), 1).ShouldBeNull();

        TreedUit(Vandaag.AddYears(PartnerUittreden.MaximumJaren), 0).ShouldBe(PartnerUittreden.LaatstePartner, "then all would be gone");
        TreedUit(Vandaag.AddYears(PartnerUittreden.MaximumJaren).AddDays(-1), 0).ShouldBeNull("who leaves later holds nobody");

        var alleen = new Proefketen("alleen", isVoorbeeld: false);
        var bestuurder = alleen.Aangetreden(alleen.Belastingdienst, Rol.Bestuurder);
        alleen.Als(bestuurder, factor: Factor.Dubbel).Doe(new PartnerUittreden(alleen.Belastingdienst, alleen.Nu.DatumIn(Proefketen.Amsterdam), alleen.Tekst("Nee"), null))
            .ShouldBe(PartnerUittreden.LaatstePartner, "the others were named, and are not in");
    }

    [Fact]
    public void Met_open_knelpunten_zegt_hij_wie_ze_overneemt()
    {
        var knelpunt = Keten.Nieuw<KnelpuntId>();
        Keten.Als(Keten.Aangetreden(Keten.Cbs, Rol.Ketenregisseur)).Moet(new KnelpuntMelden(knelpunt, Keten.Cbs, Keten.Uwv, Keten.Tekst("Cijfers te laat"), null));

        TreedUit(Vandaag).ShouldBe(PartnerUittreden.LaatOpenStaan);
        TreedUit(Vandaag, nalatenschap: "UWV neemt het over").ShouldBeNull();

        var uittreding = Keten.Stand.Partners.Vind(Keten.Cbs)!.Uittreding!;
        Keten.Woorden[uittreding.Nalatenschap!.Value.Id].Woorden.ShouldBe("UWV neemt het over");
        Keten.Stand.Knelpunten.Vind(knelpunt)!.IsOpgelost.ShouldBeFalse("it stays with whoever stays");
        Later(1);
        Keten.Als(Keten.Aangetreden(Keten.Uwv, Rol.Ketenregisseur)).Doe(new KnelpuntOplossen(knelpunt, Keten.Tekst("Wij leveren nu zelf"))).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "I09")]
    public void Wat_hij_tekende_loopt_eerst_af_en_daarna_bindt_hij_zich_niet_meer()
    {
        var huis = new Afspraakketen();
        var (keten, dag) = (huis.Keten, huis.Vandaag);
        var afspraak = huis.Aangegaan();
        PartnerUittreden Uit(Datum laatste) => new(keten.Uwv, laatste, keten.Tekst("Andere taak"), null);

        keten.Als(huis.Uwv, factor: Factor.Dubbel).Doe(Uit(dag.AddDays(59))).ShouldBe(PartnerUittreden.NogGebonden);
        huis.ZegOp(huis.Uwv, afspraak, dag.AddDays(60)).ShouldBeNull();
        keten.Als(huis.Uwv, factor: Factor.Dubbel).Doe(Uit(dag.AddDays(59))).ShouldBe(PartnerUittreden.NogGebonden);
        var open = huis.Voorgesteld();
        keten.Als(huis.Uwv, factor: Factor.Dubbel).Doe(Uit(dag.AddDays(60))).ShouldBeNull();

        huis.Teken(huis.Uwv, open).ShouldBe(Afspraakregels.NaUittreding, "it runs a year");
        keten.Als(huis.Belastingdienst).Doe(huis.Nieuw() with { Termijn = new(dag, dag.AddDays(61)), Herzien = null }).ShouldBe(Afspraakregels.NaUittreding);
        keten.Als(huis.Belastingdienst).Doe(huis.Nieuw() with { Termijn = new(dag, dag.AddDays(60)), Herzien = null }).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "I08")]
    public void Wat_getekend_was_vervalt_en_wie_blijft_tekent_opnieuw()
    {
        var begin = new Besluitketen(afgerond: false);
        var keten = begin.Keten;
        keten.AlsOprichter().Moet(new ConvenantOpstellen(keten.Tekst("Wij leveren op tijd"), new(new(2026, 1, 1), null)));
        Afwijzing? Teken(int i) => keten.Als(begin.Bestuurders[i], factor: Factor.Dubbel).Doe(new ConvenantTekenen(begin.Bestuurders[i].Partij!.Value, Structuur.Van(keten.Stand.Deel(Publiek.Keten))));
        Teken(0).ShouldBeNull();

        keten.Als(begin.Bestuurders[2], factor: Factor.Dubbel).Moet(new PartnerUittreden(keten.Cbs, Vandaag.AddDays(30), keten.Tekst("Toch niet"), null));

        keten.Stand.Convenant!.IsGetekendDoor(keten.Belastingdienst, Structuur.Van(keten.Stand.Deel(Publiek.Keten))).ShouldBeFalse();
        Teken(0).ShouldBeNull();
        keten.Stand.Keten!.InOprichting.ShouldBeTrue();
        Teken(1).ShouldBeNull();
        keten.Stand.Keten!.InOprichting.ShouldBeFalse("the two that stay have signed");
    }

    [Fact]
    public void Bij_wie_weggaat_begint_niets_dat_langer_duurt()
    {
        var laatste = Vandaag.AddDays(5);
        TreedUit(laatste).ShouldBeNull();
        var nieuw = Keten.Iemand(Keten.Cbs, Rol.Ketenmedewerker);

        Keten.Als(_huis.Cbs).Doe(new DeelnameBeginnen(nieuw with { Termijn = new(Vandaag, laatste.AddDays(1)) })).ShouldBe(DeelnameBeginnen.NaUittreding);
        Keten.Doe(new DeelnameBeginnen(nieuw with { Termijn = new(Vandaag, null) })).ShouldBe(DeelnameBeginnen.NaUittreding);
        Keten.Doe(new DeelnameBeginnen(nieuw with { Termijn = new(Vandaag, laatste) })).ShouldBeNull();
        _huis.Allen(_huis.Ingediend(new KetenrolBeleggen(Rol.Bureaumedewerker, Keten.Uwv, Rol.Bestuurder)));
        Besluit(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Cbs, Keten.Uwv, Keten.Tekst("Statistiek"))).ShouldBe(PartnerUittreden.TreedtUit);
        Besluit(new OverdrachtVaststellen(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Statistiek"))).ShouldBe(PartnerUittreden.TreedtUit);
        Besluit(new KetenrolBeleggen(Rol.Ketenmanager, Keten.Cbs, Rol.Ketenregisseur)).ShouldBe(KetenrolBeleggen.PartnerOnbekend);
        Meld(Keten.Cbs).ShouldBeNull("it takes part until its last day");

        Later(6);
        Meld(Keten.Cbs).ShouldBe(PartnerUittreden.TreedtUit);
        Keten.Als(_huis.Cbs).Doe(new DeelnameBeginnen(Keten.Iemand(Keten.Cbs, Rol.Ketenmedewerker))).ShouldBe(Afwijzing.NietGevonden);
    }

    Afwijzing? Meld(PartijId ander) =>
        Keten.Als(Keten.Regisseur).Doe(new KnelpuntMelden(Keten.Nieuw<KnelpuntId>(), Keten.Belastingdienst, ander, Keten.Tekst("Er gaat iets mis"), null));

    Afwijzing? Besluit(IBestuurdeOpdracht opdracht)
    {
        var weigering = Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(opdracht));
        return weigering is null ? null : weigering with { Veld = ((Afwijzing)opdracht.Beslis(Keten.Stand)).Veld };
    }

    Afwijzing? BlijftToch() => Keten.Als(BestuurderCbs, factor: Factor.Dubbel).Doe(new UittredingIntrekken(Keten.Cbs));

    Datum? Eind(Deelname wie) => Keten.Stand.Deelnames.Vind(wie.Id)!.Termijn.TotEnMet;

    Afwijzing? TreedUit(Datum laatste, int bestuurder = 2, string? nalatenschap = null)
    {
        var wie = _huis.Bestuurders[bestuurder];
        return Keten.Als(wie, factor: Factor.Dubbel).Doe(new PartnerUittreden(wie.Partij!.Value, laatste, Keten.Tekst("Andere taak"), nalatenschap is null ? null : Keten.Tekst(nalatenschap)));
    }

    void Later(int dagen) => Keten.Nu = new(Keten.Nu.Moment.AddDays(dagen));
}
