using Microsoft.Playwright;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Besturing;

[Trait("Vraagt", "chromium")]
[Trait("Feature", "B03")]
public sealed class StandpuntOpTelefoonTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    [Fact]
    [Trait("Feature", "X01")]
    public async Task Een_bestuurder_geeft_op_een_telefoon_met_alleen_toetsen_zijn_standpunt()
    {
        var id = await app.Ingediend(48, new(2027, 4, 1));
        await app.Gesproken(id, app.Cbs, Oordeel.InstemmenMetZorg, "De weeklevering mag niet later worden.");
        var pagina = await chromium.NieuweKetenpagina(app, Rol.Bestuurder, app.Uwv, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 360, Height = 740 } });
        await pagina.GotoAsync($"{app.Keten}/voorstellen/{id}");
        (await pagina.Locator("input[type=radio]:checked").CountAsync()).ShouldBe(0);

        await pagina.GetByLabel("Instemmen met zorg").FocusAsync();
        await pagina.Keyboard.PressAsync("Space");
        await pagina.Keyboard.PressAsync("Tab");
        await Assertions.Expect(pagina.GetByLabel("Toelichting")).ToBeFocusedAsync();
        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.PressAsync("Tab");
        var knop = pagina.GetByRole(AriaRole.Button, new() { Name = "Standpunt geven" });
        await Assertions.Expect(knop).ToBeFocusedAsync();
        await Assertions.Expect(knop).ToBeInViewportAsync();
        await pagina.Keyboard.PressAsync("Enter");

        await Assertions.Expect(pagina.Locator(".foutoverzicht")).ToBeVisibleAsync();
        await Assertions.Expect(pagina.GetByLabel("Toelichting")).ToHaveAccessibleDescriptionAsync("Nodig bij een zorg of een bezwaar. Fout: Bij een zorg of een bezwaar hoort een reden, zodat de anderen er iets mee kunnen. Schrijf haar op.");
        await Assertions.Expect(pagina.GetByLabel("Instemmen met zorg")).ToBeCheckedAsync();
        await pagina.GetByLabel("Toelichting").FocusAsync();
        await pagina.Keyboard.TypeAsync("Eerst mensen erbij");
        // Over the heading of a condition, which stays folded.
        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.PressAsync("Enter");

        var eigen = pagina.GetByRole(AriaRole.Article, new() { Name = "UWV" });
        await Assertions.Expect(eigen).ToContainTextAsync("stemt in, met zorg");
        await Assertions.Expect(eigen).ToContainTextAsync("Eerst mensen erbij");
        await Assertions.Expect(pagina.GetByText("2 van 3 partners")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task De_pagina_na_een_weigering_is_ook_toegankelijk()
    {
        var id = await app.Ingediend(47, new(2027, 5, 1));
        var pagina = await chromium.NieuweKetenpagina(app, Rol.Bestuurder, app.Uwv, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await pagina.GotoAsync($"{app.Keten}/voorstellen/{id}");

        await pagina.GetByLabel("Bezwaar").CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Standpunt geven" }).ClickAsync();

        await Assertions.Expect(pagina.Locator(".foutoverzicht")).ToBeFocusedAsync();
        await pagina.MoetToegankelijkZijn("na een weigering");
    }
}
