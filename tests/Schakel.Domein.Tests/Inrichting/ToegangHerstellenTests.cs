using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>Who lost his account comes back through his own partner, as the person that he was, and binds nobody for a day.</summary>
[Trait("Feature", "I14")]
public sealed class ToegangHerstellenTests
{
    readonly Proefketen _keten = new(isVoorbeeld: false);
    readonly Deelname _bestuurder;

    public ToegangHerstellenTests() => _bestuurder = _keten.Aangetreden(_keten.Belastingdienst, Rol.Bestuurder);

    Datum Vandaag => _keten.Nu.DatumIn(Proefketen.Amsterdam);

    [Fact]
    public void Wie_terugkomt_is_wie_hij_was_in_de_rol_die_loopt()
    {
        var voor = _keten.Stand.Deelnames;
        var (id, geheim) = Hersteld(_bestuurder);
        var link = _keten.Stand.Uitnodigingen.Vind(id)!;
        (link.Voor, link.Partij, link.Rol, link.Door, link.BevrorenTotEnMet).ShouldBe((_bestuurder.Persoon, _keten.Belastingdienst, Rol.Bestuurder, _keten.Sleuteldrager.Id, null));

        Kom(id, geheim, _bestuurder).ShouldBeNull();

        _keten.Stand.Deelnames.ShouldBe(voor);
        (_keten.Stand.Uitnodigingen.Vind(id)!.Stand, _keten.Stand.Uitnodigingen.Vind(id)!.BevrorenTotEnMet).ShouldBe((Uitnodigingstand.Aangenomen, Vandaag.AddDays(1)));
        Kom(id, geheim, _bestuurder).ShouldBe(UitnodigingAannemen.AlGebruikt);
    }

    [Fact]
    public void Als_een_ander_of_als_nieuw_mens_komt_niemand_met_die_link_binnen()
    {
        var (id, geheim) = Hersteld(_bestuurder);
        var nieuw = _keten.Iemand(_keten.Belastingdienst, Rol.Bestuurder);

        Kom(id, geheim, nieuw).ShouldBe(Afwijzing.NietGevonden);
        Kom(id, geheim, _bestuurder with { Id = nieuw.Id }).ShouldBe(Afwijzing.NietGevonden);
        Kom(id, geheim, nieuw with { Id = _bestuurder.Id }).ShouldBe(Afwijzing.NietGevonden, "nor in his deelname as somebody else");
        Kom(id, geheim, _keten.Regisseur).ShouldBe(Afwijzing.NietGevonden);
        Kom(id, geheim, _keten.Regisseur with { Persoon = _bestuurder.Persoon }).ShouldBe(Afwijzing.NietGevonden);
        var ander = new Deelname(_keten.Nieuw<DeelnameId>(), _bestuurder.Persoon, _keten.Belastingdienst, Rol.Lijnmanager, new(Vandaag, null));
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(ander));
        Kom(id, geheim, ander).ShouldBe(Afwijzing.NietGevonden, "in the deelname that was offered, and no other of the same person");
        Kom(id, Linkgeheim.Van(_keten.Zout()), _bestuurder).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Die_dag_en_de_dag_erna_bindt_wie_terugkwam_niemand_en_daarna_weer_wel()
    {
        Bindt(_bestuurder).ShouldBeNull();
        var (id, geheim) = Hersteld(_bestuurder);
        Bindt(_bestuurder).ShouldBeNull("as long as nobody came back nothing is the matter");
        Kom(id, geheim, _bestuurder).ShouldBeNull();

        foreach (var dag in new[] { 0, 1 }) Bindt(_bestuurder, dag)!.Code.ShouldBe("toegang-net-hersteld", $"{dag}");
        Bindt(_bestuurder)!.Nl.ShouldContain("na 03-03-2026");
        Bindt(_bestuurder)!.En.ShouldContain("after 3 March 2026");
        Bindt(_bestuurder, 2).ShouldBeNull();
        Mag.Weiger(_keten.Stand, Als(_bestuurder), Bevoegdheid.VoorstelIndienen, new(Publiek.Keten, []), Vandaag).ShouldBeNull("only what binds waits");
        Bindt(_keten.Aangetreden(_keten.Belastingdienst, Rol.Bestuurder)).ShouldBeNull("others are not touched by it");
    }

    [Fact]
    public void Wie_twee_keer_terugkwam_bindt_niemand_tot_de_laatste_keer_voorbij_is()
    {
        var (eerste, g1) = Hersteld(_bestuurder);
        Kom(eerste, g1, _bestuurder).ShouldBeNull();
        _keten.Nu = new(_keten.Nu.Moment.AddDays(1));
        var (tweede, g2) = Hersteld(_bestuurder);
        Kom(tweede, g2, _bestuurder).ShouldBeNull();

        Bindt(_bestuurder)!.Nl.ShouldContain("na 04-03-2026");
        Bindt(_bestuurder, 1)!.Code.ShouldBe("toegang-net-hersteld");
        Bindt(_bestuurder, 2).ShouldBeNull();
    }

    [Fact]
    public void Onder_velen_met_dezelfde_rol_komt_terug_wie_bedoeld_is()
    {
        Deelname[] allen = [_bestuurder, .. Enumerable.Range(0, 3).Select(_ => _keten.Aangetreden(_keten.Belastingdienst, Rol.Bestuurder))];
        foreach (var wie in allen)
        {
            var (id, geheim) = Hersteld(wie);
            UitnodigingAannemen.Terug(_keten.Stand, _keten.Stand.Uitnodigingen.Vind(id)!, Vandaag)!.Id.ShouldBe(wie.Id);
            Kom(id, geheim, wie).ShouldBeNull();
        }
    }

    [Fact]
    public void Herstellen_doet_de_eigen_partner_in_persoon_en_niemand_voor_zichzelf()
    {
        var (uwv, ander) = (_keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager), _keten.Aangetreden(_keten.Belastingdienst, Rol.Sleuteldrager));

        _keten.Als(uwv, factor: Factor.Dubbel).Doe(Herstellen(_bestuurder)).ShouldBe(Mag.NietVanU);
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Dubbel).Doe(Herstellen(uwv)).ShouldBe(Mag.NietVanU);
        _keten.Als(_keten.Regisseur, factor: Factor.Dubbel).Doe(Herstellen(_bestuurder)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.ToegangHerstellen));
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Enkel).Doe(Herstellen(_bestuurder)).ShouldBe(Mag.TweedeFactorVereist);
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Dubbel).Doe(Herstellen(_keten.Sleuteldrager)).ShouldBe(ToegangHerstellen.NietUzelf);
        _keten.Doe(Herstellen(_bestuurder with { Id = _keten.Nieuw<DeelnameId>() })).ShouldBe(Afwijzing.NietGevonden);
        _keten.Doe(Herstellen(ander)).ShouldBeNull();
        _keten.Als(_bestuurder, factor: Factor.Dubbel).Doe(Herstellen(_keten.Sleuteldrager)).ShouldBeNull();
    }

    [Fact]
    public void Namens_de_keten_herstelt_in_de_oprichting_wie_begon()
    {
        var uwv = _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);
        var manager = NamensDeKeten(Rol.Ketenmanager);

        _keten.Als(uwv, factor: Factor.Dubbel).Doe(Herstellen(manager)).ShouldBe(Grondslagregels.BesluitVereist);
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Dubbel).Doe(Herstellen(manager)).ShouldBeNull();
    }

    // Whoever holds a place holds all of it: a partner must not get the chain's manager by it, nor the partner that began a place with another.
    [Fact]
    public void Met_de_plaats_van_iemand_komt_geen_rol_mee_waar_de_afzender_niet_over_gaat()
    {
        var uwv = _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);
        var regisseur = _keten.Aangetreden(_keten.Uwv, Rol.Ketenregisseur);
        var (link, geheim) = Hersteld(regisseur, uwv);
        var manager = NamensDeKeten(Rol.Ketenmanager, regisseur.Persoon);

        _keten.Als(uwv, factor: Factor.Dubbel).Doe(Herstellen(regisseur)).ShouldBe(ToegangHerstellen.OokElders);
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Dubbel).Doe(Herstellen(manager)).ShouldBe(ToegangHerstellen.OokElders);
        Kom(link, geheim, regisseur).ShouldBe(ToegangHerstellen.OokElders, "also when the role came after the link");
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeeindigen(manager.Id, Vandaag.AddDays(-1)));
        Kom(link, geheim, regisseur).ShouldBeNull();
        var eigen = NamensDeKeten(Rol.Ketenmanager, _bestuurder.Persoon);
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Dubbel).Doe(Herstellen(_bestuurder)).ShouldBeNull("both are his to say in the founding");
        _keten.Doe(Herstellen(eigen)).ShouldBeNull();
    }

    [Fact]
    public void Een_link_om_terug_te_komen_heeft_dezelfde_grenzen_als_een_uitnodiging()
    {
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Dubbel);
        var goed = Herstellen(_bestuurder);

        _keten.Doe(goed with { Uiterlijk = Vandaag.AddDays(-1) }).ShouldBe(UitnodigingDoen.UiterlijkOngeldig);
        _keten.Doe(goed with { Uiterlijk = Vandaag.AddDays(UitnodigingDoen.MaximumDagen + 1) }).ShouldBe(UitnodigingDoen.UiterlijkOngeldig);
        _keten.Doe(goed).ShouldBeNull();
        _keten.Doe(goed).ShouldBe(Afwijzing.IdInGebruik);
        _keten.Moet(new DeelnameBeeindigen(_bestuurder.Id, Vandaag.AddDays(-1)));
        _keten.Doe(Herstellen(_bestuurder)).ShouldBe(ToegangHerstellen.NietLopend);
    }

    [Fact]
    public void Is_de_rol_voorbij_of_de_afzender_weg_dan_komt_niemand_terug()
    {
        var ander = _keten.Aangetreden(_keten.Belastingdienst, Rol.Sleuteldrager);
        var (voorbij, g1) = Hersteld(_bestuurder);
        var (weg, g2) = Hersteld(_keten.Regisseur, ander);
        var (verlopen, g3) = Hersteld(_keten.Regisseur);
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Dubbel).Moet(new DeelnameBeeindigen(_bestuurder.Id, Vandaag.AddDays(-1)));
        _keten.Moet(new DeelnameBeeindigen(ander.Id, Vandaag.AddDays(-1)));

        Kom(voorbij, g1, _bestuurder).ShouldBe(UitnodigingAannemen.RolVoorbij);
        Kom(weg, g2, _keten.Regisseur).ShouldBe(UitnodigingAannemen.Ingetrokken);
        _keten.Nu = new(_keten.Nu.Moment.AddDays(4));
        Kom(verlopen, g3, _keten.Regisseur).ShouldBe(UitnodigingAannemen.Verlopen);
    }

    [Fact]
    public void Van_meer_links_voor_dezelfde_mens_werkt_de_eerste_die_gebruikt_wordt()
    {
        var ((eerste, g1), (tweede, g2), (vanAnder, g3)) = (Hersteld(_bestuurder), Hersteld(_bestuurder), Hersteld(_keten.Regisseur));

        Kom(tweede, g2, _bestuurder).ShouldBeNull();

        Kom(eerste, g1, _bestuurder).ShouldBe(UitnodigingAannemen.Ingetrokken);
        Kom(vanAnder, g3, _keten.Regisseur).ShouldBeNull();
    }

    [Fact]
    public void Wie_zijn_plaats_kwijt_is_komt_niet_terug_met_een_link_die_hij_zelf_maakte()
    {
        var (uitgenodigd, g1) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()));
        _keten.Als(_bestuurder).Moet(new UitnodigingDoen(uitgenodigd, _keten.Belastingdienst, Rol.Bestuurder, Vandaag, g1.Verzegel(uitgenodigd)));
        var (collega, g2) = Hersteld(_keten.Regisseur, _bestuurder);
        var (vanAnder, g3) = Hersteld(_keten.Regisseur);
        var (id, geheim) = Hersteld(_bestuurder);
        Kom(id, geheim, _bestuurder).ShouldBeNull();

        Kom(uitgenodigd, g1, _keten.Iemand(_keten.Belastingdienst, Rol.Bestuurder)).ShouldBe(UitnodigingAannemen.Ingetrokken);
        Kom(collega, g2, _keten.Regisseur).ShouldBe(UitnodigingAannemen.Ingetrokken);
        Kom(vanAnder, g3, _keten.Regisseur).ShouldBeNull();
    }

    [Fact]
    public void Wie_al_binnenkwam_door_een_link_van_wie_terugkomt_is_binnen_en_dat_blijft_te_zien()
    {
        var (uitgenodigd, g1) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()));
        _keten.Als(_bestuurder).Moet(new UitnodigingDoen(uitgenodigd, _keten.Belastingdienst, Rol.Bestuurder, Vandaag, g1.Verzegel(uitgenodigd)));
        Kom(uitgenodigd, g1, _keten.Iemand(_keten.Belastingdienst, Rol.Bestuurder)).ShouldBeNull();
        var (id, geheim) = Hersteld(_bestuurder);

        Kom(id, geheim, _bestuurder).ShouldBeNull();

        _keten.Stand.Uitnodigingen.Vind(uitgenodigd)!.Stand.ShouldBe(Uitnodigingstand.Aangenomen);
    }

    [Fact]
    public void Wie_terugkwam_laat_die_dag_niemand_binnen_en_wist_niets()
    {
        var (id, geheim) = Hersteld(_bestuurder);
        Kom(id, geheim, _bestuurder).ShouldBeNull();

        foreach (var daad in new[] { Bevoegdheid.TekstWissen, Bevoegdheid.UitnodigingDoen, Bevoegdheid.DeelnameBeginnen, Bevoegdheid.ToegangHerstellen })
        {
            Mag.Weiger(_keten.Stand, Als(_bestuurder), daad, new(Publiek.Keten, []), Vandaag)!.Code.ShouldBe("toegang-net-hersteld", daad.ToString());
            Mag.Weiger(_keten.Stand, Als(_bestuurder), daad, new(Publiek.Keten, []), Vandaag.AddDays(2)).ShouldBeNull(daad.ToString());
        }
        _keten.Als(_bestuurder).Doe(new DeelnameBeeindigen(_keten.Regisseur.Id, Vandaag))!.Code.ShouldBe("toegang-net-hersteld", "nor puts out who could see it");
        _keten.Als(_keten.Regisseur, factor: Factor.Hersteld).Doe(new DeelnameBeeindigen(_bestuurder.Id, Vandaag)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DeelnameBeginnen));
        _keten.Als(_keten.Sleuteldrager, factor: Factor.Hersteld).Doe(new DeelnameBeeindigen(_bestuurder.Id, Vandaag)).ShouldBe(Aanmeldregels.NetHersteld);
        _keten.Als(_bestuurder).Doe(new DeelnameBeeindigen(_bestuurder.Id, Vandaag)).ShouldBeNull("one can always go");
    }

    Afwijzing? Bindt(Deelname wie, int dagen = 0) => Mag.Weiger(_keten.Stand, Als(wie), Bevoegdheid.StandpuntGeven, new(Publiek.Keten, []), Vandaag.AddDays(dagen));

    static Dader Als(Deelname wie) => Dader.Van(wie.Persoon, wie.Id, Factor.Dubbel);

    Afwijzing? Kom(UitnodigingId id, Linkgeheim geheim, Deelname wie) => _keten.Als(wie, factor: Factor.Enkel).Doe(new UitnodigingAannemen(id, geheim, wie.Id));

    ToegangHerstellen Herstellen(Deelname wie) => new(_keten.Nieuw<UitnodigingId>(), wie.Id, Vandaag.AddDays(3), Zegel.Begin);

    (UitnodigingId Id, Linkgeheim Geheim) Hersteld(Deelname wie, Deelname? door = null)
    {
        var (opdracht, geheim) = (Herstellen(wie), Linkgeheim.Van(_keten.Zout()));
        _keten.Als(door ?? _keten.Sleuteldrager, factor: Factor.Dubbel).Moet(opdracht with { Zegel = geheim.Verzegel(opdracht.Uitnodiging) });
        return (opdracht.Uitnodiging, geheim);
    }

    Deelname NamensDeKeten(Rol rol, PersoonId? persoon = null)
    {
        var (id, geheim, nieuw) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(_keten.Zout()), _keten.Iemand(null, rol));
        if (persoon is { } wie) nieuw = nieuw with { Persoon = wie };
        _keten.Als(_keten.Sleuteldrager).Moet(new UitnodigingDoen(id, null, rol, Vandaag, geheim.Verzegel(id)));
        _keten.Als(nieuw, factor: Factor.Enkel).Moet(new UitnodigingAannemen(id, geheim, nieuw.Id));
        return nieuw;
    }
}
