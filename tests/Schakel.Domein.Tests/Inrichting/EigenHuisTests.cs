using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

[Trait("Feature", "I14")]
public sealed class EigenHuisTests
{
    readonly Proefketen _keten = new();

    [Fact]
    [Trait("Feature", "I15")]
    public void Niemand_maakt_zichzelf_ketenmanager()
    {
        var cbs = _keten.Aangetreden(_keten.Cbs, Rol.Sleuteldrager);
        var zelf = _keten.Iemand(null, Rol.Ketenmanager) with { Persoon = cbs.Persoon };

        _keten.Als(cbs).Doe(new DeelnameBeginnen(zelf)).ShouldBe(Grondslagregels.BesluitVereist);
        _keten.Als(_keten.Sleuteldrager).Doe(new DeelnameBeginnen(_keten.Iemand(null, Rol.Ketenmanager))).ShouldBeNull();
    }

    [Fact]
    public void De_eerste_sleuteldrager_van_een_partner_is_van_die_partner_en_begint_nu()
    {
        var later = _keten.Iemand(_keten.Uwv, Rol.Sleuteldrager) with { Termijn = new(new(2199, 12, 31), null) };
        var zelf = _keten.Iemand(_keten.Uwv, Rol.Sleuteldrager) with { Persoon = _keten.Sleuteldrager.Persoon };

        _keten.Als(_keten.Sleuteldrager).Doe(new DeelnameBeginnen(later)).ShouldBe(DeelnameBeginnen.EigenSleuteldrager);
        _keten.Doe(new DeelnameBeginnen(zelf)).ShouldBe(DeelnameBeginnen.EigenSleuteldrager);
        _keten.Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Uwv, Rol.Bestuurder))).ShouldBe(DeelnameBeginnen.EerstSleuteldrager);
        _keten.Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Uwv, Rol.Sleuteldrager))).ShouldBeNull();
    }

    [Fact]
    public void Met_een_sleuteldrager_is_het_huis_van_de_partner_zelf()
    {
        _keten.Aangetreden(_keten.Uwv, Rol.Sleuteldrager);

        _keten.Als(_keten.Sleuteldrager).Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Uwv, Rol.Bestuurder))).ShouldBe(Mag.NietVanU);
    }

    [Fact]
    public void Twee_partners_met_dezelfde_naam_in_andere_letters_zijn_niet_uit_elkaar_te_houden()
    {
        var vers = new Proefketen("gelijk");
        var begin = vers.Iemand(vers.Belastingdienst, Rol.Sleuteldrager);
        var nu = new Omstandigheden(vers.Nu, Proefketen.Amsterdam, Dader.Van(begin.Persoon, begin.Id, Factor.Enkel));
        Ketenpartner[] partners = [new(vers.Belastingdienst, Naam.Lees("UWV")!.Value), new(vers.Uwv, Naam.Lees("Uwv")!.Value)];

        new KetenOprichten(Naam.Lees("Keten")!.Value, vers.Tekst("Doel"), vers.Tekst("Probleem"), true, [.. partners], begin)
            .Beslis(Stand.Leeg(vers.Nieuw<StroomId>()), nu).ShouldBe(KetenOprichten.TweePartners);
    }

    [Fact]
    public void Een_partner_neemt_niemand_van_een_ander_op_in_zijn_huis()
    {
        var cbs = _keten.Aangetreden(_keten.Cbs, Rol.Sleuteldrager);

        _keten.Als(cbs).Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Cbs, Rol.Ketenmedewerker) with { Persoon = _keten.Regisseur.Persoon })).ShouldBe(DeelnameBeginnen.VanElders);
        _keten.Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Cbs, Rol.Bestuurder) with { Persoon = cbs.Persoon })).ShouldBeNull();
    }

    [Fact]
    [Trait("Feature", "I15")]
    public void Wie_namens_de_keten_handelt_komt_er_na_de_oprichting_niet_zonder_besluit_en_nooit_ook_bij_een_partner()
    {
        var bureau = _keten.Iemand(null, Rol.Bureaumedewerker);
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(bureau));

        _keten.Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Belastingdienst, Rol.Ketenmedewerker) with { Persoon = bureau.Persoon })).ShouldBe(DeelnameBeginnen.VanElders);
        _keten.Moet(new OprichtingAfronden());
        _keten.Doe(new DeelnameBeginnen(_keten.Iemand(null, Rol.Ketenmanager))).ShouldBe(Huisregels.EerstBeleggen);
    }

    [Fact]
    public void Een_partner_wiens_laatste_sleuteldrager_weg_is_krijgt_er_weer_een_van_wie_er_een_heeft()
    {
        var laatste = _keten.Iemand(_keten.Uwv, Rol.Sleuteldrager) with { Termijn = new(new(2020, 1, 1), new Datum(2026, 3, 31)) };
        _keten.Als(_keten.Sleuteldrager).Moet(new DeelnameBeginnen(laatste));
        _keten.Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Uwv, Rol.Sleuteldrager))).ShouldBe(Mag.NietVanU);

        _keten.Nu = new(_keten.Nu.Moment.AddDays(60));
        _keten.Moet(new DeelnameBeginnen(_keten.Iemand(_keten.Belastingdienst, Rol.Ketenmedewerker)));

        _keten.Doe(new DeelnameBeginnen(_keten.Iemand(_keten.Uwv, Rol.Sleuteldrager))).ShouldBeNull();
    }

    [Fact]
    public void Wat_geen_deelname_kan_zijn_wordt_geweigerd()
    {
        var goed = _keten.Iemand(_keten.Belastingdienst, Rol.Teammanager);
        _keten.Als(_keten.Sleuteldrager);

        _keten.Doe(new DeelnameBeginnen(goed with { Rol = Rol.Ketenmanager })).ShouldBe(DeelnameBeginnen.RolPastNiet);
        _keten.Doe(new DeelnameBeginnen(goed with { Partij = null })).ShouldBe(DeelnameBeginnen.RolPastNiet);
        _keten.Doe(new DeelnameBeginnen(goed with { Termijn = new(new(2026, 1, 2), new Datum(2026, 1, 1)) })).ShouldBe(DeelnameBeginnen.OngeldigeTermijn);
        _keten.Doe(new DeelnameBeginnen(goed with { Id = _keten.Regisseur.Id })).ShouldBe(Afwijzing.IdInGebruik);
        _keten.Doe(new DeelnameBeginnen(goed)).ShouldBeNull();
    }

    [Fact]
    public void Een_keten_heeft_ten_hoogste_vijfduizend_deelnames()
    {
        var bijna = _keten.Stand.Alsof(Enumerable.Range(_keten.Stand.Deelnames.Count + 1, DeelnameBeginnen.MaximumDeelnames - _keten.Stand.Deelnames.Count - 1)
            .Select(_ => new Uiting(Publiek.Keten, new DeelnameBegonnen(_keten.Iemand(_keten.Belastingdienst, Rol.Ketenmedewerker)))));
        var nu = new Omstandigheden(_keten.Nu, Proefketen.Amsterdam, Dader.Van(_keten.Sleuteldrager.Persoon, _keten.Sleuteldrager.Id, Factor.Enkel));
        var nogEen = new DeelnameBeginnen(_keten.Iemand(_keten.Belastingdienst, Rol.Ketenmedewerker));

        var laatste = nogEen.Beslis(bijna, nu).ShouldBeOfType<Gebeurd>();
        new DeelnameBeginnen(_keten.Iemand(_keten.Belastingdienst, Rol.Ketenmedewerker)).Beslis(bijna.Alsof(laatste.Uitingen), nu).ShouldBe(DeelnameBeginnen.TeVeelDeelnames);
    }

    [Theory]
    [InlineData(Rol.Ketenmanager)]
    [InlineData(Rol.Ketenmedewerker)]
    public void Wie_een_keten_begint_is_sleuteldrager_en_nu_in_functie(Rol rol)
    {
        var vers = new Proefketen("vers");
        var begin = vers.Iemand(vers.Belastingdienst, Rol.Sleuteldrager);
        var leeg = Stand.Leeg(vers.Nieuw<StroomId>());
        var nu = new Omstandigheden(vers.Nu, Proefketen.Amsterdam, Dader.Van(begin.Persoon, begin.Id, Factor.Enkel));
        Ketenpartner[] partners = [new(vers.Belastingdienst, Naam.Lees("A")!.Value), new(vers.Uwv, Naam.Lees("B")!.Value)];

        Uitkomst Begin(Deelname wie) => new KetenOprichten(Naam.Lees("Keten")!.Value, vers.Tekst("Doel"), vers.Tekst("Probleem"), true, [.. partners], wie).Beslis(leeg, nu);

        Begin(begin with { Rol = rol }).ShouldBe(KetenOprichten.InitiatiefnemerHoortErbij);
        Begin(begin with { Termijn = new(new(1900, 1, 1), new Datum(1900, 12, 31)) }).ShouldBe(KetenOprichten.InitiatiefnemerHoortErbij);
        Begin(begin).ShouldBeOfType<Gebeurd>();
    }
}
