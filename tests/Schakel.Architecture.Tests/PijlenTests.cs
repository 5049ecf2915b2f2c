using Schakel.Architecture.Tests.Regels;

namespace Schakel.Architecture.Tests;

public sealed class PijlenTests
{
    const string Hoog = "Schakel.Architecture.Tests.Fixtures.Pijlen.Hoog";
    const string Laag = "Schakel.Architecture.Tests.Fixtures.Pijlen.Laag";
    const string Paginas = "Schakel.Architecture.Tests.Fixtures.Pijlen.Paginas";

    static readonly string[] Basisbibliotheek = ["System.", "mscorlib", "netstandard"];
    static readonly string[] AchterDeInzage = ["Schakel.Domein.Stand", "Schakel.Domein.Deelstand"];

    [Theory]
    [InlineData("Schakel.Domein", new[] { "Schakel.Storage", "Schakel.Application", "Schakel.Web", "Schakel.Cli" })]
    [InlineData("Schakel.Storage", new[] { "Schakel.Application", "Schakel.Web", "Schakel.Cli" })]
    [InlineData("Schakel.Application", new[] { "Schakel.Web", "Schakel.Cli" })]
    [InlineData("Schakel.Cli", new[] { "Schakel.Storage", "Schakel.Application", "Schakel.Web" })]
    [InlineData("Schakel.Web", new[] { "Schakel.Cli" })]
    public void Pijlen_wijzen_alleen_omlaag(string kamer, string[] verboden) =>
        Pijlen.Overtredingen(Pijlen.Kamer(Huis.Bouw, kamer), verboden).ShouldBeEmpty();

    [Fact]
    public void Een_pijl_omhoog_in_een_methode_wordt_gezien() =>
        Pijlen.Overtredingen(Pijlen.Kamer(Huis.Fixtures, Hoog), Laag).ShouldBe([$"{Hoog}.InLichaam leunt op {Laag}.Voorraad"]);

    [Fact]
    public void Het_domein_gebruikt_alleen_de_basisbibliotheek() =>
        Pijlen.Verwijzingen(Huis.Domein, Basisbibliotheek).ShouldBeEmpty();

    [Fact]
    public void Een_verwijzing_buiten_de_basisbibliotheek_wordt_gezien() =>
        Pijlen.Verwijzingen(typeof(Huis).Assembly, Basisbibliotheek).ShouldContain(v => v == "Schakel.Architecture.Tests verwijst naar Shouldly");

    [Fact]
    public void Het_gezicht_raakt_de_opslag_alleen_bij_het_samenstellen() =>
        Pijlen.Overtredingen(GezichtZonderSamenstelling(Huis.Bouw), "Schakel.Storage").ShouldBeEmpty();

    [Fact]
    public void Buiten_het_samenstellen_ziet_het_gezicht_de_stand_niet() =>
        Pijlen.Overtredingen(GezichtZonderSamenstelling(Huis.Bouw), AchterDeInzage).ShouldBeEmpty();

    [Fact]
    public void Paginas_zien_alleen_de_inzage() =>
        Pijlen.Overtredingen(Pijlen.Componenten(Huis.Bouw), AchterDeInzage).ShouldBeEmpty();

    [Fact]
    public void Een_pagina_die_achter_de_inzage_kijkt_wordt_gezien() =>
        Pijlen.Overtredingen(Pijlen.Componenten(Huis.Fixtures), AchterDeInzage).ShouldBe(
        [
            $"{Paginas}.InAsync leunt op Schakel.Domein.Deelstand",
            $"{Paginas}.InLambda leunt op Schakel.Domein.Stand",
            $"{Paginas}.MetVeld leunt op Schakel.Domein.Stand",
        ]);

    [Fact]
    public void Elke_kamer_is_gelezen() =>
        Huis.Kamers.Select(k => k.GetName().Name).ShouldBe(["Schakel.Application", "schakel", "Schakel.Domein", "Schakel.Storage", "Schakel.Web"]);

    /// <summary>Doors are hung in Program, which has no namespace, and in Schakel.Web.Hosting.</summary>
    static IEnumerable<ArchUnitNET.Domain.IType> GezichtZonderSamenstelling(ArchUnitNET.Domain.Architecture bouw) =>
        Pijlen.Kamer(bouw, "Schakel.Web").Where(t => !t.FullName.StartsWith("Schakel.Web.Hosting.", StringComparison.Ordinal));
}
