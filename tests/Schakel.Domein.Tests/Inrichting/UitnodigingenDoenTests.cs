using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

[Trait("Feature", "X07")]
public sealed class UitnodigingenDoenTests
{
    readonly Proefketen _keten = new();

    [Fact]
    public void Een_lijst_mensen_wordt_in_een_keer_uitgenodigd_en_niemand_doet_daardoor_al_mee()
    {
        var deelnames = _keten.Stand.Deelnames.Count;
        var nr = _keten.Stand.Nr;
        _keten.Als(_keten.Sleuteldrager).Doe(Lijst(_keten.Belastingdienst, Rol.Lijnmanager, Rol.Teammanager, Rol.Teammanager)).ShouldBeNull();

        _keten.Stand.Uitnodigingen.Count(u => u.IsOpen(new(2026, 3, 2))).ShouldBe(3);
        (_keten.Stand.Nr, _keten.Stand.Deelnames.Count).ShouldBe((nr + 1, deelnames));
    }

    [Fact]
    public void Als_een_van_hen_niet_kan_wordt_niemand_uitgenodigd()
    {
        _keten.Als(_keten.Sleuteldrager);
        var goed = Een(_keten.Belastingdienst, Rol.Lijnmanager);

        _keten.Doe(new UitnodigingenDoen([goed, Een(_keten.Belastingdienst, Rol.Ketenmanager)])).ShouldBe(DeelnameBeginnen.RolPastNiet.Bij("Uitnodigingen[1]"));
        _keten.Doe(new UitnodigingenDoen([goed, goed])).ShouldBe(Afwijzing.IdInGebruik.Bij("Uitnodigingen[1]"));
        _keten.Doe(new UitnodigingenDoen([goed, goed with { Uitnodiging = _keten.Nieuw<UitnodigingId>(), Uiterlijk = new(2026, 3, 1) }])).ShouldBe(UitnodigingDoen.UiterlijkOngeldig.Bij("Uitnodigingen[1]"));
        _keten.Stand.Uitnodigingen.ShouldNotContain(u => u.Id == goed.Uitnodiging);
    }

    [Fact]
    public void Het_is_een_huis_tegelijk_en_alleen_het_eigen()
    {
        _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);
        _keten.Als(_keten.Sleuteldrager);

        _keten.Doe(new UitnodigingenDoen([Een(_keten.Belastingdienst, Rol.Lijnmanager), Een(_keten.Uwv, Rol.Lijnmanager)])).ShouldBe(UitnodigingenDoen.EenHuis);
        _keten.Doe(Lijst(_keten.Uwv, Rol.Lijnmanager)).ShouldBe(Mag.NietVanU);
        _keten.Als(_keten.Regisseur).Doe(Lijst(_keten.Belastingdienst, Rol.Lijnmanager)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.UitnodigingDoen));
    }

    [Fact]
    public void Het_zijn_er_een_tot_honderd()
    {
        _keten.Als(_keten.Sleuteldrager);
        _keten.Doe(new UitnodigingenDoen([])).ShouldBe(UitnodigingenDoen.AantalOngeldig);
        _keten.Doe(Lijst(_keten.Belastingdienst, [.. Enumerable.Repeat(Rol.Teammanager, UitnodigingenDoen.Maximum + 1)])).ShouldBe(UitnodigingenDoen.AantalOngeldig);
        _keten.Doe(Lijst(_keten.Belastingdienst, [.. Enumerable.Repeat(Rol.Teammanager, UitnodigingenDoen.Maximum)])).ShouldBeNull();
    }

    UitnodigingenDoen Lijst(PartijId partij, params Rol[] rollen) => new([.. rollen.Select(r => Een(partij, r))]);

    UitnodigingDoen Een(PartijId partij, Rol rol) => new(_keten.Nieuw<UitnodigingId>(), partij, rol, new(2026, 3, 16), Linkgeheim.Van(_keten.Zout()).Verzegel(_keten.Nieuw<UitnodigingId>()));
}
