using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Who stands outside the chain: a party that is asked before something changes, and an employer that somebody takes care of until it is repaired.</summary>
[Trait("Vraagt", "chromium")]
public sealed class BuitenEnKlemTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    static readonly BrowserNewContextOptions Telefoon = new() { ViewportSize = new() { Width = 360, Height = 740 } };

    [Fact]
    [Trait("Feature", "E07")]
    public async Task Een_partij_van_buiten_antwoordt_op_een_telefoon_met_een_link_en_de_keten_leest_het()
    {
        var voornemen = await app.Aangekondigd();
        var lijnmanager = await chromium.NieuweKetenpagina(app, Rol.Lijnmanager, app.Uwv);
        await lijnmanager.GotoAsync($"{app.Keten}/wijzigingen/{voornemen}");
        await Klik(lijnmanager, "Iemand vragen");
        await lijnmanager.GetByLabel("Wie vraagt u?").FillAsync("Makers van salarissoftware");
        await Druk(lijnmanager, "Maak de link");
        var link = await lijnmanager.GetByRole(AriaRole.Textbox, new() { Name = "Link" }).InputValueAsync();

        var venster = await chromium.NieuwVensterAsync(app.Adres, Telefoon);
        var buiten = await venster.NewPageAsync();
        await buiten.GotoAsync(link);
        await Assertions.Expect(buiten.GetByText("Twee velden heten anders.")).ToBeVisibleAsync();
        await buiten.GetByLabel("Grote gevolgen").CheckAsync();
        await Druk(buiten, "Verstuur");
        await Assertions.Expect(buiten.GetByLabel("Grote gevolgen")).ToBeCheckedAsync();
        await buiten.MoetToegankelijkZijn("na een weigering");
        await buiten.GetByLabel("Wat merkt u, en wat hebt u nodig?").FillAsync("Wij bouwen een maand.");
        await Druk(buiten, "Verstuur");
        await Assertions.Expect(buiten.GetByRole(AriaRole.Heading, new() { Name = "Dit zei u" })).ToBeVisibleAsync();
        await buiten.MoetToegankelijkZijn("na het antwoord");

        var ander = await chromium.NieuweKetenpagina(app, Rol.Ketenregisseur, app.Cbs);
        await ander.GotoAsync($"{app.Keten}/wijzigingen/{voornemen}");
        await Assertions.Expect(ander.GetByText("Wij bouwen een maand.")).ToBeVisibleAsync();
    }

    [Fact]
    [Trait("Feature", "E06")]
    public async Task Een_werkgever_die_klem_zit_heeft_iemand_die_het_herstelt_en_de_partners_leren_ervan()
    {
        var medewerker = await chromium.NieuweKetenpagina(app, Rol.Ketenmedewerker, app.Uwv, Telefoon);
        await medewerker.GotoAsync($"{app.Keten}/knelpunten");
        await Klik(medewerker, "Signalen");
        await Klik(medewerker, "Signaal optekenen");
        await medewerker.GetByLabel("Een werkgever").CheckAsync();
        await medewerker.GetByLabel("Wat zit vast?").FillAsync("Correctie van 111222333 komt niet aan");
        await medewerker.GetByLabel("Belastingdienst", new() { Exact = true }).CheckAsync();
        await Druk(medewerker, "Signaal optekenen");
        await Assertions.Expect(medewerker.Locator("#veld-formulier-wat-fout")).ToContainTextAsync("burgerservicenummer");
        await medewerker.MoetToegankelijkZijn("na een weigering");
        await medewerker.GetByLabel("Wat zit vast?").FillAsync("Een correctie komt niet aan");
        await medewerker.GetByLabel("Uw eigen kenmerk van de zaak").FillAsync("Z-2026-0117");
        await Druk(medewerker, "Signaal optekenen");
        await Assertions.Expect(medewerker.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Een correctie komt niet aan");
        var signaal = medewerker.Url.Split('?', '#')[0];

        var regisseur = await chromium.NieuweKetenpagina(app, Rol.Ketenregisseur, app.Belastingdienst);
        await regisseur.GotoAsync(signaal);
        await Klik(regisseur, "Overnemen");
        await Druk(regisseur, "Wij nemen het over");
        await Klik(regisseur, "Herstel melden");
        await regisseur.GetByLabel("Wat is er hersteld?").FillAsync("De correctie staat erin.");
        await regisseur.GetByLabel("Ja, het is verteld").CheckAsync();
        await regisseur.GetByLabel("Wat leren de partners hiervan?").FillAsync("Vraag het tijdvak altijd na.");
        await Druk(regisseur, "Herstel melden");

        await medewerker.GotoAsync(signaal);
        await Assertions.Expect(medewerker.GetByText("Vraag het tijdvak altijd na.").First).ToBeVisibleAsync();
        await medewerker.MoetToegankelijkZijn("hersteld");
    }

    static Task Klik(IPage pagina, string link) => pagina.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    static Task Druk(IPage pagina, string knop) => pagina.GetByRole(AriaRole.Button, new() { Name = knop }).ClickAsync();
}
