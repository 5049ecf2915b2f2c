using Microsoft.Playwright;
using Schakel.Application.Tests;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Journey 1, thin: from a report on the shop floor to a decision that has changed the norm.</summary>
[Trait("Vraagt", "chromium")]
public sealed class VanKnelpuntTotBesluitTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    static readonly BrowserNewContextOptions Telefoon = new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = false };

    [Fact]
    [Trait("Feature", "E01")]
    [Trait("Feature", "E02")]
    [Trait("Feature", "B01")]
    [Trait("Feature", "B03")]
    [Trait("Feature", "B05")]
    public async Task Van_een_melding_op_een_telefoon_tot_een_besluit_dat_de_norm_heeft_veranderd()
    {
        var medewerker = await chromium.NieuweKetenpagina(app, Rol.Ketenmedewerker, app.Uwv, Telefoon);
        await medewerker.GotoAsync($"{app.Keten}/knelpunten");
        await medewerker.GetByRole(AriaRole.Link, new() { Name = "Knelpunt melden" }).ClickAsync();
        await medewerker.GetByLabel("Wat gaat er mis?").FillAsync("Kan de terugmelding sneller?");
        await medewerker.GetByLabel("Waar gaat het mis?").SelectOptionAsync($"overdracht-{app.Overdracht}");
        await medewerker.GetByLabel("Een foto of pdf").SetInputFilesAsync(new FilePayload { Name = "scherm.jpg", MimeType = "image/jpeg", Buffer = Fotos.Telefoonfoto() });
        await Assertions.Expect(medewerker.Locator(".formulier").Locator("input:not([type=hidden]), select, textarea")).ToHaveCountAsync(4);
        await medewerker.GetByRole(AriaRole.Button, new() { Name = "Knelpunt melden" }).ClickAsync();
        await Assertions.Expect(medewerker.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kan de terugmelding sneller?");
        await Assertions.Expect(medewerker.GetByText("Terugmelding: ≤ 72 uur")).ToBeVisibleAsync();
        var knelpunt = medewerker.Url.Split('?')[0];

        await Klik(medewerker, "Opschrijven wat is geprobeerd");
        await medewerker.GetByLabel("Wat hebt u samen geprobeerd?").FillAsync("Een week met de hand doorgegeven");
        await medewerker.GetByRole(AriaRole.Button, new() { Name = "Opschrijven" }).ClickAsync();
        await Klik(medewerker, "Samen één tekst schrijven");
        await Assertions.Expect(medewerker.GetByLabel("Wat is geprobeerd")).ToHaveValueAsync("- Een week met de hand doorgegeven");
        await medewerker.GetByLabel("Advies van de werkvloer").FillAsync("Een strengere norm voor de terugmelding");
        await medewerker.GetByRole(AriaRole.Button, new() { Name = "Voorleggen aan de andere kant" }).ClickAsync();

        var regisseur = await chromium.NieuweKetenpagina(app, Rol.Ketenregisseur, app.Belastingdienst);
        await regisseur.GotoAsync(knelpunt);
        await Klik(regisseur, "Tekst lezen en beamen");
        await regisseur.GetByRole(AriaRole.Button, new() { Name = "Wij beamen deze tekst" }).ClickAsync();
        await Assertions.Expect(regisseur.GetByText("van beide kanten", new() { Exact = true })).ToBeVisibleAsync();
        await Escaleer(regisseur, "Ketenmanager", "Onze systemen halen 72 uur; sneller vraagt een andere norm.");
        await Assertions.Expect(Nu(regisseur)).ToContainTextAsync("Ketenmanager");

        var ketenmanager = await chromium.NieuweKetenpagina(app, Rol.Ketenmanager);
        await ketenmanager.GotoAsync(knelpunt);
        await Escaleer(ketenmanager, "Ketenbestuur", "Een norm is van ons allemaal.");
        await Assertions.Expect(Nu(ketenmanager)).ToContainTextAsync("uiterlijk di 8 dec");

        await ketenmanager.GetByRole(AriaRole.Link, new() { Name = "Voorstel indienen" }).ClickAsync();
        await ketenmanager.GetByLabel("Wat stelt u voor?").FillAsync("Terugmelding binnen 48 uur");
        await ketenmanager.GetByLabel("Waarom?").FillAsync("Dan klopt de polis een dag eerder.");
        await Assertions.Expect(ketenmanager.GetByLabel("Welke norm?")).ToHaveValueAsync(app.Norm.ToString());
        await Assertions.Expect(ketenmanager.GetByLabel("Hoe heet de norm?")).ToBeHiddenAsync();
        await ketenmanager.GetByLabel("Waarde", new() { Exact = true }).FillAsync("48");
        await ketenmanager.GetByLabel("Vanaf welke dag geldt dit?").FillAsync("2026-11-24");
        await ketenmanager.GetByLabel("Wanneer is de herziening?").FillAsync("2027-06-01");
        await ketenmanager.GetByRole(AriaRole.Button, new() { Name = "Voorstel indienen" }).ClickAsync();
        await Assertions.Expect(ketenmanager.Locator(".verschil ins")).ToHaveTextAsync("≤ 48 uur");
        var (voorstel, nr) = (ketenmanager.Url, await app.Nr());

        foreach (var partij in new[] { app.Belastingdienst, app.Cbs, app.Uwv })
        {
            var bestuurder = await chromium.NieuweKetenpagina(app, Rol.Bestuurder, partij, Telefoon);
            await bestuurder.GotoAsync(voorstel);
            await bestuurder.Locator("input[value=Instemmen]").CheckAsync();
            await bestuurder.GetByRole(AriaRole.Button, new() { Name = "Standpunt geven" }).ClickAsync();
            await Assertions.Expect(bestuurder.Locator(".partnerkaart.eigen")).ToContainTextAsync("stemt in");
        }

        await ketenmanager.ReloadAsync();
        await Assertions.Expect(ketenmanager.GetByText("Het is besluit 2026-1")).ToBeVisibleAsync();
        await medewerker.GotoAsync(knelpunt);
        await Assertions.Expect(medewerker.GetByText("Terugmelding: ≤ 48 uur")).ToBeVisibleAsync();
        await Assertions.Expect(medewerker.GetByRole(AriaRole.Link, new() { Name = "Terugmelding binnen 48 uur" })).ToBeVisibleAsync();
        await medewerker.GotoAsync($"{knelpunt}?op=nr-{nr}");
        await Assertions.Expect(medewerker.GetByText("Terugmelding: ≤ 72 uur")).ToBeVisibleAsync();
    }

    static async Task Escaleer(IPage pagina, string naar, string reden)
    {
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Naar een hoger niveau" }).ClickAsync();
        await pagina.GetByLabel(naar).CheckAsync();
        await pagina.GetByLabel("Wat vraagt u van dit niveau?").FillAsync(reden);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Naar dit niveau brengen" }).ClickAsync();
    }

    static Task Klik(IPage pagina, string link) => pagina.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();

    static ILocator Nu(IPage pagina) => pagina.Locator(".processtrook [aria-current=step]");
}
