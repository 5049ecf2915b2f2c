using Microsoft.Playwright;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Somebody who began a chain says on a phone what binds it and what it is like, and gives it a colour and a logo.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "I01")]
public sealed class WieWijZijnTests(Accountapp app, Chromium chromium) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Een_keten_zegt_op_een_telefoon_wie_zij_is()
    {
        var (_, adres) = await app.Binnen();
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = "nl-NL", ViewportSize = new() { Width = 360, Height = 740 } });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/aanmelden");
        await pagina.GetByLabel("Mailadres").FillAsync(adres);
        await pagina.GetByLabel("Wachtwoord", new() { Exact = true }).FillAsync(Accountapp.Wachtwoord);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Aanmelden", Exact = true }).ClickAsync();
        await pagina.GotoAsync("/ketens/beginnen");
        foreach (var (veld, waarde) in new[]
        {
            ("Hoe heet de keten?", "Jeugdhulpketen"), ("Wat moet u samen bereiken?", "Elk kind krijgt hulp."), ("Welk probleem bindt u?", "Wachttijden ontstaan tussen ons."),
            ("Uw eigen organisatie", "Gemeente Delft"), ("De andere partners", "Jeugdzorg West"),
        }) await pagina.GetByLabel(veld).FillAsync(waarde);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Begin de keten" }).ClickAsync();
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Jeugdhulpketen" }).First.ClickAsync();

        await pagina.GetByRole(AriaRole.Link, new() { Name = "Doel en profiel" }).ClickAsync();
        await Past(pagina, "profiel, leeg");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Doel en profiel vaststellen" }).ClickAsync();
        await Past(pagina, "profiel vaststellen");
        await pagina.GetByLabel("Wat moet u samen bereiken?").FillAsync("");
        await pagina.GetByRole(AriaRole.Radio, new() { Name = "Wettelijk" }).CheckAsync();
        await pagina.GetByRole(AriaRole.Radio, new() { Name = "Over en weer" }).CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Stel vast" }).ClickAsync();
        await Past(pagina, "profiel geweigerd");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Radio, new() { Name = "Over en weer" })).ToBeCheckedAsync();
        await pagina.GetByLabel("Wat moet u samen bereiken?").FillAsync("Elk kind krijgt hulp binnen twee weken.");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Stel vast" }).ClickAsync();
        await Assertions.Expect(pagina.GetByText("Elk kind krijgt hulp binnen twee weken.")).ToBeVisibleAsync();

        var logo = await pagina.ScreenshotAsync(new() { Clip = new() { X = 0, Y = 0, Width = 64, Height = 64 } });
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Huisstijl vaststellen" }).ClickAsync();
        await Past(pagina, "huisstijl");
        await pagina.GetByRole(AriaRole.Radio, new() { Name = "Paars" }).CheckAsync();
        await pagina.GetByLabel("Logo").SetInputFilesAsync(new FilePayload { Name = "logo.svg", MimeType = "image/svg+xml", Buffer = "<svg/>"u8.ToArray() });
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Stel vast" }).ClickAsync();
        await Past(pagina, "huisstijl geweigerd");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Radio, new() { Name = "Paars" })).ToBeCheckedAsync();
        await pagina.GetByLabel("Logo").SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = logo });
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Stel vast" }).ClickAsync();

        await Past(pagina, "profiel, vol");
        (await pagina.Locator(".ketenmerk img").EvaluateAsync<int>("beeld => beeld.naturalWidth")).ShouldBe(64, "the picture is really drawn");
        await Assertions.Expect(pagina.Locator(".ketenmerk img")).ToHaveAttributeAsync("alt", "Jeugdhulpketen");
        await Assertions.Expect(pagina.Locator(".ketenband")).ToHaveCSSAsync("background-color", "rgb(122, 79, 163)");
    }

    static async Task Past(IPage pagina, string wat)
    {
        await pagina.MoetOveralToegankelijkZijn(wat);
        await pagina.SetViewportSizeAsync(360, 740);
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, wat);
    }
}
