using Microsoft.Playwright;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>On a phone, without scripts: who begins a chain says what a role is for and how far a mandate may reach, and then grants one within it.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "I04")]
[Trait("Feature", "I05")]
public sealed class RollenEnMandaatmodelTests(Accountapp app, Chromium chromium) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Van_een_rol_die_de_keten_zelf_beschrijft_tot_een_mandaat_binnen_het_model()
    {
        var pagina = await Begonnen();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mensen");
        await pagina.GotoAsync(pagina.Url.Replace("/mensen", "/besturing", StringComparison.Ordinal));
        await Bekijk(pagina, "besturing");
        await Volg(pagina, "Bekijk de rollen");
        await Bekijk(pagina, "rollen");
        await Volg(pagina, "Ketenregisseur");
        await Bekijk(pagina, "rol");
        await Volg(pagina, "Beschrijf deze rol");
        await Bekijk(pagina, "rol beschrijven");
        await pagina.GetByLabel("Waarvoor is deze rol?").FillAsync("");
        await Druk(pagina, "Leg deze beschrijving vast");
        await Assertions.Expect(pagina.Locator(".foutoverzicht")).ToBeVisibleAsync();
        await Bekijk(pagina, "rol beschrijven, geweigerd");
        await pagina.GetByLabel("Waarvoor is deze rol?").FillAsync("Smeert de keten");
        await Druk(pagina, "Leg deze beschrijving vast");
        await Assertions.Expect(pagina.GetByText("Smeert de keten")).ToBeVisibleAsync();
        await Bekijk(pagina, "rol, zelf beschreven");

        await pagina.GetByRole(AriaRole.Link, new() { Name = "Mandaatmodel" }).ClickAsync();
        await Bekijk(pagina, "geen model");
        await Volg(pagina, "Stel het mandaatmodel vast");
        var regisseur = pagina.GetByRole(AriaRole.Group, new() { Name = "Ketenregisseur", Exact = true });
        await regisseur.GetByRole(AriaRole.Checkbox, new() { Name = "Inrichting van de keten" }).UncheckAsync();
        await regisseur.GetByLabel("Hoogste plafond, in euro").FillAsync("25000");
        await Druk(pagina, "Stel dit model vast");
        await Assertions.Expect(pagina.Locator(".foutoverzicht")).ToBeVisibleAsync();
        await Bekijk(pagina, "model vaststellen, geweigerd");
        await regisseur.GetByRole(AriaRole.Radio, new() { Name = "Nee, elk mandaat noemt een bedrag" }).CheckAsync();
        await Druk(pagina, "Stel dit model vast");
        await Assertions.Expect(pagina.GetByText("met een plafond van ten hoogste € 25.000")).ToBeVisibleAsync();
        await Bekijk(pagina, "model");

        await Volg(pagina, "Mensen en hun mandaten");
        await Volg(pagina, "Ketenregisseur");
        await Volg(pagina, "Mandaat geven");
        await Bekijk(pagina, "mandaat geven binnen een model");
        await pagina.GetByRole(AriaRole.Checkbox, new() { Name = "Normen" }).CheckAsync();
        await pagina.GetByLabel("In welk stuk staat dit?").FillAsync("Mandaatbesluit 2026");
        await pagina.GetByLabel("Tot welk bedrag, in euro?").FillAsync("30000");
        await Druk(pagina, "Geef dit mandaat");
        await Assertions.Expect(pagina.Locator("#veld-formulier-plafond-fout")).ToContainTextAsync("Het mandaatmodel gaat voor een ketenregisseur tot € 25.000.");
        await Bekijk(pagina, "mandaat geweigerd");
        await pagina.GetByLabel("Tot welk bedrag, in euro?").FillAsync("25000");
        await Druk(pagina, "Geef dit mandaat");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mandaat");
    }

    static Task Volg(IPage pagina, string naam) => pagina.GetByRole(AriaRole.Link, new() { Name = naam }).First.ClickAsync();

    static Task Druk(IPage pagina, string naam) => pagina.GetByRole(AriaRole.Button, new() { Name = naam }).ClickAsync();

    static async Task Bekijk(IPage pagina, string wat)
    {
        await pagina.MoetToegankelijkZijn(wat);
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, wat);
    }

    async Task<IPage> Begonnen()
    {
        var venster = await chromium.NieuwVensterAsync(app.Adres, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var pagina = await venster.NewPageAsync();
        var adres = app.NieuwAdres();
        await pagina.GotoAsync("/account/maken");
        await Vul("Naam", "Kim de Vries", "Adres", adres, "Wachtwoord", Accountapp.Wachtwoord, "NogEens", Accountapp.Wachtwoord);
        await Vul("Adres", adres, "Wachtwoord", Accountapp.Wachtwoord);
        await pagina.GotoAsync("/ketens/beginnen");
        foreach (var (veld, waarde) in Eigenketen.Velden().Where(v => !v.Item1.EndsWith("OokAls", StringComparison.Ordinal))) await pagina.Locator($"[name='{veld}']").FillAsync(waarde);
        await pagina.Locator("[name='Formulier.OokAls']").SelectOptionAsync("Ketenregisseur");
        await Druk(pagina, "Begin de keten");
        return pagina;

        async Task Vul(params string[] velden)
        {
            foreach (var veld in velden.Chunk(2)) await pagina.Locator($"[name='Formulier.{veld[0]}']").FillAsync(veld[1]);
            await pagina.Locator("main form button").First.ClickAsync();
        }
    }
}
