using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>Whose name is erased is nobody's business any more; what was done in the role stays.</summary>
[Trait("Feature", "H05")]
public sealed class PersoonWissenTests
{
    static readonly Datum Vandaag = new(2026, 3, 2);

    readonly Proefketen _keten = new();

    [Fact]
    public void Na_zijn_laatste_dag_wist_de_sleuteldrager_van_zijn_partner_de_naam_en_een_ander_niet()
    {
        var (uwv, mens, chef) = (_keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager), _keten.Aangetreden(_keten.Uwv, Rol.Ketenmedewerker), _keten.Aangetreden(_keten.Uwv, Rol.Lijnmanager));
        _keten.Als(uwv).Doe(new PersoonWissen(mens.Persoon)).ShouldBe(PersoonWissen.DoetNogMee);
        _keten.Als(uwv).Moet(new DeelnameBeeindigen(mens.Id, Vandaag.AddDays(-1)));

        _keten.Als(_keten.Sleuteldrager).Doe(new PersoonWissen(mens.Persoon)).ShouldBe(Mag.NietVanU);
        _keten.Als(chef).Doe(new PersoonWissen(mens.Persoon)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DeelnameBeginnen));
        _keten.Als(uwv, factor: Factor.Hersteld).Doe(new PersoonWissen(mens.Persoon)).ShouldBe(Aanmeldregels.NetHersteld, "who came back by his mail alone puts out nobody's name");
        _keten.Als(uwv).Doe(new PersoonWissen(mens.Persoon)).ShouldBeNull();

        _keten.Stand.GewistePersonen.Vind(mens.Persoon).ShouldBe(new GewistePersoon(mens.Persoon, _keten.Nu));
        _keten.Stand.Deelnames.Vind(mens.Id)!.Rol.ShouldBe(Rol.Ketenmedewerker, "that somebody was there stays");
        _keten.Doe(new PersoonWissen(mens.Persoon)).ShouldBe(PersoonWissen.AlGewist);
        _keten.Doe(new PersoonWissen(_keten.Nieuw<PersoonId>())).ShouldBe(Afwijzing.NietGevonden);
    }

    [Fact]
    public void Zelf_kan_het_op_de_laatste_dag_en_niet_zolang_er_nog_een_rol_loopt()
    {
        var mens = _keten.Aangetreden(_keten.Belastingdienst, Rol.Ketenmedewerker);
        var ook = _keten.Iemand(_keten.Belastingdienst, Rol.Teammanager) with { Persoon = mens.Persoon };
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(ook));
        _keten.Als(mens).Moet(new DeelnameBeeindigen(mens.Id, Vandaag));
        _keten.Doe(new PersoonWissen(mens.Persoon)).ShouldBe(PersoonWissen.DoetNogMee, "the other role runs on");
        _keten.Moet(new DeelnameBeeindigen(ook.Id, Vandaag.AddDays(3)));
        _keten.Doe(new PersoonWissen(mens.Persoon)).ShouldBe(PersoonWissen.DoetNogMee, "three days more");
        _keten.Moet(new DeelnameBeeindigen(ook.Id, Vandaag));

        _keten.Doe(new PersoonWissen(mens.Persoon)).ShouldBeNull();
    }

    [Fact]
    public void Op_de_plaats_van_wie_gewist_is_komt_niemand_meer_ook_niet_met_een_link_van_voor_die_tijd()
    {
        var (uwv, mens) = (_keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager), _keten.Aangetreden(_keten.Uwv, Rol.Ketenmedewerker));
        var (id, geheim) = (_keten.Nieuw<UitnodigingId>(), Linkgeheim.Van(new byte[32]));
        _keten.Als(uwv).Moet(new ToegangHerstellen(id, mens.Id, Vandaag.AddDays(7), geheim.Verzegel(id)));
        _keten.Moet(new DeelnameBeeindigen(mens.Id, Vandaag.AddDays(-1)));
        _keten.Moet(new PersoonWissen(mens.Persoon));

        _keten.Stand.Uitnodigingen.Vind(id)!.Stand.ShouldBe(Uitnodigingstand.Ingetrokken);
        _keten.Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Uwv, Rol.Bestuurder) with { Persoon = mens.Persoon })).ShouldBe(PersoonWissen.AlGewist);
        UitnodigingAannemen.Weiger(_keten.Stand, _keten.Stand.Uitnodigingen.Vind(id)! with { Stand = Uitnodigingstand.Open }, Vandaag.AddDays(-1)).ShouldNotBeNull();
    }

    [Fact]
    public void Wie_op_zijn_post_alleen_binnenkwam_wist_ook_zijn_eigen_naam_niet()
    {
        var mens = _keten.Aangetreden(_keten.Belastingdienst, Rol.Ketenmedewerker);
        _keten.Als(mens).Moet(new DeelnameBeeindigen(mens.Id, Vandaag));

        _keten.Als(mens, factor: Factor.Hersteld).Doe(new PersoonWissen(mens.Persoon)).ShouldBe(Aanmeldregels.NetHersteld);
        _keten.Als(_keten.Sleuteldrager).Doe(new PersoonWissen(mens.Persoon)).ShouldBe(PersoonWissen.DoetNogMee, "another waits until the last day is over");
        _keten.Als(mens).Doe(new PersoonWissen(mens.Persoon)).ShouldBeNull();

        // His last day still runs, and nobody gets back in as him.
        var id = _keten.Nieuw<UitnodigingId>();
        _keten.Als(_keten.Sleuteldrager).Doe(new ToegangHerstellen(id, mens.Id, Vandaag.AddDays(7), Linkgeheim.Van(new byte[32]).Verzegel(id))).ShouldBe(PersoonWissen.AlGewist);
    }

    [Fact]
    public void Ook_op_een_pagina_van_toen_is_de_naam_weg()
    {
        var mens = _keten.Aangetreden(_keten.Belastingdienst, Rol.Ketenmedewerker);
        var toen = _keten.Stand;
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeeindigen(mens.Id, Vandaag.AddDays(-1)));
        _keten.Moet(new PersoonWissen(mens.Persoon));
        var recht = Leesrecht.Van(_keten.Stand, _keten.Sleuteldrager.Persoon, Vandaag);

        new Inzage(toen, recht, toen.Tijdstip, _keten.Stand).IsGewist(mens.Persoon).ShouldBeTrue();
        new Inzage(toen, recht, toen.Tijdstip).IsGewist(mens.Persoon).ShouldBeFalse();
        new Inzage(_keten.Stand, recht, _keten.Nu).IsGewist(_keten.Regisseur.Persoon).ShouldBeFalse();
    }
}
