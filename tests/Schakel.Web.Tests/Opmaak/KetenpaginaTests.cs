using System.Collections.Concurrent;
using Microsoft.Playwright;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Opmaak;

/// <summary>What holds on every page, for the pages behind a seat in a chain.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "X01")]
public sealed class KetenpaginaTests(Ketenpaginas paginas, Chromium chromium) : IClassFixture<Ketenpaginas>
{
    const int Hoogstens = 150_000;

    public static readonly TheoryData<string> Namen =
    [
        "knelpunten", "knelpunten-geen", "knelpunt", "knelpunt-opgelost", "knelpunt-melden", "knelpunt-toewijzen", "knelpunt-poging", "knelpunt-verwoorden", "knelpunt-beamen", "knelpunt-escaleren", "knelpunt-teruggeven", "knelpunt-voorgelegd", "knelpunt-voorleggen", "knelpunt-antwoord", "knelpunt-heropenen", "ladder", "ladder-vaststellen", "vrije-dagen", "gesprek", "knelpunt-oplossen", "knelpunt-oplossen-niet", "partner-beschrijven",
        "convenant", "opdrachtbrief", "opdrachtbrief-opstellen", "doorzettingen", "doorzetting", "doorzetting-geven", "doorzetting-betwisten", "doorzetting-toetsen", "gremia", "gremium", "gremium-wijzigen",
        "signalen", "signalen-geen", "signaal", "signaal-hersteld", "signaal-optekenen", "signaal-kenmerk", "signaal-aanbieden", "signaal-overnemen", "signaal-afwijzen", "signaal-herstellen", "signaal-heropenen",
        "knelpunten-bord", "knelpunten-cijfers", "wijzigingen", "wijziging", "wijziging-begonnen", "wijziging-aankondigen", "wijziging-impact", "wijziging-raadplegen", "raadpleging-intrekken", "wijziging-verzetten", "wijziging-einde", "wijziging-afgelasten", "knelpunt-melden-gevolg",
        "eigen-doelen", "eigen-doel", "eigen-doel-stil", "eigen-doel-optekenen", "eigen-doel-vrijgeven", "eigen-doel-intrekken", "botsing-melden", "botsing", "botsing-afronden",
        "toestand-instellen", "review", "review-opdragen", "review-stoppen", "partner-toelaten", "partner-schrappen", "partner-uittreden", "keten-beeindigen", "keten-verhuizen", "adviesregel-schrijven", "afspraken", "afspraak", "afspraak-voorstellen", "afspraak-opzeggen",
        "profiel-vaststellen", "huisstijl-vaststellen", "rol", "mandaatmodel-vaststellen", "voorstel-indienen", "voorstel", "voorstel-beeld", "voorstel-inbreng", "voorstel-raad", "voorstel-verborgen", "voorstel-gesprek", "voorstel-aanpassen", "voorstel-versies", "voorstel-onderbouwing", "partner-lijnoverleg", "voorstel-vraag", "voorstel-antwoord", "voorstel-openen", "voorstel-kamer", "voorstel-van-mij", "voorstel-besloten", "besluit-later", "besluit-afgelasten", "besluit-herbevestigen", "besluit-terugblik", "voorstel-bekrachtigen", "besluit-aanbieden", "voorstel-toen", "besluit-publiceren",
        "bijdragen", "bijdragen-geen", "bijdrage", "bijdrage-geweigerd", "bijdrage-vragen", "voorstel-bijdragen", "zoeken", "zoeken-niets", "bewaren", "bewaartermijn-vaststellen", "vernietiging-aanhouden", "vernietiging-vrijgeven", "geheugen-keuze",
        "bezetting", "bezetting-dag", "overdrachtsdossier", "overdrachtsdossier-kiezen",
        "start-bestuurder", "start-ketenmanager", "start-regisseur", "start-lijnmanager", "start-medewerker", "start-sleuteldrager", "start-bureau", "ketenbeeld",
    ];

    [Fact]
    public void Elke_pagina_van_de_lijst_wordt_bekeken() => paginas.Alle.Keys.ShouldBe(Namen.Select(n => n.Data), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Elke_pagina_is_toegankelijk_in_beide_talen_en_past_op_de_smalste_telefoon(string naam)
    {
        foreach (var taal in new[] { "nl-NL", "en-GB" })
        {
            var pagina = await Open(naam, new() { Locale = taal });
            (await pagina.Locator("html").GetAttributeAsync("lang")).ShouldBe(taal[..2]);
            (await pagina.Locator("h1").CountAsync()).ShouldBe(1);
            await pagina.MoetOveralToegankelijkZijn($"{naam} {taal}");

            await pagina.SetViewportSizeAsync(320, 640);
            (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, $"{naam} {taal}");
            await pagina.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task Elke_pagina_is_licht_en_de_browser_heeft_niets_te_klagen(string naam)
    {
        var pagina = await Open(naam, new());
        var (gewichten, klachten) = (new ConcurrentBag<double>(), new ConcurrentBag<string>());
        var netwerk = await pagina.Context.NewCDPSessionAsync(pagina);
        netwerk.Event("Network.loadingFinished").OnEvent += (_, feit) => gewichten.Add(feit!.Value.GetProperty("encodedDataLength").GetDouble());
        await netwerk.SendAsync("Network.enable");
        await netwerk.SendAsync("Network.setCacheDisabled", new Dictionary<string, object>(StringComparer.Ordinal) { ["cacheDisabled"] = true });
        pagina.Console += (_, bericht) => klachten.Add(bericht.Text);

        await pagina.GotoAsync(paginas.Alle[naam].Pad, new() { WaitUntil = WaitUntilState.NetworkIdle });

        gewichten.Sum().ShouldBeInRange(10_000, Hoogstens);
        klachten.Where(k => !k.Contains("403", StringComparison.Ordinal)).ShouldBeEmpty();
        (await pagina.Locator("[style], style, script:not([src*='/levend.'])").CountAsync()).ShouldBe(0);
        await pagina.Context.CloseAsync();
    }

    async Task<IPage> Open(string naam, BrowserNewContextOptions opties)
    {
        var (pad, rol, partij) = paginas.Alle[naam];
        var venster = await chromium.NieuwVensterAsync(paginas.App.Adres, opties);
        // How a seat is taken by a click is for the journeys; here it would be two pages more for each one that is looked at.
        await venster.AddCookiesAsync((await paginas.App.KoekjesVan(rol, partij)).Select(k => new Cookie { Name = k.Name, Value = k.Value, Url = paginas.App.Adres.ToString() }));
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync(pad);
        return pagina;
    }
}
