using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Ketens;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

public sealed class BesturingTests(Drukkeketen huis) : IClassFixture<Drukkeketen>
{
    [Fact]
    public async Task Bij_een_open_voorstel_staat_wiens_standpunt_nog_ontbreekt()
    {
        using var cbs = await huis.App.BezoekerAls(Rol.Ketenmedewerker, huis.App.Cbs);

        var voorstellen = OverzichtTests.Kaart(await cbs.Pagina($"{huis.Keten}/besturing"), "voorstellen");

        voorstellen.ShouldContain($"href=\"{huis.Keten}/voorstellen/{huis.Voorstel}\"");
        voorstellen.ShouldContain("1 van 3");
        voorstellen.ShouldContain("CBS, UWV");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("?met=zorg", true)]
    [InlineData("?zoek=HOGER", true)]
    [InlineData("?zoek=2026-1&sorteer=-titel", true)]
    [InlineData("?zoek=iets%20anders", false)]
    [InlineData("?herzien=ja", false)]
    public async Task Het_register_laat_zien_waar_het_adres_om_vraagt(string vraag, bool staatErin)
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Lijnmanager, huis.App.Uwv);

        var register = OverzichtTests.Kaart(await uwv.Pagina($"{huis.Keten}/besturing{vraag}"), "register");

        register.Contains("2026-1</td>", StringComparison.Ordinal).ShouldBe(staatErin);
        if (staatErin) register.ShouldContain("Zorg: CBS");
    }

    [Fact]
    public async Task Het_bestand_van_het_register_begint_geen_formule()
    {
        using var uwv = await huis.App.BezoekerAls(Rol.Lijnmanager, huis.App.Uwv);

        using var antwoord = await uwv.GetAsync(new Uri($"{huis.Keten}/besturing/besluiten.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe("besluiten.csv");
        var regels = (await antwoord.Tekst()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        regels.ShouldBe(
        [
            "\"Nummer\";\"Besluit\";\"Genomen\";\"Zorg\";\"Terzijde\";\"Herziening\";\"Gaat in\";\"Werking\";\"Eigenaar\";\"Gremium\"",
            "\"2026-1\";\"'=HYPERLINK(\"\"kwaad\"\") norm 1 hoger\";\"2026-11-24\";\"CBS\";;\"2027-03-01\";;\"in werking\";\"UWV\";",
        ]);
    }

    [Fact]
    public async Task Wie_niet_binnen_is_krijgt_geen_bestand()
    {
        using var buiten = huis.App.Bezoeker();

        using var antwoord = await buiten.GetAsync(new Uri($"{huis.Keten}/besturing/besluiten.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Alleen_wie_het_mag_krijgt_de_knop_om_een_voorstel_in_te_dienen()
    {
        using var lijnmanager = await huis.App.BezoekerAls(Rol.Lijnmanager, huis.App.Uwv);
        using var medewerker = await huis.App.BezoekerAls(Rol.Ketenmedewerker, huis.App.Uwv);

        (await lijnmanager.Pagina($"{huis.Keten}/besturing")).ShouldContain("voorstellen/indienen");
        (await medewerker.Pagina($"{huis.Keten}/besturing")).ShouldNotContain("voorstellen/indienen");
    }
}
