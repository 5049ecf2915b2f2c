using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

[Trait("Feature", "I14")]
public sealed class DeelnameBeeindigenTests
{
    static readonly Datum Vandaag = new(2026, 3, 2);

    readonly Proefketen _keten = new();

    [Fact]
    public void De_partner_beeindigt_een_termijn_van_zijn_eigen_mensen_en_dan_houden_de_rechten_op()
    {
        _keten.Als(_keten.Sleuteldrager).Doe(new DeelnameBeeindigen(_keten.Regisseur.Id, Vandaag.AddDays(-1))).ShouldBeNull();

        _keten.Stand.Deelnames.Vind(_keten.Regisseur.Id)!.Termijn.TotEnMet.ShouldBe(Vandaag.AddDays(-1));
        Leesrecht.Van(_keten.Stand, _keten.Regisseur.Persoon, Vandaag).Keten.ShouldBeFalse();
    }

    [Fact]
    public void Ieder_stopt_zelf_als_hij_wil_en_een_ander_alleen_wie_het_huis_beheert()
    {
        var uwv = _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);
        var mens = _keten.Aangetreden(_keten.Uwv, Rol.Ketenmedewerker);
        var chef = _keten.Aangetreden(_keten.Uwv, Rol.Lijnmanager);

        _keten.Als(_keten.Sleuteldrager).Doe(new DeelnameBeeindigen(mens.Id, Vandaag)).ShouldBe(Mag.NietVanU);
        _keten.Als(chef).Doe(new DeelnameBeeindigen(mens.Id, Vandaag)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.DeelnameBeginnen));
        _keten.Als(mens).Doe(new DeelnameBeeindigen(mens.Id, Vandaag)).ShouldBeNull();
        _keten.Als(uwv).Doe(new DeelnameBeeindigen(chef.Id, Vandaag)).ShouldBeNull();
    }

    [Fact]
    public void De_laatste_sleuteldrager_blijft_tot_er_een_ander_is_die_blijft()
    {
        _keten.Als(_keten.Sleuteldrager);
        var stopt = new DeelnameBeeindigen(_keten.Sleuteldrager.Id, Vandaag.AddDays(7));
        _keten.Doe(stopt).ShouldBe(DeelnameBeeindigen.LaatsteSleuteldrager);

        _keten.Moet(new DeelnameBeginnen(_keten.Iemand(_keten.Belastingdienst, Rol.Sleuteldrager) with { Termijn = new(Vandaag, Vandaag.AddYears(1)) }));
        _keten.Doe(stopt).ShouldBe(DeelnameBeeindigen.LaatsteSleuteldrager, "that one goes as well");
        _keten.Moet(new DeelnameBeginnen(_keten.Iemand(_keten.Belastingdienst, Rol.Sleuteldrager) with { Termijn = new(Vandaag.AddDays(9), null) }));
        _keten.Doe(stopt).ShouldBe(DeelnameBeeindigen.LaatsteSleuteldrager, "a day without one");
        _keten.Moet(new DeelnameBeginnen(_keten.Iemand(_keten.Belastingdienst, Rol.Sleuteldrager) with { Termijn = new(Vandaag.AddDays(8), null) }));
        _keten.Doe(stopt).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "I15")]
    public void Wie_namens_de_keten_handelt_stopt_zelf_of_in_de_oprichting_door_wie_begon()
    {
        var (bureau, manager) = (_keten.Iemand(null, Rol.Bureaumedewerker), _keten.Iemand(null, Rol.Ketenmanager));
        foreach (var nieuw in new[] { bureau, manager }) _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(nieuw));
        var uwv = _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);

        _keten.Als(uwv).Doe(new DeelnameBeeindigen(bureau.Id, Vandaag)).ShouldBe(Grondslagregels.BesluitVereist);
        _keten.Als(_keten.Sleuteldrager).Doe(new DeelnameBeeindigen(bureau.Id, Vandaag)).ShouldBeNull();
        _keten.Moet(new OprichtingAfronden());
        _keten.Doe(new DeelnameBeeindigen(manager.Id, Vandaag)).ShouldBe(Huisregels.EerstBeleggen);
        _keten.Als(manager).Doe(new DeelnameBeeindigen(manager.Id, Vandaag)).ShouldBeNull();
    }

    [Fact]
    public void Een_laatste_dag_die_niet_kan_wordt_geweigerd()
    {
        var later = _keten.Iemand(_keten.Belastingdienst, Rol.Teammanager) with { Termijn = new(Vandaag.AddDays(10), Vandaag.AddDays(20)) };
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(later));

        foreach (var (deelname, dag) in new[] { (_keten.Regisseur.Id, Vandaag.AddDays(-2)), (later.Id, Vandaag.AddDays(8)), (later.Id, Vandaag.AddDays(20)), (_keten.Regisseur.Id, Periode.Laatst.AddDays(1)) })
            _keten.Doe(new DeelnameBeeindigen(deelname, dag)).ShouldBe(DeelnameBeeindigen.LaatsteOngeldig, $"{dag}");

        _keten.Doe(new DeelnameBeeindigen(_keten.Nieuw<DeelnameId>(), Vandaag)).ShouldBe(Afwijzing.NietGevonden);
        _keten.Doe(new DeelnameBeeindigen(later.Id, Vandaag.AddDays(19))).ShouldBeNull();
        _keten.Doe(new DeelnameBeeindigen(_keten.Regisseur.Id, Periode.Laatst)).ShouldBeNull();
    }

    [Fact]
    public void Wie_vandaag_begon_is_met_gisteren_als_laatste_dag_meteen_weg()
    {
        var nieuw = _keten.Iemand(_keten.Belastingdienst, Rol.Sleuteldrager) with { Termijn = new(Vandaag, null) };
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(nieuw));

        _keten.Als(_keten.Sleuteldrager).Doe(new DeelnameBeeindigen(nieuw.Id, Vandaag.AddDays(-1))).ShouldBeNull();

        _keten.Als(nieuw).Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Belastingdienst, Rol.Lijnmanager))).ShouldBe(Afwijzing.NietGevonden, "not a day more in the chain");
    }

    [Fact]
    public void Een_termijn_die_eindigt_voor_zij_begint_is_meteen_voorbij()
    {
        new Periode(Vandaag.AddDays(10), Vandaag.AddDays(9)).IsVoorbij(Vandaag).ShouldBeTrue();
        new Periode(Vandaag.AddDays(10), Vandaag.AddDays(10)).IsVoorbij(Vandaag).ShouldBeFalse();
        new Periode(Vandaag, Vandaag).IsVoorbij(Vandaag).ShouldBeFalse();
        new Periode(Vandaag.AddDays(-1), Vandaag.AddDays(-1)).IsVoorbij(Vandaag).ShouldBeTrue();
        new Periode(Vandaag, null).IsVoorbij(Vandaag).ShouldBeFalse();
    }

    [Fact]
    public void De_laatste_sleuteldrager_mag_weg_als_er_verder_niemand_meer_meedoet()
    {
        _keten.Als(_keten.Sleuteldrager).Doe(new DeelnameBeeindigen(_keten.Sleuteldrager.Id, Vandaag)).ShouldBe(DeelnameBeeindigen.LaatsteSleuteldrager);
        _keten.Moet(new DeelnameBeeindigen(_keten.Regisseur.Id, Vandaag.AddDays(-1)));
        _keten.Doe(new DeelnameBeeindigen(_keten.Sleuteldrager.Id, Vandaag.AddDays(1))).ShouldBe(DeelnameBeeindigen.LaatsteSleuteldrager, "until then others may come in");

        _keten.Doe(new DeelnameBeeindigen(_keten.Sleuteldrager.Id, Vandaag)).ShouldBeNull();
    }
}
