using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Tests.Besluiten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Tests.Inrichting;

/// <summary>Who held what, when: by partner and role, the newest first.</summary>
[Trait("Feature", "I03")]
[Trait("Feature", "H01")]
public sealed class RolbezettingTests
{
    readonly Besluitketen _huis = new();

    Proefketen Keten => _huis.Keten;

    Datum Vandaag => Keten.Nu.DatumIn(Proefketen.Amsterdam);

    ImmutableArray<Rolbezetting> Lijst(Datum? dag = null) => Rolbezetting.Van(new(Keten.Stand, Leesrecht.Van(Keten.Stand, Keten.Regisseur.Persoon, Vandaag), Keten.Nu), dag ?? Vandaag);

    Deelname Begint(PartijId? partij, Rol rol, Periode termijn)
    {
        var nieuw = Keten.Iemand(partij, rol) with { Termijn = termijn };
        Keten.Als(partij == Keten.Uwv ? _huis.Uwv : partij == Keten.Cbs ? _huis.Cbs : Keten.Sleuteldrager).Moet(new DeelnameBeginnen(nieuw));
        return nieuw;
    }

    [Fact]
    public void Per_partner_en_rol_staat_de_nieuwste_boven_en_namens_de_keten_achteraan()
    {
        var (eerst, straks, nu) = (
            Begint(Keten.Uwv, Rol.Lijnmanager, new(new(2021, 1, 1), new(2022, 12, 31))), Begint(Keten.Uwv, Rol.Lijnmanager, new(Vandaag.AddDays(5), null)), Begint(Keten.Uwv, Rol.Lijnmanager, new(new(2023, 1, 1), Vandaag)));

        var lijst = Lijst();

        lijst.Where(b => b.Deelname is { Rol: Rol.Lijnmanager }).Select(b => b.Deelname.Id).ShouldBe([straks.Id, nu.Id, eerst.Id]);
        lijst.Where(b => b.Deelname is { Rol: Rol.Lijnmanager }).Select(b => b.Stand).ShouldBe([Bezettingstand.Komend, Bezettingstand.Lopend, Bezettingstand.Voorbij]);
        lijst[^1].Deelname.Id.ShouldBe(_huis.Ketenmanager.Id);
        lijst.Select(b => b.Deelname.Partij).Distinct().ShouldBe([Keten.Belastingdienst, Keten.Cbs, Keten.Uwv, null]);
        lijst.Where(b => b.Deelname.Partij == Keten.Uwv).Select(b => b.Deelname.Rol).ShouldBe(lijst.Where(b => b.Deelname.Partij == Keten.Uwv).Select(b => b.Deelname.Rol).Order());
    }

    [Fact]
    public void Op_een_dag_had_het_wie_die_dag_omvat_met_de_mandaten_van_die_dag()
    {
        var lijn = Begint(Keten.Uwv, Rol.Lijnmanager, new(new(2021, 1, 1), Vandaag.AddDays(30)));
        var (kort, lang) = (Verleend(lijn, new(Vandaag, Vandaag.AddDays(3))), Verleend(lijn, new(Vandaag.AddDays(4), null)));

        var houder = Lijst().Single(b => b.Deelname.Id == lijn.Id);

        houder.Mandaten.Select(m => (m.Mandaat.Id, m.Geldt)).ShouldBe(
            [(lang, new(Vandaag.AddDays(4), Vandaag.AddDays(30))), (kort, new(Vandaag, Vandaag.AddDays(3)))], "a mandate holds no longer than the role in which it is carried");
        houder.Op(Vandaag)!.Mandaten.Select(m => m.Mandaat.Id).ShouldBe([kort]);
        houder.Op(Vandaag.AddDays(30))!.Mandaten.Select(m => m.Mandaat.Id).ShouldBe([lang]);
        houder.Op(Vandaag.AddDays(31)).ShouldBeNull();
        houder.Op(new(2020, 12, 31)).ShouldBeNull();
    }

    [Fact]
    public void Wat_voor_het_begin_werd_beeindigd_had_nooit_iemand()
    {
        var straks = Begint(Keten.Uwv, Rol.Lijnmanager, new(Vandaag.AddDays(5), null));
        Lijst().ShouldContain(b => b.Deelname.Id == straks.Id);

        Keten.Als(_huis.Uwv).Moet(new DeelnameBeeindigen(straks.Id, Vandaag.AddDays(4)));

        Lijst().ShouldNotContain(b => b.Deelname.Id == straks.Id);
    }

    [Fact]
    public void De_stand_volgt_de_dag_die_bekeken_wordt() =>
        Lijst(new(2019, 12, 31)).Select(b => b.Stand).Distinct().ShouldBe([Bezettingstand.Komend]);

    [Theory]
    [InlineData(1, 10, 5, 20, 5, 10)]
    [InlineData(5, 20, 1, 10, 5, 10)]
    [InlineData(1, 0, 5, 20, 5, 20)]
    [InlineData(5, 20, 1, 0, 5, 20)]
    [InlineData(1, 0, 5, 0, 5, 0)]
    [InlineData(1, 4, 5, 20, 0, 0)]
    public void Twee_perioden_delen_de_dagen_van_beide(int van, int tot, int anderVan, int anderTot, int deelVan, int deelTot) =>
        Dagen(van, tot).Doorsnede(Dagen(anderVan, anderTot)).ShouldBe(deelVan == 0 ? null : Dagen(deelVan, deelTot));

    static Periode Dagen(int van, int tot) => new(new(2026, 1, van), tot == 0 ? null : new Datum(2026, 1, tot));

    MandaatId Verleend(Deelname houder, Periode termijn)
    {
        var id = Keten.Nieuw<MandaatId>();
        Keten.Als(_huis.Uwv).Moet(new MandaatVerlenen(id, houder.Id, [Besluitonderwerp.Normen], null, termijn, Keten.Tekst("Artikel 4"), null));
        return id;
    }
}
