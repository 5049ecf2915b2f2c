using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Leren;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Journey 8: somebody new reads the hand-over file of his role, finds what was decided, promised and learned, and looks up the rest.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "L05")]
[Trait("Feature", "H01")]
public sealed class NieuwkomerTests(OverdrachtsdossierTests.Verhaal verhaal, Chromium chromium) : IClassFixture<OverdrachtsdossierTests.Verhaal>
{
    [Fact]
    public async Task Van_het_overzicht_naar_het_dossier_naar_een_besluit_en_naar_een_woord_dat_iemand_noemde()
    {
        var pagina = await chromium.NieuweKetenpagina(verhaal.App, Rol.Ketenregisseur, verhaal.App.Uwv, new() { ViewportSize = new() { Width = 360, Height = 740 }, JavaScriptEnabled = false });
        await pagina.GotoAsync(verhaal.App.Keten);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "overdrachtsdossier" }).First.ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Overdrachtsdossier ketenregisseur");
        foreach (var kop in new[] { "Wie u belt", "Wat besloten is", "Wat beloofd is", "Wat loopt", "Wat geleerd is" }) await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Name = kop })).ToBeVisibleAsync();
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);

        await pagina.GetByRole(AriaRole.Link, new() { Name = "Alvast naar 60 uur" }).First.ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Alvast naar 60 uur");

        await pagina.GetByRole(AriaRole.Link, new() { Name = "Zoeken" }).First.ClickAsync();
        await pagina.GetByLabel("Welke woorden zoekt u?").FillAsync("ONTBREKEN geboorte");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Zoek", Exact = true }).ClickAsync();
        await pagina.Locator(".treffers").GetByRole(AriaRole.Link, new() { Name = "Waarom ontbreken geboortedata?" }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Waarom ontbreken geboortedata?");
    }
}
