using Microsoft.Playwright;
using Schakel.Application.Voorbeeld;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Minutes 0 to 4 of the first half hour: one button, and somebody who knows nothing has seen the loop.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "X01")]
public sealed class DeEersteVierMinutenTests(Accountapp app, Chromium chromium) : IClassFixture<Accountapp>
{
    readonly HashSet<string> _gezien = [];

    [Theory]
    [InlineData("nl-NL", "Beleef één knelpunt in vier minuten", "Eén knelpunt in vier minuten", "Instemmen", "Kijk verder rond als:", new[]
    {
        "Meld wat er misgaat", "Zoek het samen uit", "Leg een oplossing voor", "Geef het laatste standpunt", "Het besluit is genomen", "Sluit het knelpunt", "Eén knelpunt, van melding tot les",
    }, "(verzonnen)")]
    [InlineData("en-GB", "Live through one bottleneck in four minutes", "One bottleneck in four minutes", "Consent", "Look around further as:", new[]
    {
        "Report what goes wrong", "Work it out together", "Put a solution forward", "Give the last standpoint", "The decision is taken", "Close the bottleneck", "One bottleneck, from report to lesson",
    }, "(invented)")]
    public async Task Op_een_telefoon_en_met_alleen_toetsen_van_de_startpagina_naar_de_les(string taal, string knop, string vooraf, string instemmen, string verder, string[] koppen, string merk)
    {
        var wie = await Reiziger.Nieuw(chromium, app, 360, taal, _gezien);
        await wie.Pagina.GotoAsync("/");
        await wie.TabNaar($"document.activeElement.textContent === '{knop}'");
        await wie.Toets("Enter");
        await wie.Kop(vooraf);
        await wie.Kijk(vooraf);
        await wie.TabNaar("document.activeElement.matches('main button')");
        await wie.Toets("Enter");

        for (var stap = 0; stap < koppen.Length - 1; stap++)
        {
            await wie.Kop(koppen[stap]);
            await wie.Kijk(koppen[stap]);
            if (stap == 3) await Kiest(wie, instemmen);
            if (stap == 4) await wie.Leest(merk);
            await wie.TabNaar("document.activeElement.matches('.duimbalk button')");
            await wie.Toets("Enter");
        }

        await wie.Kop(koppen[^1]);
        await wie.Kijk(koppen[^1]);
        await wie.Leest(verder);
        wie.Gedaan.ShouldBeLessThanOrEqualTo(9, "two clicks to begin, one for each step, and one choice");
        await Assertions.Expect(wie.Pagina.Locator(".processtrook .stap-gedaan")).ToHaveCountAsync(5);
        await wie.Pagina.Locator("#sporen a").First.ClickAsync();
        await wie.Leest(merk);
    }

    // Nothing is chosen beforehand: with the space key he chooses the first.
    static async Task Kiest(Reiziger wie, string oordeel)
    {
        await Assertions.Expect(wie.Pagina.Locator("input[type=radio]:checked")).ToHaveCountAsync(0);
        await wie.TabNaar("document.activeElement.type === 'radio'");
        await wie.Toets("Space");
        await Assertions.Expect(wie.Pagina.GetByRole(AriaRole.Radio, new() { Name = oordeel }).First).ToBeCheckedAsync();
    }
}
