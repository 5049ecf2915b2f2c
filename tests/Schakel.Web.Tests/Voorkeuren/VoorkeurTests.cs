using Microsoft.Playwright;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Voorkeuren;

[Trait("Vraagt", "chromium")]
[Trait("Feature", "X01")]
public sealed class VoorkeurTests(SchakelApp app, Chromium chromium) : IClassFixture<SchakelApp>
{
    [Fact]
    public async Task Wie_van_taal_wisselt_blijft_op_zijn_pagina_en_houdt_die_taal()
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { JavaScriptEnabled = false });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/over?van=mail&naar=huis");

        await pagina.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(new Uri(app.Adres, "/over?van=mail&naar=huis").ToString());
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("About Schakel");
        await Assertions.Expect(pagina.Locator("html")).ToHaveAttributeAsync("lang", "en");

        await pagina.GotoAsync("/");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Chains");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Button, new() { Name = "English" })).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Wie_een_weergave_kiest_houdt_die_tegen_zijn_apparaat_in_tot_hij_haar_teruggeeft()
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { ColorScheme = ColorScheme.Light, JavaScriptEnabled = false });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/over");
        var vlak = pagina.Locator("body");
        await Assertions.Expect(vlak).ToHaveCSSAsync("background-color", "rgb(246, 245, 241)");

        await pagina.GetByRole(AriaRole.Button, new() { Name = "Donker" }).ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(new Uri(app.Adres, "/over").ToString());
        await Assertions.Expect(vlak).ToHaveCSSAsync("background-color", "rgb(15, 23, 29)");
        await pagina.GotoAsync("/");
        await Assertions.Expect(vlak).ToHaveCSSAsync("background-color", "rgb(15, 23, 29)");

        await pagina.GetByRole(AriaRole.Button, new() { Name = "Als mijn apparaat" }).ClickAsync();
        await Assertions.Expect(vlak).ToHaveCSSAsync("background-color", "rgb(246, 245, 241)");
    }
}
