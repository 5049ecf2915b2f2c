using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Journey 1 up to the ketenmanager, with people of two partners and days that pass: what nobody picks up in time rises by itself, and comes back with advice.</summary>
[Trait("Vraagt", "chromium")]
public sealed class OpDeLadderTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    static readonly BrowserNewContextOptions Telefoon = new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = false };

    [Fact]
    [Trait("Feature", "E01")]
    [Trait("Feature", "E02")]
    public async Task Wat_blijft_liggen_komt_vanzelf_bij_de_ketenmanager_en_gaat_met_advies_terug()
    {
        await app.Besloten(_ => new Domein.Knelpunten.LadderVaststellen([Ketenladder.Voorgesteld.Soorten[0] with { Treden = [.. Ketenladder.Voorgesteld.Soorten[0].Treden.Select(t => t with { StijgtZelf = t.Niveau == Niveau.Ketenregisseurs })] }], []));
        var medewerker = await chromium.NieuweKetenpagina(app, Rol.Ketenmedewerker, app.Uwv, Telefoon);
        await medewerker.GotoAsync($"{app.Keten}/knelpunten/melden");
        await medewerker.GetByLabel("Wat gaat er mis?").FillAsync("Kan het bestand op maandag komen?");
        await medewerker.GetByLabel("Waar gaat het mis?").SelectOptionAsync($"overdracht-{app.Overdracht}");
        await medewerker.GetByRole(AriaRole.Button, new() { Name = "Knelpunt melden" }).ClickAsync();
        await Assertions.Expect(medewerker.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kan het bestand op maandag komen?");
        var knelpunt = medewerker.Url.Split('?')[0];

        var ander = await chromium.NieuweKetenpagina(app, Rol.Teammanager, app.Belastingdienst, Telefoon);
        await ander.GotoAsync(knelpunt);
        await Klik(ander, "Ik pak dit op");
        await ander.GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" }).ClickAsync();
        await Klik(ander, "Naar een hoger niveau");
        await ander.GetByLabel("Ketenregisseurs").CheckAsync();
        await ander.GetByLabel("Wat vraagt u van dit niveau?").FillAsync("Ons rooster laat het niet toe.");
        await ander.GetByRole(AriaRole.Button, new() { Name = "Naar dit niveau brengen" }).ClickAsync();
        await Assertions.Expect(Nu(ander)).ToContainTextAsync("Ketenregisseurs");

        // Five working days from Tuesday 24 November: the last one is Tuesday 1 December.
        app.Verzet(TimeSpan.FromDays(7));
        var regisseur = await chromium.NieuweKetenpagina(app, Rol.Ketenregisseur, app.Uwv);
        await regisseur.GotoAsync(app.Keten);
        await Assertions.Expect(regisseur.GetByRole(AriaRole.Link, new() { Name = "Kan het bestand op maandag komen?" }).First).ToBeVisibleAsync();
        await regisseur.GotoAsync(knelpunt);
        await Assertions.Expect(Nu(regisseur)).ToContainTextAsync("Ketenregisseurs");

        app.Verzet(TimeSpan.FromDays(1));
        await app.Gemeld("Iets anders, later");
        await regisseur.ReloadAsync();
        await Assertions.Expect(Nu(regisseur)).ToContainTextAsync("Ketenmanager");
        await Assertions.Expect(regisseur.GetByText("Vanzelf naar: Ketenmanager")).ToBeVisibleAsync();

        var ketenmanager = await chromium.NieuweKetenpagina(app, Rol.Ketenmanager);
        await ketenmanager.GotoAsync(app.Keten);
        await ketenmanager.GetByRole(AriaRole.Link, new() { Name = "Kan het bestand op maandag komen?" }).First.ClickAsync();
        await Klik(ketenmanager, "Teruggeven met advies");
        await ketenmanager.GetByLabel("Ketenregisseurs").CheckAsync();
        await ketenmanager.GetByLabel("Wat adviseert u?").FillAsync("Ruil één avond met het CBS.");
        await ketenmanager.GetByRole(AriaRole.Button, new() { Name = "Teruggeven" }).ClickAsync();
        await Assertions.Expect(Nu(ketenmanager)).ToContainTextAsync("Ketenregisseurs");

        await regisseur.ReloadAsync();
        await Assertions.Expect(regisseur.GetByText("Ruil één avond met het CBS.").First).ToBeVisibleAsync();
        await Klik(regisseur, "Het is opgelost");
        await regisseur.Locator("textarea").FillAsync("Het komt nu op maandag.");
        await regisseur.GetByRole(AriaRole.Button, new() { Name = "Oplossing melden" }).ClickAsync();
        await medewerker.GotoAsync(knelpunt);
        await Assertions.Expect(medewerker.GetByText("Het komt nu op maandag.").First).ToBeVisibleAsync();
    }

    static Task Klik(IPage pagina, string link) => pagina.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();

    static ILocator Nu(IPage pagina) => pagina.Locator(".processtrook [aria-current=step]");
}
