using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Geheugen;

[Trait("Feature", "H01")]
public sealed class GebeurtenisOptekenenTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    [Fact]
    public void Wat_er_rond_de_keten_gebeurde_staat_op_zijn_dag_met_waar_het_vandaan_komt()
    {
        var gebeurtenis = Gebeurtenis(new(2017, 2, 28));

        Keten.Als(Keten.Regisseur).Doe(gebeurtenis).ShouldBeNull();

        Keten.Stand.Gebeurtenissen.ShouldHaveSingleItem()
            .ShouldBe(new(gebeurtenis.Gebeurtenis, new(2017, 2, 28), gebeurtenis.Wat, gebeurtenis.Bron, Keten.Regisseur.Id, Keten.Nu, Keten.Stand.Nr));
    }

    [Fact]
    public void Een_gebeurtenis_is_van_vandaag_of_eerder()
    {
        // 23:30 in UTC on 2 March is 3 March in Amsterdam already.
        Keten.Nu = new(new DateTimeOffset(2026, 3, 2, 23, 30, 0, TimeSpan.Zero));
        Keten.Als(Keten.Regisseur);

        Keten.Doe(Gebeurtenis(new(2026, 3, 3))).ShouldBeNull();
        Keten.Doe(Gebeurtenis(new(2026, 3, 4))).ShouldBe(GebeurtenisOptekenen.DagOngeldig);
        Keten.Doe(Gebeurtenis(new(1899, 12, 31))).ShouldBe(GebeurtenisOptekenen.DagOngeldig);
        Keten.Doe(Gebeurtenis(default)).ShouldBe(GebeurtenisOptekenen.DagOngeldig);
    }

    [Fact]
    public void Een_gebeurtenis_wordt_een_keer_opgetekend()
    {
        var gebeurtenis = Gebeurtenis(new(2017, 2, 28)) with { Bron = null };
        Keten.Als(Keten.Regisseur).Moet(gebeurtenis);

        Keten.Doe(gebeurtenis).ShouldBe(Afwijzing.IdInGebruik);
    }

    [Fact]
    public void Een_keten_onthoudt_niet_eindeloos_veel()
    {
        var vol = Enumerable.Range(0, GebeurtenisOptekenen.MaximumGebeurtenissen).Select(_ => Gebeurtenis(new(2017, 2, 28)))
            .Select(g => new Uiting(Publiek.Keten, new GebeurtenisOpgetekend(g.Gebeurtenis, g.Datum, g.Wat, g.Bron)));
        var nu = new Omstandigheden(Keten.Nu, Proefketen.Amsterdam, new(Actor.Persoon, Keten.Regisseur.Persoon, Keten.Regisseur.Id, Grondslag.Geen, Factor.Voorbeeld));

        Gebeurtenis(new(2017, 2, 28)).Beslis(Keten.Stand.Alsof(vol), nu).ShouldBe(GebeurtenisOptekenen.TeVeelGebeurtenissen);
    }

    [Theory]
    [InlineData(Rol.Bestuurder)]
    [InlineData(Rol.Lijnmanager)]
    [InlineData(Rol.Teammanager)]
    [InlineData(Rol.Ketenmedewerker)]
    [InlineData(Rol.Sleuteldrager)]
    public void Wie_er_de_rol_niet_voor_heeft_tekent_niets_op(Rol rol) =>
        Keten.Als(Keten.Aangetreden(Keten.Belastingdienst, rol)).Doe(Gebeurtenis(new(2017, 2, 28))).ShouldBe(Mag.NietBevoegd(Bevoegdheid.GebeurtenisOptekenen));

    [Fact]
    public void Namens_de_keten_kan_het_ook() => Keten.Als(_huis.Ketenmanager).Doe(Gebeurtenis(new(2017, 2, 28))).ShouldBeNull();

    GebeurtenisOptekenen Gebeurtenis(Datum dag) => new(Keten.Nieuw<GebeurtenisId>(), dag, Keten.Tekst("Een prijs voor de samenwerking"), Keten.Tekst("Persbericht"));
}
