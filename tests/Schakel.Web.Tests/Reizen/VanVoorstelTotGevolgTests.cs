using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Journey 1 from a proposal on: first the picture, then the judgement, and on its day it happens; without scripts, on phones where people have them.</summary>
[Trait("Vraagt", "chromium")]
public sealed class VanVoorstelTotGevolgTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    static readonly BrowserNewContextOptions Telefoon = new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = false };

    [Fact]
    [Trait("Feature", "B01")]
    [Trait("Feature", "B02")]
    [Trait("Feature", "B05")]
    [Trait("Feature", "B10")]
    public async Task Van_een_voorstel_met_leestijd_tot_een_norm_die_op_de_afgesproken_dag_vanzelf_verandert()
    {
        var regisseur = await chromium.NieuweKetenpagina(app, Rol.Ketenregisseur, app.Uwv);
        await regisseur.GotoAsync($"{app.Keten}/voorstellen/indienen?norm={app.Norm}");
        await regisseur.GetByLabel("Wat stelt u voor?").FillAsync("Terugmelding binnen 48 uur");
        await regisseur.GetByLabel("Waarom?", new() { Exact = true }).FillAsync("Dan klopt de polis een dag eerder.");
        await regisseur.GetByLabel("Waarde", new() { Exact = true }).FillAsync("48");
        await regisseur.GetByLabel("Vanaf welke dag geldt dit?").FillAsync("2027-01-01");
        await regisseur.GetByLabel("Werkdagen om te lezen").FillAsync("1");
        await regisseur.GetByLabel("Wanneer gaat het in?").FillAsync("2026-12-07");
        await regisseur.GetByLabel("Wanneer is de herziening?").FillAsync("2027-06-01");
        await regisseur.GetByRole(AriaRole.Button, new() { Name = "Voorstel indienen" }).ClickAsync();
        await Assertions.Expect(regisseur.Locator(".verschil ins")).ToHaveTextAsync("≤ 48 uur");
        await Assertions.Expect(regisseur.GetByText("Op maandag 7 december 2026 gebeurt dit dan vanzelf.")).ToBeVisibleAsync();
        var voorstel = regisseur.Url;

        foreach (var partij in new[] { app.Belastingdienst, app.Uwv, app.Cbs })
        {
            var lijn = await chromium.NieuweKetenpagina(app, Rol.Bestuurder, partij, Telefoon);
            await lijn.GotoAsync(voorstel);
            (await lijn.Locator("input[type=radio]").CountAsync()).ShouldBe(0, "first the picture");
            await lijn.GetByRole(AriaRole.Link, new() { Name = "Inbrengen wat voor ons telt" }).ClickAsync();
            await lijn.GetByLabel("Welk belang heeft uw organisatie hierbij?").FillAsync("De uitkering moet kloppen");
            await lijn.GetByLabel("Wat merkt uw organisatie ervan?").FillAsync("Twee mensen meer in januari");
            await lijn.GetByRole(AriaRole.Button, new() { Name = "Op tafel leggen" }).ClickAsync();
        }

        app.Verzet(TimeSpan.FromDays(2));
        await regisseur.ReloadAsync();
        await Assertions.Expect(regisseur.GetByText("Inbreng van 3 van 3 partners")).ToBeVisibleAsync();
        await regisseur.GetByRole(AriaRole.Link, new() { Name = "Standpunten openen" }).ClickAsync();
        await regisseur.GetByRole(AriaRole.Button, new() { Name = "Standpunten openen" }).ClickAsync();

        foreach (var partij in new[] { app.Cbs, app.Belastingdienst, app.Uwv })
        {
            // From home: the link, the answer, the button.
            var bestuurder = await chromium.NieuweKetenpagina(app, Rol.Bestuurder, partij, Telefoon);
            await bestuurder.GotoAsync(app.Keten);
            await bestuurder.GetByRole(AriaRole.Link, new() { Name = "Terugmelding binnen 48 uur" }).First.ClickAsync();
            await bestuurder.GetByRole(AriaRole.Link, new() { Name = "Geef uw standpunt" }).ClickAsync();
            await bestuurder.Locator("input[value=Instemmen]").CheckAsync();
            await bestuurder.GetByRole(AriaRole.Button, new() { Name = "Standpunt geven" }).ClickAsync();
            await Assertions.Expect(bestuurder.Locator("#standpunten .partnerkaart.eigen")).ToContainTextAsync("stemt in");
        }

        await regisseur.ReloadAsync();
        await Assertions.Expect(regisseur.GetByText("Besloten: dit is besluit 2026-1. Het gaat in op maandag 7 december 2026; tot die dag verandert er niets.")).ToBeVisibleAsync();
        var norm = await chromium.NieuweKetenpagina(app, Rol.Ketenmedewerker, app.Uwv, Telefoon);
        await norm.GotoAsync($"{app.Keten}/normen/{app.Norm}");
        await Assertions.Expect(norm.Locator("main")).Not.ToContainTextAsync("≤ 48 uur");

        app.Verzet(TimeSpan.FromDays(11));
        await app.Deur.Klok(app.Stroom, TestContext.Current.CancellationToken);
        await norm.ReloadAsync();
        await Assertions.Expect(norm.Locator("main")).ToContainTextAsync("≤ 48 uur");
        await regisseur.ReloadAsync();
        await Assertions.Expect(regisseur.Locator(".processtrook")).ToContainTextAsync("Gaat in");
        await regisseur.MoetOveralToegankelijkZijn("een besluit dat is ingegaan");
    }
}
