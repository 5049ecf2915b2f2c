using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Schakel.Web.Tests.Opmaak;

/// <summary>
/// What axe holds every page to, in each theme and width. The script of axe is asked directly: its own package for
/// Playwright opens a second page for every look, for frames that no page here has, and so takes many times as long.
/// </summary>
static class Toegankelijk
{
    static readonly string Script = new BundledAxeScriptProvider().GetScript();

    const string Kijk = """
        async () => (await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            resultTypes: ['violations'],
        })).violations.map(v => `${v.id}: ${v.help} at ${v.nodes.map(n => n.html).join(' | ')}`)
        """;

    /// <summary>As the page now is.</summary>
    public static async Task MoetToegankelijkZijn(this IPage pagina, string wat)
    {
        pagina.Frames.Count.ShouldBe(1, wat);
        if (!await pagina.EvaluateAsync<bool>("() => 'axe' in window")) await pagina.EvaluateAsync(Script);
        (await pagina.EvaluateAsync<string[]>(Kijk)).ShouldBeEmpty(wat);
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
