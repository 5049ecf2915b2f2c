using Schakel.Architecture.Tests.Regels;

namespace Schakel.Architecture.Tests;

public sealed class BestandenTests
{
    static readonly Dictionary<string, string> Geen = new(StringComparer.Ordinal);
    static readonly Bron[] Code = [.. Bron.Onder("src", ".cs", ".razor"), .. Bron.Onder("tests", ".cs", ".razor")];
    static readonly Bron[] Tests = Bron.Onder("tests", ".cs");
    static readonly Bron[] Projecten = Bron.Onder("src", ".csproj");
    static readonly Bron VerbodenProject = Bron.Fixture("Verboden.csproj", "src/Schakel.Domein/Schakel.Domein.csproj");

    static readonly Dictionary<string, string[]> Plattegrond = new(StringComparer.Ordinal)
    {
        ["Schakel.Domein"] = [],
        ["Schakel.Storage"] = ["Schakel.Domein"],
        ["Schakel.Application"] = ["Schakel.Domein", "Schakel.Storage"],
        ["Schakel.Web"] = ["Schakel.Domein", "Schakel.Storage", "Schakel.Application"],
        ["Schakel.Cli"] = ["Schakel.Domein"],
    };

    [Fact]
    public void Er_is_code_om_te_toetsen()
    {
        Code.ShouldContain(b => b.Pad == "src/Schakel.Domein/IOpdracht.cs");
        Code.ShouldContain(b => b.Pad == "tests/Schakel.Architecture.Tests/BestandenTests.cs");
    }

    [Fact]
    public void Geen_bestand_is_langer_dan_driehonderd_regels() => Bestanden.TeLang(Code).ShouldBeEmpty();

    [Fact]
    public void Een_bestand_van_301_regels_wordt_gezien()
    {
        Bestanden.TeLang([new("Lang.cs", string.Concat(Enumerable.Repeat("x\n", 301)))]).ShouldBe(["Lang.cs telt 301 regels"]);
        Bestanden.TeLang([new("Net.cs", string.Concat(Enumerable.Repeat("x\n", 300)))]).ShouldBeEmpty();
    }

    [Fact]
    public void Niets_is_onaf() => Bestanden.Onaf(Code).ShouldBeEmpty();

    [Fact]
    public void Onaf_werk_wordt_gezien() =>
        Bestanden.Onaf([Bron.Fixture("Onaf.cs", "Onaf.cs")]).Select(o => o.Split(": ")[0]).ShouldBe(["Onaf.cs:1", "Onaf.cs:2", "Onaf.cs:3"]);

    [Fact]
    public void Tijd_en_toeval_komen_door_de_deur_ook_in_tests() => Bestanden.EigenKlok(Code).ShouldBeEmpty();

    [Fact]
    public void Een_eigen_klok_wordt_gezien() =>
        Bestanden.EigenKlok([Bron.Fixture("Klok.cs", "Klok.cs")]).Select(o => o.Split(": ")[0])
            .ShouldBe(["Klok.cs:1", "Klok.cs:2", "Klok.cs:3", "Klok.cs:4"]);

    [Fact]
    public void Geen_test_slaapt() => Bestanden.Slapen(Tests, Uitzonderingen.Slapen).ShouldBeEmpty();

    [Fact]
    public void Een_test_die_slaapt_wordt_gezien() =>
        Bestanden.Slapen([Bron.Fixture("Slaap.cs", "Slaap.cs")], Geen).Select(o => o.Split(": ")[0]).ShouldBe(["Slaap.cs:1", "Slaap.cs:2"]);

    [Fact]
    public void Elke_slaper_op_de_lijst_slaapt_nog() =>
        Uitzonderingen.Slapen.Keys.Where(pad => !Bestanden.Slapen(Tests.Where(b => b.Pad == pad), Geen).Any()).ShouldBeEmpty();

    [Fact]
    public void Verboden_pakketten_zijn_er_niet() =>
        Bestanden.VerbodenPakketten([.. Projecten, .. Bron.Onder("tests", ".csproj"), Bron.Lees("Directory.Packages.props")]).ShouldBeEmpty();

    [Fact]
    public void Een_verboden_pakket_wordt_gezien()
    {
        var gezien = Bestanden.VerbodenPakketten([VerbodenProject]).ToArray();
        gezien.Length.ShouldBe(2);
        gezien[0].ShouldContain("MediatR");
        gezien[1].ShouldContain("AutoMapper.Extensions");
    }

    [Fact]
    public void Projecten_verwijzen_volgens_de_plattegrond() => Bestanden.Projectverwijzingen(Projecten, Plattegrond).ShouldBeEmpty();

    [Fact]
    public void Een_projectverwijzing_buiten_de_plattegrond_wordt_gezien()
    {
        Bestanden.Projectverwijzingen([VerbodenProject], Plattegrond)
            .ShouldBe(["Schakel.Domein -> Schakel.Web", "Schakel.Domein -> Schakel.Domein"]);
        Bestanden.Projectverwijzingen([new("src/Nieuw/Nieuw.csproj", "<Project />")], Plattegrond)
            .ShouldBe(["Nieuw -> (geen plaats op de plattegrond)"]);
    }

    [Fact]
    public void Teksten_zijn_er_in_beide_talen() => Bestanden.Teksten(Bron.Onder("src", ".resx")).ShouldBeEmpty();

    [Fact]
    public void Een_tekst_in_een_taal_wordt_gezien()
    {
        Bestanden.Teksten([Bron.Fixture("Tekst.resx", "Tekst.resx"), Bron.Fixture("Tekst.en.resx", "Tekst.en.resx")])
            .ShouldBe(["Tekst.resx: AlleenNederlands staat in een taal", "Tekst.resx: Leeg is leeg"]);
        Bestanden.Teksten([Bron.Fixture("Tekst.resx", "Tekst.resx")]).ShouldBe(["Tekst.resx: een van de twee talen ontbreekt"]);
    }

    [Fact]
    public void Elke_tekst_die_een_pagina_vraagt_bestaat() => Bestanden.OntbrekendeTeksten(Bron.Onder("src", ".razor", ".cs"), Bron.Onder("src", ".resx")).ShouldBeEmpty();

    [Fact]
    public void Een_tekst_die_niemand_schreef_wordt_gezien() =>
        Bestanden.OntbrekendeTeksten([Bron.Fixture("Tekstpagina.razor", "Tekstpagina.razor")], [Bron.Fixture("Tekst.resx", "Tekst.resx")])
            .ShouldBe(["Tekstpagina.razor: Tekst heeft geen tekst Vergeten"]);
}
