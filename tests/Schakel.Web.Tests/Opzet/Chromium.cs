using Microsoft.Playwright;
using Schakel.Web.Tests.Opzet;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Schakel.Web.Tests.Opzet;

/// <summary>One browser for all tests; it starts with the first test that asks for a page.</summary>
public sealed class Chromium : IAsyncDisposable
{
    static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // Waiting ends at the event; only a machine that is very busy comes near this.
    const float Geduld = 60_000;

    readonly SemaphoreSlim deur = new(1, 1);
    IPlaywright? playwright;
    IBrowser? browser;

    public async Task<IBrowserContext> NieuwVensterAsync(Uri adres, BrowserNewContextOptions? opties = null)
    {
        opties ??= new();
        opties.BaseURL = adres.ToString();
        opties.Locale ??= "nl-NL";
        var venster = await (await BrowserAsync()).NewContextAsync(opties);
        venster.SetDefaultTimeout(Geduld);
        return venster;
    }

    async Task<IBrowser> BrowserAsync()
    {
        await deur.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            Assertions.SetDefaultExpectTimeout(Geduld / 2);
            playwright ??= await Playwright.CreateAsync();
            return browser ??= await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Zoek(), Args = Flags });
        }
        finally
        {
            deur.Release();
        }
    }

    static string Zoek() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Prepend("/usr/bin")
            .SelectMany(map => new[] { Path.Combine(map, "chromium"), Path.Combine(map, "chromium-browser") })
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No chromium found. Install it with: apt-get install chromium");

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        deur.Dispose();
    }
}
