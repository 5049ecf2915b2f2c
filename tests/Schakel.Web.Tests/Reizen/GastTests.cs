using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Reizen;

/// <summary>A partner shares what it changes with a party around the chain, whose guest answers on his telephone.</summary>
[Trait("Feature", "I12")]
[Trait("Vraagt", "chromium")]
public sealed class GastTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    [Theory]
    [InlineData("nl", "Gast", "Grote gevolgen", "Wat merkt u, en wat hebt u nodig?", "Dit zeggen wij ervan", "Wat u zei")]
    [InlineData("en", "Guest", "Large consequences", "What will you notice, and what do you need?", "This is what we say", "What you said")]
    public async Task Een_gast_ziet_wat_gedeeld_is_en_antwoordt_en_de_partner_leest_het(string taal, string rol, string groot, string vraag, string zeg, string gezegd)
    {
        var naam = $"Makers {taal}";
        await app.Gast(await app.Opgenomen(naam));
        var voornemen = await app.Aangekondigd($"Ander formaat {taal}");

        var partner = await chromium.NieuweKetenpagina(app, Rol.Lijnmanager, app.Uwv);
        await partner.GotoAsync($"{app.Keten}/wijzigingen/{voornemen}");
        await partner.GetByRole(AriaRole.Link, new() { Name = "Deel met…" }).ClickAsync();
        await partner.GetByLabel("Met wie?").SelectOptionAsync(new SelectOptionValue { Label = naam });
        await partner.MoetToegankelijkZijn("delen");
        await partner.GetByRole(AriaRole.Button, new() { Name = "Deel deze verandering" }).ClickAsync();
        await Assertions.Expect(partner.Locator("#gedeeld")).ToContainTextAsync("nog geen antwoord");

        var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = taal, ViewportSize = new() { Width = 360, Height = 740 } });
        var gast = await venster.NewPageAsync();
        await gast.GotoAsync($"{app.Keten}/binnenkomen");
        await gast.Locator(".kaart", new() { HasText = naam }).GetByRole(AriaRole.Button, new() { Name = rol }).ClickAsync();
        await Assertions.Expect(gast.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Proefketen");
        await gast.MoetToegankelijkZijn("wat gedeeld is");
        await gast.GetByRole(AriaRole.Link, new() { Name = $"Ander formaat {taal}" }).ClickAsync();
        await gast.GetByLabel(groot).CheckAsync();
        await gast.GetByRole(AriaRole.Button, new() { Name = zeg }).ClickAsync();
        await gast.MoetToegankelijkZijn("na een weigering");
        await gast.GetByLabel(vraag).FillAsync($"Een testbestand {taal}");
        await gast.GetByRole(AriaRole.Button, new() { Name = zeg }).ClickAsync();
        await Assertions.Expect(gast.GetByRole(AriaRole.Heading, new() { Name = gezegd })).ToBeVisibleAsync();
        await gast.MoetToegankelijkZijn("na het antwoord");
        (await gast.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 360")).ShouldBeTrue();

        await partner.ReloadAsync();
        await Assertions.Expect(partner.Locator("#gedeeld")).ToContainTextAsync($"Een testbestand {taal}");
        await partner.GotoAsync($"{app.Keten}/omgeving");
        await partner.MoetToegankelijkZijn("om de keten");
        await partner.GetByRole(AriaRole.Link, new() { Name = naam }).ClickAsync();
        await Assertions.Expect(partner.Locator("#gedeeld")).ToContainTextAsync("grote gevolgen");
        await partner.MoetToegankelijkZijn("een partij om de keten");
    }
}
