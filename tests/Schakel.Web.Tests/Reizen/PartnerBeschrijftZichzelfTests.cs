using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Reizen;

/// <summary>From the governance page to one's own partner, looked up, described and read by another, on a phone.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "I02")]
public sealed class PartnerBeschrijftZichzelfTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    static readonly BrowserNewContextOptions Telefoon = new() { ViewportSize = new() { Width = 360, Height = 740 } };

    [Fact]
    public async Task Een_bestuurder_beschrijft_op_een_telefoon_zijn_organisatie_en_een_ander_leest_het()
    {
        var pagina = await chromium.NieuweKetenpagina(app, Rol.Bestuurder, app.Uwv, Telefoon);
        await pagina.GotoAsync($"{app.Keten}/besturing");
        await pagina.GetByRole(AriaRole.Article, new() { Name = "UWV" }).GetByRole(AriaRole.Link, new() { Name = "UWV" }).ClickAsync();
        await Moet(pagina, "partner, leeg");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Beschrijven" }).ClickAsync();
        await Moet(pagina, "beschrijven");

        await pagina.GetByLabel("OIN of RSIN").FillAsync("123456789");
        await pagina.GetByLabel("Een deel van de naam").FillAsync("werknemersverzekeringen");
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.GetByText("Er is nog niets bewaard.")).ToBeVisibleAsync();
        await Moet(pagina, "opgezocht");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Uitvoeringsinstituut Werknemersverzekeringen" }).ClickAsync();
        await Assertions.Expect(pagina.GetByLabel("Adres in de lijst van de overheid")).ToHaveValueAsync("https://identifier.overheid.nl/tooi/id/zbo/zb000117");
        await Assertions.Expect(pagina.GetByLabel("OIN of RSIN")).ToHaveValueAsync("123456789");

        foreach (var (veld, waarde) in new[] { ("Maat 1", "Medewerkers (verzonnen)"), ("Getal 1", "1234,5"), ("Jaar 1", "2026") }) await pagina.GetByLabel(veld).FillAsync(waarde);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaar en laat zien" }).ClickAsync();
        await Assertions.Expect(pagina.Locator(".foutoverzicht")).ToBeFocusedAsync();
        await Assertions.Expect(pagina.GetByLabel("OIN of RSIN")).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("elfproef", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(2)));
        await Moet(pagina, "geweigerd");
        await pagina.GetByLabel("OIN of RSIN").FillAsync("123456782");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaar en laat zien" }).ClickAsync();
        await Assertions.Expect(pagina.GetByText("00000001123456782000")).ToBeVisibleAsync();
        await Moet(pagina, "partner");

        var ander = await chromium.NieuweKetenpagina(app, Rol.Ketenmedewerker, app.Cbs, Telefoon);
        await ander.GotoAsync(pagina.Url);
        await Assertions.Expect(ander.GetByText("Uitvoeringsinstituut Werknemersverzekeringen")).ToBeVisibleAsync();
        await Assertions.Expect(ander.GetByRole(AriaRole.Link, new() { Name = "Beschrijven" })).ToHaveCountAsync(0);
    }

    static async Task Moet(IPage pagina, string wat)
    {
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, wat);
        await pagina.MoetOveralToegankelijkZijn(wat);
        await pagina.SetViewportSizeAsync(360, 740);
    }
}
