using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Bench;

/// <summary>Reporting a bottleneck in a real browser as wide as a phone, by somebody who types with a thumb and looks before each field; beside the typing and looking alone.</summary>
internal static class Melden
{
    // 36 words a minute, which is what people reach on a phone with both thumbs.
    static readonly TimeSpan Toets = TimeSpan.FromMilliseconds(330);
    static readonly TimeSpan Kijken = TimeSpan.FromSeconds(2);

    const string Wat = "Geboortedata ontbreken bij de overdracht";
    const string Meer = "Sinds maandag komt een op de tien zonder datum binnen bij ons.";

    public static async Task Meet(TextWriter uit)
    {
        var map = Directory.CreateTempSubdirectory("schakel-bench-");
        var stroom = new StroomId(Guid.NewGuid());
        await using (var databank = await Databank.OpenSqlite(map.FullName, CancellationToken.None))
            foreach (var deel in GroteKeten.Maak(stroom, 1_000, isVoorbeeld: true).Chunk(500)) await databank.Journaal.Voeg(deel, CancellationToken.None);
        using (var server = await Server.Start(map.FullName, "--leeg"))
        using (var playwright = await Playwright.CreateAsync())
        {
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = ["--no-sandbox", "--disable-gpu"] });
            await using var venster = await browser.NewContextAsync(new() { BaseURL = server.Adres.ToString(), Locale = "nl-NL", ViewportSize = new() { Width = 360, Height = 740 }, IsMobile = true, HasTouch = true });
            var pagina = await venster.NewPageAsync();
            await pagina.GotoAsync($"/ketens/{stroom}/binnenkomen");
            await pagina.Locator($"button[name=deelname][value=\"{GroteKeten.Regisseur.Id}\"]").ClickAsync();
            await Assertions.Expect(pagina).Not.ToHaveURLAsync(new Regex("binnenkomen", RegexOptions.None, TimeSpan.FromSeconds(1)));

            var mens = Toets * (Wat.Length + Meer.Length) + Kijken * 5;
            var gemeld = await Meting.Van("reporting a bottleneck on a phone: three fields, 102 characters typed, a look before each field and button", "s", () => Meld(pagina, stroom));
            await uit.WriteLineAsync(gemeld.Rij(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"≤ 60 s; typing and looking alone {mens.TotalSeconds:N1} s")));
        }
        map.Delete(recursive: true);
    }

    static async Task<double> Meld(IPage pagina, StroomId stroom)
    {
        await pagina.GotoAsync($"/ketens/{stroom}/knelpunten");
        var begin = Stopwatch.GetTimestamp();
        await Task.Delay(Kijken);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Knelpunt melden" }).ClickAsync();
        await Task.Delay(Kijken);
        await pagina.GetByLabel("Waar gaat het mis?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Task.Delay(Kijken);
        await pagina.GetByLabel("Wat gaat er mis?").PressSequentiallyAsync(Wat, new() { Delay = (float)Toets.TotalMilliseconds });
        await Task.Delay(Kijken);
        await pagina.GetByLabel("Wat ziet u, en wat is het gevolg?").PressSequentiallyAsync(Meer, new() { Delay = (float)Toets.TotalMilliseconds });
        await Task.Delay(Kijken);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Knelpunt melden" }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Wat);
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    static string Chromium() => new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No chromium found. Install it with: apt-get install chromium");
}
