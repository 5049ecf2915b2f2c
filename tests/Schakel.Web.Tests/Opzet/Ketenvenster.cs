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
        await pagina.WaitForURLAsync("**/over");
        return pagina;
    }
}
