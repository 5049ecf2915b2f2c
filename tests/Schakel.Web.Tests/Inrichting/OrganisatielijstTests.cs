using Schakel.Domein.Inrichting;
using Schakel.Web.Inrichting;

namespace Schakel.Web.Tests.Inrichting;

[Trait("Feature", "I02")]
public sealed class OrganisatielijstTests
{
    [Theory]
    [InlineData("gemeente groningen", "gemeente Groningen")]
    [InlineData("FRYSLAN", "Provincie Fryslân")]
    [InlineData("werknemersverzekeringen", "Uitvoeringsinstituut Werknemersverzekeringen")]
    [InlineData("statistiek bureau", "Centraal Bureau voor de Statistiek")]
    public void Wie_een_deel_van_de_naam_kent_vindt_de_organisatie(string getypt, string naam) =>
        Organisatielijst.Zoek(getypt, out _).Select(o => o.Naam).ShouldContain(n => string.Equals(n, naam, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Hele_woorden_gaan_voor_en_er_komt_niet_meer_dan_een_scherm()
    {
        var treffers = Organisatielijst.Zoek("a", out var gevonden);
        var utrecht = Organisatielijst.Zoek("utrecht", out _);

        treffers.Count.ShouldBe(Organisatielijst.HoogstensTreffers);
        gevonden.ShouldBeGreaterThan(500);
        utrecht.Take(2).Select(o => o.Naam.ToLowerInvariant()).ShouldBe(["gemeente utrecht", "provincie utrecht"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("\ufffe")]
    [InlineData("\ud800")]
    [InlineData("bestaat zo niet")]
    public void Wat_nergens_op_slaat_vindt_niets(string? getypt) => Organisatielijst.Zoek(getypt, out var gevonden).Count.ShouldBe(gevonden);

    [Fact]
    public void Een_hele_lange_vraag_wordt_niet_gezocht() => Organisatielijst.Zoek(new string('a', Organisatielijst.LangsteZoekterm + 1), out _).ShouldBeEmpty();

    [Fact]
    public void Elk_adres_van_de_lijst_kan_een_partner_hebben_en_geen_ervan_is_een_OIN()
    {
        var gemeente = Organisatielijst.Zoek("gemeente groningen", out _)[0];

        Organisatielijst.Vind(gemeente.Adres).ShouldBe(gemeente);
        Tooi.Lees(gemeente.Adres)!.Value.Waarde.ShouldBe("https://identifier.overheid.nl/tooi/id/gemeente/gm0014");
        Oin.Lees(gemeente.Code, out _).ShouldBeNull();
        Organisatielijst.Alles.Count.ShouldBe(1381);
        Organisatielijst.Alles.ShouldAllBe(o => Tooi.Lees(o.Adres) != null && Domein.Naam.Lees(o.Naam) != null);
        Organisatielijst.Vind("https://identifier.overheid.nl/tooi/id/gemeente/gm9999").ShouldBeNull();
    }
}
