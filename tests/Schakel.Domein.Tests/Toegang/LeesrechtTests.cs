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

    [Fact]
    public void Wie_op_meer_plaatsen_zit_leest_wat_bij_elk_daarvan_hoort()
    {
        var medewerker = Keten.Aangetreden(Keten.Cbs, Rol.Ketenmedewerker);
        Keten.Als(Keten.Aangetreden(Keten.Cbs, Rol.Sleuteldrager)).Moet(new DeelnameBeginnen(Keten.Iemand(Keten.Cbs, Rol.Bestuurder) with { Persoon = medewerker.Persoon }));

        var mag = Van(medewerker);

        new[] { Publiek.Bestuur, Publiek.Kring(Keten.Cbs) }.ShouldAllBe(publiek => mag.Omvat(publiek));
        mag.Omvat(Publiek.Kring(Keten.Uwv)).ShouldBeFalse();
    }

    [Fact]
    public void Wie_ook_ketenmanager_is_leest_wat_die_leest_naast_wat_van_zijn_eigen_huis_is()
    {
        var ketenmanager = Keten.Iemand(null, Rol.Ketenmanager) with { Persoon = Keten.Regisseur.Persoon };
        Keten.Als(Keten.Sleuteldrager).Moet(new DeelnameBeginnen(ketenmanager));

        var mag = Van(ketenmanager);

        new[] { Publiek.Bestuur, Publiek.Kring(Keten.Uwv, Keten.Cbs), Publiek.Kring(Keten.Belastingdienst) }.ShouldAllBe(publiek => mag.Omvat(publiek));
        mag.Omvat(Publiek.Kring(Keten.Uwv)).ShouldBeFalse();
    }

    [Fact]
    public void Zonder_aan_te_melden_leest_iemand_alleen_wat_openbaar_is()
    {
        Leesrecht.Openbaar.Omvat(Publiek.Openbaar).ShouldBeTrue();
        new[] { Publiek.Keten, Publiek.Bestuur, Publiek.Kring(Keten.Uwv), Publiek.Kring(Keten.Uwv, Keten.Cbs) }.ShouldAllBe(publiek => !Leesrecht.Openbaar.Omvat(publiek));
    }

    Leesrecht Van(Deelname wie) => Leesrecht.Van(Keten.Stand, wie.Persoon, Keten.Nu.DatumIn(Proefketen.Amsterdam));
}
