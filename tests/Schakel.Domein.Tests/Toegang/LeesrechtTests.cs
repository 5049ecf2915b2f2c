using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Toegang;

public sealed class LeesrechtTests
{
    readonly Besluitketen _huis = new(afgerond: false);

    Proefketen Keten => _huis.Keten;

    [Theory]
    [InlineData(Rol.Bestuurder, true)]
    [InlineData(Rol.Ketenmanager, true)]
    [InlineData(Rol.Lijnmanager, false)]
    [InlineData(Rol.Ketenregisseur, false)]
    [InlineData(Rol.Sleuteldrager, false)]
    public void Wat_van_het_bestuur_is_lezen_de_bestuurders_en_de_ketenmanager(Rol rol, bool mag) =>
        Van(rol == Rol.Ketenmanager ? _huis.Ketenmanager : Keten.Aangetreden(Keten.Uwv, rol)).Omvat(Publiek.Bestuur).ShouldBe(mag);

    [Fact]
    public void Wat_tussen_partners_ligt_leest_ook_de_ketenmanager_en_wat_een_partner_voor_zich_houdt_alleen_die_partner()
    {
        var bureau = Keten.Iemand(null, Rol.Bureaumedewerker);
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeginnen(bureau));
        var (samen, alleen) = (Publiek.Kring(Keten.Uwv, Keten.Belastingdienst), Publiek.Kring(Keten.Uwv));

        Leest(_huis.Uwv).ShouldBe((true, true));
        Leest(_huis.Ketenmanager).ShouldBe((true, false));
        Leest(Keten.Sleuteldrager).ShouldBe((true, false));
        Leest(_huis.Cbs).ShouldBe((false, false));
        Leest(bureau).ShouldBe((false, false));

        (bool Samen, bool Alleen) Leest(Deelname wie) => (Van(wie).Omvat(samen), Van(wie).Omvat(alleen));
    }

    Leesrecht Van(Deelname wie) => Leesrecht.Van(Keten.Stand, wie.Persoon, Keten.Nu.DatumIn(Proefketen.Amsterdam));
}
