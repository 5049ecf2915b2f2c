using Microsoft.Playwright;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>The beginning of the half hour: a chain of one's own, a partner that comes in by a link on a phone, and its own people.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "I13")]
[Trait("Feature", "I14")]
[Trait("Feature", "U05")]
public sealed class VanNietsTotPartnersTests(Accountapp app, Chromium chromium) : IClassFixture<Accountapp>
{
    int _gedaan;

    [Fact]
    [Trait("Feature", "I05")]
    public async Task Van_niets_tot_een_keten_waarin_een_partner_zijn_eigen_huis_vult()
    {
        var begin = await Aangemeld(new() { Locale = "nl-NL" });
        await begin.GotoAsync("/");
        await begin.GetByRole(AriaRole.Link, new() { Name = "Begin uw keten" }).ClickAsync();
        await begin.MoetOveralToegankelijkZijn("beginnen");
        foreach (var (veld, waarde) in new[]
        {
            ("Hoe heet de keten?", "Jeugdhulpketen"), ("Wat moet u samen bereiken?", "Elk kind krijgt hulp binnen twee weken."), ("Welk probleem bindt u?", "Wachttijden ontstaan tussen ons."),
            ("Uw eigen organisatie", "Gemeente Delft"), ("De andere partners", "Jeugdzorg West\nGGZ Haagland"),
        }) await begin.GetByLabel(veld).FillAsync(waarde);
        await begin.GetByRole(AriaRole.Button, new() { Name = "Begin de keten" }).ClickAsync();
        await Assertions.Expect(begin.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Mensen");
        await begin.MoetOveralToegankelijkZijn("mensen");
        var link = await Nodig(begin, "Nodig uit (Jeugdzorg West)");

        var gast = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = "nl-NL", ViewportSize = new() { Width = 360, Height = 740 } });
        var partner = await gast.NewPageAsync();
        // What it takes from the link to own people in and one mandate granted: opening it, and each thing pressed or ticked (at most 12, issue 3).
        await partner.GotoAsync(link);
        _gedaan = 1;
        await partner.MoetOveralToegankelijkZijn("uitnodiging");
        await partner.SetViewportSizeAsync(360, 740);
        await Doe(partner.GetByRole(AriaRole.Link, new() { Name = "Account maken" }));
        await MaakAccount(partner);
        await Doe(partner.GetByRole(AriaRole.Button, new() { Name = "Aannemen" }));
        await Assertions.Expect(partner.Locator(".kaart").First).ToContainTextAsync("Jeugdzorg West");
        await Assertions.Expect(partner.Locator(".kaart").First).ToContainTextAsync("Kim de Vries");
        (await partner.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);

        var eigen = await Nodig(partner, "Nodig uit (Jeugdzorg West)", "Ketenregisseur");
        var vanDePartner = _gedaan;
        var regisseur = await Aangemeld(new() { Locale = "en-GB" });
        await regisseur.GotoAsync(eigen);
        await regisseur.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Assertions.Expect(regisseur.Locator(".wie")).ToContainTextAsync("Jeugdzorg West");
        await begin.GotoAsync("/");
        await begin.GetByRole(AriaRole.Link, new() { Name = "Verder" }).First.ClickAsync();
        await Assertions.Expect(begin.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        _gedaan = vanDePartner;
        await Mandateer(partner);
        await MaakEnTrekIn(partner);
    }

    // The own coordinator speaks about norms from now on.
    async Task Mandateer(IPage partner)
    {
        await Doe(partner.GetByRole(AriaRole.Link, new() { Name = "Terug naar Mensen" }));
        await partner.MoetOveralToegankelijkZijn("mensen, twee");
        await partner.SetViewportSizeAsync(360, 740);
        await Doe(partner.GetByRole(AriaRole.Link, new() { Name = "Ketenregisseur" }));
        await partner.MoetOveralToegankelijkZijn("deelname");
        await partner.SetViewportSizeAsync(360, 740);
        await Doe(partner.GetByRole(AriaRole.Link, new() { Name = "Mandaat geven" }));
        await partner.MoetOveralToegankelijkZijn("mandaat geven");
        await partner.SetViewportSizeAsync(360, 740);
        await Doe(partner.GetByRole(AriaRole.Checkbox, new() { Name = "Normen" }));
        await partner.GetByLabel("In welk stuk staat dit?").FillAsync("Mandaatbesluit 2026, artikel 4");
        await Doe(partner.GetByRole(AriaRole.Button, new() { Name = "Geef dit mandaat" }));
        await Assertions.Expect(partner.GetByText("Mandaatbesluit 2026, artikel 4")).ToBeVisibleAsync();
        _gedaan.ShouldBeLessThanOrEqualTo(12);
        await partner.MoetOveralToegankelijkZijn("mandaat");
        await partner.SetViewportSizeAsync(360, 740);
        (await partner.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
    }

    Task Doe(ILocator wat)
    {
        _gedaan++;
        return wat.ClickAsync();
    }

    // A token for a program, made on the same phone.
    static async Task MaakEnTrekIn(IPage pagina)
    {
        await pagina.GotoAsync("/account");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Tokens bekijken en maken" }).ClickAsync();
        await pagina.MoetOveralToegankelijkZijn("tokens");
        await pagina.GetByLabel("Naam", new() { Exact = true }).FillAsync("Export naar ons archief");
        foreach (var wat in new[] { "Knelpunten", "Geheugen" }) await pagina.GetByRole(AriaRole.Checkbox, new() { Name = wat }).CheckAsync();
        await pagina.GetByLabel("Uw wachtwoord").FillAsync(Accountapp.Wachtwoord);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Maak token" }).ClickAsync();
        (await pagina.GetByLabel("Token", new() { Exact = true }).InputValueAsync()).ShouldStartWith("schakel_");
        await pagina.MoetOveralToegankelijkZijn("token");
        await pagina.SetViewportSizeAsync(360, 740);
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Ik heb het bewaard" }).ClickAsync();
        await pagina.MoetOveralToegankelijkZijn("tokenlijst");
        await Assertions.Expect(pagina.GetByText("Knelpunten, Geheugen")).ToBeVisibleAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Export naar ons archief" }).ClickAsync();
        await Assertions.Expect(pagina.GetByText("Export naar ons archief")).ToHaveCountAsync(0);
    }

    async Task<IPage> Aangemeld(BrowserNewContextOptions hoe)
    {
        var venster = await chromium.NieuwVensterAsync(app.Adres, hoe);
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/account/maken");
        await MaakAccount(pagina);
        return pagina;
    }

    async Task MaakAccount(IPage pagina)
    {
        var adres = app.NieuwAdres();
        await Vul(("Naam", "Kim de Vries"), ("Adres", adres), ("Wachtwoord", Accountapp.Wachtwoord), ("NogEens", Accountapp.Wachtwoord));
        await Vul(("Adres", adres), ("Wachtwoord", Accountapp.Wachtwoord));

        async Task Vul(params (string Veld, string Waarde)[] velden)
        {
            foreach (var (veld, waarde) in velden) await pagina.Locator($"[name='Formulier.{veld}']").FillAsync(waarde);
            await Doe(pagina.Locator("main form button").First);
        }
    }

    async Task<string> Nodig(IPage pagina, string wie, string? rol = null)
    {
        await Doe(pagina.GetByRole(AriaRole.Link, new() { Name = wie }));
        if (rol is not null) await pagina.Locator("[name='Formulier.Rol']").SelectOptionAsync(rol);
        else await pagina.MoetOveralToegankelijkZijn("uitnodigen");
        await Doe(pagina.GetByRole(AriaRole.Button, new() { Name = "Maak de link" }));
        if (rol is null) await pagina.MoetOveralToegankelijkZijn("link");
        return await pagina.Locator("#link").InputValueAsync();
    }
}
