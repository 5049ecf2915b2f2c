using Schakel.Architecture.Tests.Regels;
using Schakel.Domein.Geheugen;

namespace Schakel.Architecture.Tests;

public sealed class VormenTests
{
    static readonly Dictionary<string, string> Geen = new(StringComparer.Ordinal);
    static readonly Type[] Product = [.. Huis.Kamers.SelectMany(k => k.GetTypes())];
    static readonly Type[] Overtreders = Huis.FixturesVan(typeof(Fixtures.Vormen.KnelpuntHelper));
    static readonly Bron[] Domeinbronnen = Bron.Onder("src/Schakel.Domein", ".cs");

    [Fact]
    public void Elke_opdracht_is_een_verzegeld_record_met_een_infinitief_in_een_eigen_bestand() =>
        Vormen.Opdrachten(Product, Domeinbronnen).ShouldBeEmpty();

    [Fact]
    public void Een_opdracht_met_een_andere_vorm_wordt_gezien() =>
        Vormen.Opdrachten(Overtreders, Domeinbronnen).ShouldBe(
        [
            "KnelpuntEscalatie is geen sealed record",
            "KnelpuntEscalatie eindigt niet op een infinitief",
            "KnelpuntEscalatie staat niet in KnelpuntEscalatie.cs",
        ]);

    [Fact]
    public void Elk_feit_is_een_verzegeld_record_en_staat_geregistreerd() =>
        Vormen.Feiten(Product, Feitensoorten.Typen).ShouldBeEmpty();

    [Fact]
    public void Een_feit_dat_niet_kan_worden_teruggelezen_wordt_gezien() =>
        Vormen.Feiten(Overtreders, Feitensoorten.Typen).ShouldBe(
            ["KnelpuntVergeten is geen sealed record", "KnelpuntVergeten staat niet in Feitensoorten"]);

    [Fact]
    public void Geen_type_heet_naar_een_patroon() => Vormen.Namen(Product, Uitzonderingen.Namen).ShouldBeEmpty();

    [Fact]
    public void Een_type_dat_naar_een_patroon_heet_wordt_gezien()
    {
        var gezien = Vormen.Namen(Overtreders, Geen).ToArray();
        gezien.Length.ShouldBe(2);
        gezien[0].ShouldContain("KnelpuntHelper");
        gezien[1].ShouldContain("KnelpuntRepository");
    }

    [Fact]
    public void Geen_interface_heeft_een_enkele_uitvoering() => Vormen.Interfaces(Product, Uitzonderingen.Interfaces).ShouldBeEmpty();

    [Fact]
    public void Een_interface_met_een_enkele_uitvoering_wordt_gezien() =>
        Vormen.Interfaces(Overtreders, Geen).ShouldHaveSingleItem().ShouldContain("IEenling");

    [Fact]
    public void Namen_zijn_ascii() => Vormen.Ascii(Product).ShouldBeEmpty();

    [Fact]
    public void Een_naam_buiten_ascii_wordt_gezien()
    {
        var gezien = Vormen.Ascii(Overtreders).ToArray();
        gezien.Length.ShouldBe(2);
        gezien.ShouldContain(g => g.EndsWith(": Geërfd", StringComparison.Ordinal));
        gezien.ShouldContain(g => g.EndsWith(": coördinaat", StringComparison.Ordinal));
    }

    [Fact]
    public void Elk_woord_van_het_domein_staat_in_de_begrippenlijst() =>
        Vormen.Begrippen(Huis.Domein.GetTypes(), Begrippenlijst.Termen(Bron.Lees("docs/begrippen.md"))).ShouldBeEmpty();

    [Fact]
    public void Een_woord_dat_niet_in_de_begrippenlijst_staat_wordt_gezien() =>
        Vormen.Begrippen(Overtreders, Begrippenlijst.Termen(Bron.Lees("docs/begrippen.md"))).ShouldBe(
        [
            "Onbenoemd staat niet in docs/begrippen.md",
            "OnbenoemdeWaarde staat niet in docs/begrippen.md",
            "Onbenoemdheid staat niet in docs/begrippen.md",
        ]);

    [Fact]
    public void Elk_begrip_is_volledig() => Begrippenlijst.Onvolledig(Bron.Lees("docs/begrippen.md")).ShouldBeEmpty();

    [Fact]
    public void Een_begrip_zonder_bron_wordt_gezien() =>
        Begrippenlijst.Onvolledig(new("begrippen.md", "| term | English | definition | source |\n|---|---|---|---|\n| keten | chain | iets | |\n"))
            .ShouldBe(["keten"]);

    [Fact]
    public void Elke_uitzondering_is_nog_nodig()
    {
        var namen = Vormen.Namen(Product, Geen).Concat(Vormen.Interfaces(Product, Geen)).ToArray();
        Uitzonderingen.Namen.Keys.Concat(Uitzonderingen.Interfaces.Keys)
            .Where(naam => !namen.Any(n => n.Contains(naam, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }
}
