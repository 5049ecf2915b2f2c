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
