using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Tests.Opzet;

static class Ketenvenster
{
    /// <summary>A page in a window of its own, in which somebody took a seat in the chain, by a click as people do it.</summary>
    public static async Task<IPage> NieuweKetenpagina(this Chromium chromium, Ketenapp app, Rol rol, PartijId? partij = null, BrowserNewContextOptions? opties = null)
    {
        var venster = await chromium.NieuwVensterAsync(app.Adres, opties);
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync($"{app.Keten}/binnenkomen?terug=/over");
        await pagina.Locator($"button[name=deelname][value=\"{app.Wie(rol, partij).Id}\"]").ClickAsync();
        // Asked until it is so: waiting for the event can miss it on a busy machine, and then waits for ever.
        await Assertions.Expect(pagina).ToHaveURLAsync(new Regex("/over$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        return pagina;
    }
}
