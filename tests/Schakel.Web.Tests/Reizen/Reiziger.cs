using Microsoft.Playwright;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Somebody on a journey: a window of his own, as wide as his screen, and a count of what he had to do.</summary>
sealed class Reiziger
{
    const int Hoog = 800;

    readonly int _breedte;
    readonly HashSet<string> _gezien;

    Reiziger(IPage pagina, int breedte, HashSet<string> gezien) => (Pagina, _breedte, _gezien) = (pagina, breedte, gezien);

    public IPage Pagina { get; }

    /// <summary>Links and buttons so far, by mouse, thumb or key.</summary>
    public int Gedaan { get; private set; }

    /// <param name="gezien">The pages that somebody on this journey looked at already.</param>
    public static async Task<Reiziger> Nieuw(Chromium chromium, Accountapp app, int breedte, string taal, HashSet<string> gezien)
    {
        var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = taal, ViewportSize = new() { Width = breedte, Height = Hoog } });
        return new(await venster.NewPageAsync(), breedte, gezien);
    }

    public async Task Klik(AriaRole soort, string naam)
    {
        Gedaan++;
        await Pagina.GetByRole(soort, new() { Name = naam }).First.ClickAsync();
    }

    /// <summary>The same on the card of one partner.</summary>
    public async Task KlikBij(string partner, string link)
    {
        Gedaan++;
        await Huis(partner).GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
    }

    /// <summary>From one page to the next by the words on it.</summary>
    public async Task Volg(params string[] links)
    {
        foreach (var link in links) await Klik(AriaRole.Link, link);
    }

    /// <summary>The same from the menu, that on a small screen must be opened first.</summary>
    public async Task Menu(string plek, params string[] links)
    {
        var knop = Pagina.Locator(".menuknop");
        if (await knop.IsVisibleAsync())
        {
            Gedaan++;
            await knop.ClickAsync();
        }
        Gedaan++;
        await Pagina.Locator("#hoofdmenu").GetByRole(AriaRole.Link, new() { Name = plek }).ClickAsync();
        await Volg(links);
    }

    /// <summary>Walks with the tab key to this field and types; no mouse.</summary>
    public async Task Typ(string veld, string tekst)
    {
        await TabNaar($"document.activeElement.name === 'Formulier.{veld}'");
        await Pagina.Keyboard.TypeAsync(tekst);
    }

    public async Task TabNaar(string doel)
    {
        for (var i = 0; i < 40; i++)
        {
            await Pagina.Keyboard.PressAsync("Tab");
            if (await Pagina.EvaluateAsync<bool>(doel)) return;
        }
        throw new InvalidOperationException($"The tab key does not come at: {doel}");
    }

    public async Task Toets(string toets)
    {
        Gedaan++;
        await Pagina.Keyboard.PressAsync(toets);
    }

    /// <summary>The page fits on this screen, and the first who sees it looks with axe, in each theme and width.</summary>
    public async Task Kijk(string wat)
    {
        (await Pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(_breedte, wat);
        if (!_gezien.Add(wat)) return;
        await Pagina.MoetOveralToegankelijkZijn(wat);
        await Pagina.SetViewportSizeAsync(_breedte, Hoog);
        await Pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    public Task Leest(string tekst) => Assertions.Expect(Pagina.Locator("main")).ToContainTextAsync(tekst);

    public Task LeestNiet(string tekst) => Assertions.Expect(Pagina.Locator("main")).Not.ToContainTextAsync(tekst);

    public Task Kop(string kop) => Assertions.Expect(Pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(kop);

    /// <summary>The card of a partner on the page about people.</summary>
    public ILocator Huis(string partner) => Pagina.Locator(".kaart", new() { Has = Pagina.GetByRole(AriaRole.Heading, new() { Name = partner, Exact = true }) });

    public Task LeestBij(string partner, string tekst) => Assertions.Expect(Huis(partner)).ToContainTextAsync(tekst);

    /// <summary>Makes an account and signs in with it.</summary>
    public async Task MaakAccount(string naam, string adres)
    {
        await Vul(("Naam", naam), ("Adres", adres), ("Wachtwoord", Accountapp.Wachtwoord), ("NogEens", Accountapp.Wachtwoord));
        await Vul(("Adres", adres), ("Wachtwoord", Accountapp.Wachtwoord));

        async Task Vul(params (string Veld, string Waarde)[] velden)
        {
            foreach (var (veld, waarde) in velden) await Pagina.Locator($"[name='Formulier.{veld}']").FillAsync(waarde);
            Gedaan++;
            await Pagina.Locator("main form button").First.ClickAsync();
        }
    }
}
