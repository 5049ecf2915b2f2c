using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

[Trait("Feature", "I14")]
public sealed class UitnodigingTests
{
    readonly Proefketen _keten = new(isVoorbeeld: false);

    Datum Vandaag => new(2026, 3, 2);

    [Fact]
    public void Wie_de_link_heeft_komt_binnen_en_vult_daarna_zelf_het_huis()
    {
        var (id, geheim) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager);

        var sleuteldrager = Binnen(id, geheim);

        sleuteldrager.ShouldBe(_keten.Stand.Deelnames.Vind(sleuteldrager.Id));
        (sleuteldrager.Partij, sleuteldrager.Rol, sleuteldrager.Termijn).ShouldBe((_keten.Uwv, Rol.Sleuteldrager, new(Vandaag, null)));
        _keten.Stand.Uitnodigingen.Vind(id)!.Stand.ShouldBe(Uitnodigingstand.Aangenomen);
        var (mens, link) = Uitgenodigd(_keten.Uwv, Rol.Bestuurder, sleuteldrager);
        Binnen(mens, link).Rol.ShouldBe(Rol.Bestuurder);
        _keten.Als(_keten.Sleuteldrager).Doe(Uitnodigen(_keten.Uwv, Rol.Teammanager).Opdracht).ShouldBe(Mag.NietVanU);
    }

    [Fact]
    [Trait("Feature", "X07")]
    public void Wat_een_lijst_van_iemand_zegt_blijft_woorden_bij_de_uitnodiging_en_is_te_wissen()
    {
        var (opdracht, geheim) = Uitnodigen(_keten.Belastingdienst, Rol.Teammanager);
        var toelichting = _keten.Tekst("Hoofd gegevens, vanaf 1-5-2024");
        _keten.Als(_keten.Sleuteldrager).Moet(opdracht with { Toelichting = toelichting });

        _keten.Stand.Uitnodigingen.Vind(opdracht.Uitnodiging)!.Toelichting.ShouldBe(toelichting);
        Binnen(opdracht.Uitnodiging, geheim).Termijn.ShouldBe(new(Vandaag, null), "a term begins on acceptance, whatever a list says");
        _keten.Stand.Uitnodigingen.Vind(opdracht.Uitnodiging)!.Toelichting.ShouldBe(toelichting);
        _keten.Als(_keten.Sleuteldrager).Doe(new TekstWissen(toelichting.Id)).ShouldBeNull();
    }

    [Fact]
    public void Zonder_het_geheim_bestaat_de_uitnodiging_niet()
    {
        var (id, geheim) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager);
        var (_, ander) = Uitgenodigd(_keten.Cbs, Rol.Sleuteldrager);

        Aannemen(id, ander).ShouldBe(Afwijzing.NietGevonden);
        Aannemen(_keten.Nieuw<UitnodigingId>(), geheim).ShouldBe(Afwijzing.NietGevonden);
        _keten.Als(_keten.Sleuteldrager).Doe(new UitnodigingAannemen(id, geheim, _keten.Nieuw<DeelnameId>())).ShouldBe(Afwijzing.NietGevonden, "who accepts acts in the deelname that begins, not in another");
        Aannemen(id, geheim).ShouldBeNull();
    }

    [Fact]
    public void Een_uitnodiging_werkt_een_keer_en_niet_na_haar_laatste_dag_of_na_intrekken()
    {
        var (gebruikt, g1) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager);
        var (ingetrokken, g2) = Uitgenodigd(_keten.Cbs, Rol.Sleuteldrager);
        var (verlopen, g3) = Uitgenodigd(_keten.Cbs, Rol.Sleuteldrager, dagen: 1);
        var (teLaat, g4) = Uitgenodigd(_keten.Cbs, Rol.Sleuteldrager, dagen: 2);
        Aannemen(gebruikt, g1).ShouldBeNull();
        _keten.Als(_keten.Sleuteldrager).Moet(new UitnodigingIntrekken(ingetrokken));

        Aannemen(gebruikt, g1).ShouldBe(UitnodigingAannemen.AlGebruikt);
        Aannemen(ingetrokken, g2).ShouldBe(UitnodigingAannemen.Ingetrokken);
        _keten.Nu = new(_keten.Nu.Moment.AddDays(2));
        Aannemen(verlopen, g3).ShouldBe(UitnodigingAannemen.Verlopen);
        Aannemen(teLaat, g4).ShouldBeNull();
    }

    [Fact]
    public void Van_twee_die_een_huis_mogen_openen_doet_de_eerste_het_en_daarna_is_het_van_de_partner()
    {
        var (eerste, g1) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager);
        var (tweede, g2) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager);

        var sleuteldrager = Binnen(eerste, g1);

        Aannemen(tweede, g2).ShouldBe(UitnodigingAannemen.HuisBewoond);
        var (eigen, g3) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager, sleuteldrager);
        Aannemen(eigen, g3).ShouldBeNull();
    }

    [Fact]
    public void Wie_al_voor_een_ander_handelt_komt_er_niet_bij_en_voor_de_eigen_partner_wel()
    {
        var (cbs, g1) = Uitgenodigd(_keten.Cbs, Rol.Sleuteldrager);
        var (zelf, g2) = Uitgenodigd(_keten.Belastingdienst, Rol.Bestuurder);

        Aannemen(cbs, g1, _keten.Sleuteldrager.Persoon).ShouldBe(DeelnameBeginnen.VanElders);
        Aannemen(zelf, g2, _keten.Sleuteldrager.Persoon).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "I15")]
    public void Namens_de_keten_nodigt_in_de_oprichting_uit_wie_begon_en_niemand_anders()
    {
        var (uwv, geheim) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager);
        var sleuteldrager = Binnen(uwv, geheim);

        _keten.Als(sleuteldrager).Doe(Uitnodigen(null, Rol.Ketenmanager).Opdracht).ShouldBe(Grondslagregels.BesluitVereist);
        _keten.Doe(Uitnodigen(_keten.Cbs, Rol.Sleuteldrager).Opdracht).ShouldBe(Huisregels.GastheerNodigtUit, "nor into the house of a partner that is not in yet");
        var (manager, link) = Uitgenodigd(null, Rol.Ketenmanager);
        Binnen(manager, link).IsNamensKeten.ShouldBeTrue();
    }

    [Fact]
    public void Wat_geen_uitnodiging_kan_zijn_wordt_geweigerd()
    {
        _keten.Als(_keten.Sleuteldrager);
        var goed = Uitnodigen(_keten.Belastingdienst, Rol.Lijnmanager).Opdracht;

        _keten.Doe(goed with { Rol = Rol.Bureaumedewerker }).ShouldBe(DeelnameBeginnen.RolPastNiet);
        _keten.Doe(goed with { Partij = null }).ShouldBe(DeelnameBeginnen.RolPastNiet);
        _keten.Doe(goed with { Partij = _keten.Uwv }).ShouldBe(DeelnameBeginnen.EerstSleuteldrager);
        _keten.Doe(goed with { Partij = _keten.Nieuw<PartijId>() }).ShouldBe(Afwijzing.NietGevonden);
        _keten.Doe(goed with { Uiterlijk = Vandaag.AddDays(-1) }).ShouldBe(UitnodigingDoen.UiterlijkOngeldig);
        _keten.Doe(goed with { Uiterlijk = Vandaag.AddDays(UitnodigingDoen.MaximumDagen + 1) }).ShouldBe(UitnodigingDoen.UiterlijkOngeldig);
        _keten.Doe(goed with { Uiterlijk = Vandaag }).ShouldBeNull();
        _keten.Doe(goed with { Uitnodiging = _keten.Nieuw<UitnodigingId>(), Uiterlijk = Vandaag.AddDays(UitnodigingDoen.MaximumDagen) }).ShouldBeNull();
        _keten.Doe(goed).ShouldBe(Afwijzing.IdInGebruik);
        _keten.Als(_keten.Regisseur).Doe(Uitnodigen(_keten.Belastingdienst, Rol.Lijnmanager).Opdracht).ShouldBe(Mag.NietBevoegd(Bevoegdheid.UitnodigingDoen));
    }

    [Fact]
    public void Intrekken_doet_het_huis_waar_zij_heen_leidt_of_wie_haar_stuurde_en_alleen_zolang_zij_open_is()
    {
        var (uwv, g1) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager);
        var (cbs, g2) = Uitgenodigd(_keten.Cbs, Rol.Sleuteldrager);
        var (nogEen, _) = Uitgenodigd(_keten.Cbs, Rol.Sleuteldrager);
        var (uwvMens, cbsMens) = (Binnen(uwv, g1), Binnen(cbs, g2));

        _keten.Als(uwvMens).Doe(new UitnodigingIntrekken(nogEen)).ShouldBe(Mag.NietVanU);
        _keten.Als(cbsMens).Doe(new UitnodigingIntrekken(nogEen)).ShouldBeNull();
        _keten.Doe(new UitnodigingIntrekken(nogEen)).ShouldBe(UitnodigingIntrekken.NietOpen);
        _keten.Doe(new UitnodigingIntrekken(cbs)).ShouldBe(UitnodigingIntrekken.NietOpen);
        _keten.Doe(new UitnodigingIntrekken(_keten.Nieuw<UitnodigingId>())).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Met_wie_weggaat_vervalt_wat_hij_verstuurde_en_niemand_komt_met_zijn_eigen_link_terug()
    {
        var (uwv, g1) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager);
        var eerste = Binnen(uwv, g1);
        var (tweede, g2) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager, eerste);
        var ander = Binnen(tweede, g2);
        var (eigen, g3) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager, eerste);
        var (vanAnder, g4) = Uitgenodigd(_keten.Uwv, Rol.Teammanager, ander);

        _keten.Als(ander).Moet(new DeelnameBeeindigen(eerste.Id, Vandaag));

        Aannemen(eigen, g3, eerste.Persoon).ShouldBe(UitnodigingAannemen.Ingetrokken);
        Aannemen(vanAnder, g4).ShouldBeNull();
    }

    [Fact]
    public void Een_uitnodiging_van_iemand_wiens_termijn_voorbij_is_leidt_nergens_heen()
    {
        var (uwv, g1) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager);
        var eerste = Binnen(uwv, g1);
        var (tweede, g2) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager, eerste);
        Binnen(tweede, g2);
        var (opTijd, g3) = Uitgenodigd(_keten.Uwv, Rol.Teammanager, eerste);
        _keten.Als(eerste).Moet(new DeelnameBeeindigen(eerste.Id, Vandaag.AddDays(2)));
        var (teLaat, g4) = Uitgenodigd(_keten.Uwv, Rol.Teammanager, eerste);

        Aannemen(opTijd, g3).ShouldBeNull();
        _keten.Nu = new(_keten.Nu.Moment.AddDays(3));
        Aannemen(teLaat, g4).ShouldBe(UitnodigingAannemen.AfzenderWeg);
    }

    [Fact]
    public void In_een_echte_keten_komt_niemand_binnen_zonder_het_zelf_te_willen()
    {
        _keten.Als(_keten.Sleuteldrager).Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Belastingdienst, Rol.Lijnmanager))).ShouldBe(DeelnameBeginnen.NodigUit);
        _keten.Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Belastingdienst, Rol.Lijnmanager) with { Persoon = _keten.Sleuteldrager.Persoon })).ShouldBeNull();
    }

    [Fact]
    public void Er_staan_ten_hoogste_duizend_uitnodigingen_open()
    {
        var vol = _keten.Stand.Alsof(Enumerable.Range(0, UitnodigingDoen.MaximumOpen - 1)
            .Select(_ => new Uiting(Publiek.Keten, new UitnodigingGedaan(_keten.Nieuw<UitnodigingId>(), _keten.Uwv, Rol.Sleuteldrager, Vandaag, Zegel.Begin))));
        var nu = new Omstandigheden(_keten.Nu, Proefketen.Amsterdam, Dader.Van(_keten.Sleuteldrager.Persoon, _keten.Sleuteldrager.Id, Factor.Enkel));

        var laatste = Uitnodigen(_keten.Uwv, Rol.Sleuteldrager).Opdracht.Beslis(vol, nu).ShouldBeOfType<Gebeurd>();
        var over = vol.Alsof(laatste.Uitingen);

        Uitnodigen(_keten.Uwv, Rol.Sleuteldrager).Opdracht.Beslis(over, nu).ShouldBe(UitnodigingDoen.TeVeelOpen);
        var morgen = nu with { Tijdstip = new(_keten.Nu.Moment.AddDays(1)) };
        (Uitnodigen(_keten.Uwv, Rol.Sleuteldrager).Opdracht with { Uiterlijk = Vandaag.AddDays(1) }).Beslis(over, morgen).ShouldBeOfType<Gebeurd>("what has run out is open no more");
    }

    [Fact]
    public void Wie_binnenkomt_mag_schrijven_waar_hij_daarna_leest()
    {
        var (id, geheim) = Uitgenodigd(_keten.Uwv, Rol.Sleuteldrager);
        var (persoon, deelname) = (_keten.Nieuw<PersoonId>(), _keten.Nieuw<DeelnameId>());
        var nu = new Omstandigheden(_keten.Nu, Proefketen.Amsterdam, Dader.Van(persoon, deelname, Factor.Enkel));

        Mag.Oordeel(_keten.Stand, new UitnodigingAannemen(id, geheim, deelname), nu).ShouldBeOfType<Gebeurd>();
    }

    (UitnodigingDoen Opdracht, Linkgeheim Geheim) Uitnodigen(PartijId? partij, Rol rol, int dagen = 14)
    {
        var (id, geheim) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()));
        return (new(id, partij, rol, Vandaag.AddDays(dagen), geheim.Verzegel(id)), geheim);
    }

    (UitnodigingId Id, Linkgeheim Geheim) Uitgenodigd(PartijId? partij, Rol rol, Deelname? door = null, int dagen = 14)
    {
        var (opdracht, geheim) = Uitnodigen(partij, rol, dagen);
        _keten.Als(door ?? _keten.Sleuteldrager).Moet(opdracht);
        return (opdracht.Uitnodiging, geheim);
    }

    Afwijzing? Aannemen(UitnodigingId id, Linkgeheim geheim, PersoonId? persoon = null)
    {
        var nieuw = new Deelname(_keten.Nieuw<DeelnameId>(), persoon ?? _keten.Nieuw<PersoonId>(), null, Rol.Ketenmedewerker, default);
        return _keten.Als(nieuw, factor: Factor.Enkel).Doe(new UitnodigingAannemen(id, geheim, nieuw.Id));
    }

    Deelname Binnen(UitnodigingId id, Linkgeheim geheim)
    {
        var er = _keten.Stand.Deelnames.Select(d => d.Id).ToHashSet();
        Aannemen(id, geheim).ShouldBeNull();
        return _keten.Stand.Deelnames.Single(d => !er.Contains(d.Id));
    }
}
