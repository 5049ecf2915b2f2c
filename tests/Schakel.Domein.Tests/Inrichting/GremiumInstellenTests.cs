using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

[Trait("Feature", "I07")]
public sealed class GremiumInstellenTests
{
    readonly Besluitketen _huis = new(afgerond: false);

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Een_gremium_heeft_een_niveau_een_taak_en_een_gremium_waaraan_het_zich_verantwoordt()
    {
        var kernteam = Gremium("Kernteam", Gremiumniveau.Bestuurlijk) with { Ritme = null };
        var lmo = Gremium("LMO", Gremiumniveau.Tactisch, kernteam.Gremium);
        Keten.AlsOprichter().Doe(kernteam).ShouldBeNull();

        Keten.Doe(lmo).ShouldBeNull();

        Keten.Stand.Gremia.Vind(kernteam.Gremium).ShouldBe(new(kernteam.Gremium, kernteam.Naam, Gremiumniveau.Bestuurlijk, null, null, kernteam.Taak));
        Keten.Stand.Gremia.Vind(lmo.Gremium).ShouldBe(new(lmo.Gremium, lmo.Naam, Gremiumniveau.Tactisch, kernteam.Gremium, lmo.Ritme, lmo.Taak));
    }

    [Fact]
    public void Wat_een_gremium_niet_kan_zijn_wordt_geweigerd()
    {
        var gremium = Gremium("LMO", Gremiumniveau.Tactisch);
        Keten.AlsOprichter();

        Keten.Doe(gremium with { Niveau = (Gremiumniveau)99 }).ShouldBe(Gremiumregels.NiveauOngeldig);
        Keten.Doe(gremium with { VerantwoordtAan = Keten.Nieuw<GremiumId>() }).ShouldBe(Gremiumregels.GremiumOnbekend);
        Keten.Doe(gremium).ShouldBeNull();
        Keten.Doe(gremium).ShouldBe(Afwijzing.IdInGebruik);
        Keten.Doe(gremium with { Gremium = Keten.Nieuw<GremiumId>() }).ShouldBe(Gremiumregels.NaamBezet);
    }

    [Fact]
    public void Verantwoording_gaat_nooit_in_een_kring()
    {
        var (een, ander) = (Gremium("Een", Gremiumniveau.Tactisch), Gremium("Ander", Gremiumniveau.Tactisch));
        Keten.AlsOprichter();

        Keten.Doe(een with { VerantwoordtAan = een.Gremium }).ShouldBe(Gremiumregels.GremiumOnbekend);
        Keten.Als(Keten.Regisseur).Doe(_huis.Voorstel(een with { VerantwoordtAan = ander.Gremium }, ander with { VerantwoordtAan = een.Gremium }))
            .ShouldBe(Gremiumregels.GremiumOnbekend.Bij("Opdrachten[0].VerantwoordtAan"));
    }

    [Fact]
    public void Een_keten_heeft_ten_hoogste_tweeduizend_overdrachten()
    {
        var bijna = Keten.Stand.Alsof(Enumerable.Range(Keten.Stand.Overdrachten.Count + 1, OverdrachtVaststellen.MaximumOverdrachten - Keten.Stand.Overdrachten.Count - 1)
            .Select(_ => new Uiting(Domein.Geheugen.Publiek.Keten, new OverdrachtVastgesteld(new(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, default)))));

        var laatste = Overdracht().Beslis(bijna).ShouldBeOfType<Gebeurd>();
        Overdracht().Beslis(bijna.Alsof(laatste.Uitingen)).ShouldBe(OverdrachtVaststellen.TeVeelOverdrachten);

        OverdrachtVaststellen Overdracht() => new(Keten.Nieuw<OverdrachtId>(), Keten.Uwv, Keten.Cbs, Keten.Tekst("Weekbestand"));
    }

    [Fact]
    public void Een_keten_heeft_ten_hoogste_tweehonderd_gremia()
    {
        Keten.AlsOprichter();
        for (var i = 0; i < Gremiumregels.MaximumGremia; i++) Keten.Moet(Gremium($"Overleg {i}", Gremiumniveau.Operationeel));

        Keten.Doe(Gremium("Nog een", Gremiumniveau.Operationeel)).ShouldBe(Gremiumregels.TeVeelGremia);
    }

    [Fact]
    [Trait("Feature", "B05")]
    public void Na_de_oprichting_komt_een_gremium_er_per_besluit_en_is_het_verschil_vooraf_te_zien()
    {
        Keten.Als(Keten.Sleuteldrager).Moet(new OprichtingAfronden());
        var gremium = Gremium("TOP", Gremiumniveau.Operationeel);
        Keten.AlsOprichter().Doe(gremium).ShouldBe(Grondslagregels.BesluitVereist);

        var voorstel = _huis.Ingediend(gremium);
        var gezien = Verschil.Van(Keten.Stand.Deel(Domein.Geheugen.Publiek.Keten), _huis.Zie(voorstel));
        _huis.Allen(voorstel);

        Keten.Stand.Gremia.ShouldHaveSingleItem().ShouldBe(gezien.NieuweGremia.ShouldHaveSingleItem());
    }

    [Theory]
    [InlineData(Rol.Teammanager)]
    [InlineData(Rol.Ketenmedewerker)]
    public void Wie_er_de_rol_niet_voor_heeft_stelt_niets_in(Rol rol) =>
        Keten.Als(Keten.Aangetreden(Keten.Belastingdienst, rol), Grondslag.Oprichting).Doe(Gremium("LMO", Gremiumniveau.Tactisch)).ShouldBe(Mag.NietBevoegd(Bevoegdheid.GremiumInstellen));

    GremiumInstellen Gremium(string naam, Gremiumniveau niveau, GremiumId? boven = null) =>
        new(Keten.Nieuw<GremiumId>(), Naam.Lees(naam)!.Value, niveau, boven, Keten.Tekst("Elke maand"), Keten.Tekst("Houdt het werk bij elkaar"));
}
