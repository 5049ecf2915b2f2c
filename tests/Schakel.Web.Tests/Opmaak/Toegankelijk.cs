using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Schakel.Web.Tests.Opmaak;

/// <summary>What axe holds every page to, in each theme and width.</summary>
static class Toegankelijk
{
    static readonly AxeRunOptions Regels = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>As the page now is.</summary>
    public static async Task MoetToegankelijkZijn(this IPage pagina, string wat)
    {
        var bevindingen = await pagina.RunAxe(Regels);
        bevindingen.Violations.Select(v => $"{v.Id}: {v.Help} at {string.Join(" | ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty(wat);
    }

    /// <summary>Light and dark, on a phone and on a screen. The pages have no script, so a resized page is the page that this visitor would have got.</summary>
    public static async Task MoetOveralToegankelijkZijn(this IPage pagina, string wat)
    {
        foreach (var thema in new[] { ColorScheme.Light, ColorScheme.Dark })
            foreach (var breedte in new[] { 360, 1440 })
            {
                await pagina.EmulateMediaAsync(new() { ColorScheme = thema });
                await pagina.SetViewportSizeAsync(breedte, 900);
                await pagina.MoetToegankelijkZijn($"{wat} {thema} {breedte}");
            }
    }
}
