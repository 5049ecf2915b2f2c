using Microsoft.Playwright;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Opmaak;

[Trait("Vraagt", "chromium")]
[Trait("Feature", "X01")]
public sealed class ToegankelijkheidTests(SchakelApp app, Chromium chromium) : IClassFixture<SchakelApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/over")]
    [InlineData("/wat-bewijst-dit")]
    [InlineData("/privacy")]
    [InlineData("/aanmelden")]
    [InlineData("/account/maken")]
    [InlineData("/vormen")]
    [InlineData("/bestaat-niet")]
    public async Task Elke_pagina_is_toegankelijk_in_beide_talen_en_beide_themas_op_telefoon_en_scherm(string pad)
    {
        foreach (var taal in new[] { "nl-NL", "en-GB" })
        {
            await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = taal });
            var pagina = await venster.NewPageAsync();
            await pagina.GotoAsync(pad);
            (await pagina.Locator("html").GetAttributeAsync("lang")).ShouldBe(taal[..2]);
            (await pagina.Locator("h1").CountAsync()).ShouldBe(1);

            await pagina.MoetOveralToegankelijkZijn($"{pad} {taal}");
        }
    }

    [Fact]
    public async Task Wat_niet_toegankelijk_is_valt_op()
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres);
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/over");
        await pagina.EvaluateAsync("() => document.querySelector('main').append(new Image())");

        (await Record.ExceptionAsync(() => pagina.MoetToegankelijkZijn("plaatje zonder woorden"))).ShouldNotBeNull().Message.ShouldContain("image-alt");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/over")]
    [InlineData("/wat-bewijst-dit")]
    [InlineData("/privacy")]
    [InlineData("/aanmelden")]
    [InlineData("/account/maken")]
    [InlineData("/vormen")]
    [InlineData("/bestaat-niet")]
    public async Task Op_de_smalste_telefoon_hoeft_niemand_opzij_te_schuiven(string pad)
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync(pad);

        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320);
    }

    [Fact]
    public async Task De_eerste_tab_springt_naar_de_inhoud()
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { JavaScriptEnabled = false });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/over?van=mail");

        await pagina.Keyboard.PressAsync("Tab");
        var sprong = pagina.GetByRole(AriaRole.Link, new() { Name = "Naar de inhoud" });
        await Assertions.Expect(sprong).ToBeFocusedAsync();
        await Assertions.Expect(sprong).ToBeInViewportAsync();

        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina).ToHaveURLAsync(new Uri(app.Adres, "/over?van=mail#inhoud").ToString());
        await Assertions.Expect(pagina.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Op_een_telefoon_gaat_het_menu_zonder_script_en_met_toetsen_open_en_dicht()
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new()
        {
            JavaScriptEnabled = false,
            ViewportSize = new() { Width = 360, Height = 740 },
        });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/vormen");
        var menu = pagina.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" });
        var knop = pagina.GetByRole(AriaRole.Button, new() { Name = "Menu" });
        await Assertions.Expect(menu).ToBeHiddenAsync();

        await knop.FocusAsync();
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(menu).ToBeVisibleAsync();
        await pagina.Keyboard.PressAsync("Tab");
        await Assertions.Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Overzicht" })).ToBeFocusedAsync();

        await pagina.Keyboard.PressAsync("Escape");
        await Assertions.Expect(menu).ToBeHiddenAsync();
        await Assertions.Expect(knop).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Op_een_breed_scherm_staat_het_menu_gewoon_open()
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/vormen");

        await Assertions.Expect(pagina.GetByRole(AriaRole.Button, new() { Name = "Menu" })).ToBeHiddenAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Geheugen" })).ToBeVisibleAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Overzicht" })).ToHaveAttributeAsync("aria-current", "page");
    }

    [Fact]
    public async Task Een_geweigerd_formulier_zet_de_aandacht_op_het_overzicht_en_leidt_naar_het_veld()
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres);
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/vormen");

        await Assertions.Expect(pagina.Locator(".foutoverzicht")).ToBeFocusedAsync();
        await pagina.Locator(".foutoverzicht a").ClickAsync();

        var veld = pagina.GetByLabel("Wat gaat er mis?");
        await Assertions.Expect(veld).ToBeFocusedAsync();
        await Assertions.Expect(veld).ToHaveAccessibleDescriptionAsync("In één zin, als vraag aan de andere kant. Fout: Vul in wat er misgaat.");
        (await pagina.Locator("input[type=radio]:checked").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Op_papier_staat_het_moment_en_blijft_de_bediening_weg()
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { ColorScheme = ColorScheme.Dark });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/vormen");
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(pagina.GetByText("Stand van dinsdag 24 november 2026, 9:30")).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator("footer")).ToBeHiddenAsync();
        await Assertions.Expect(pagina.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Assertions.Expect(pagina.Locator("body")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
    }
}
