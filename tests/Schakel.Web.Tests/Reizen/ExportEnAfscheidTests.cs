using System.Net;
using Microsoft.Playwright;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>In a chain of one's own, without scripts: the export that comes by itself from tomorrow on, and the name of who left.</summary>
[Trait("Vraagt", "chromium")]
public sealed class ExportEnAfscheidTests(Accountapp app, Chromium chromium) : IClassFixture<Accountapp>
{
    readonly HashSet<string> _gezien = [];

    [Fact]
    [Trait("Feature", "H04")]
    public async Task Op_een_telefoon_staat_de_export_voor_elke_nacht_zo_klaar_en_is_hij_zo_weer_gestopt()
    {
        var (kim, _, keten) = await Begonnen(360, "nl-NL");

        await kim.Pagina.GotoAsync($"{keten}/geheugen");
        await kim.Volg("Vanzelf laten maken");
        await kim.Kijk("geen plan");
        await kim.Klik(AriaRole.Button, "Plannen");
        await Assertions.Expect(kim.Pagina.Locator(".foutoverzicht")).ToBeVisibleAsync();
        await kim.Kijk("geen plan, geweigerd");
        await kim.Klik(AriaRole.Radio, "Elke dag");
        await kim.Klik(AriaRole.Button, "Plannen");
        await kim.Leest("exports/");
        await kim.Kijk("gepland");
        await kim.Klik(AriaRole.Button, "Niet meer maken");
        await kim.LeestNiet("Gepland door");
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task In_het_engels_gaat_de_naam_van_wie_wegging_weg_en_dat_is_te_lezen()
    {
        var (kim, http, keten) = await Begonnen(1440, "en-GB");
        var (sam, _) = await app.Binnen();
        await sam.VerstuurFormulier(await Eigenketen.Uitgenodigd(http, keten, "Belastingdienst", "Ketenmedewerker"), 0);
        var mens = (await Eigenketen.Wegen(http, keten, "stoppen", "Ketenmedewerker")).ShouldHaveSingleItem().Replace("/stoppen", "", StringComparison.Ordinal);
        await kim.Pagina.GotoAsync($"{mens}/naam-wissen");
        await kim.Kijk("he still takes part");
        using var gestopt = await http.VerstuurFormulier($"{mens}/stoppen", 0, ("Formulier.Laatste", "2026-11-23"));
        gestopt.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gestopt.Tekst());

        await kim.Pagina.GotoAsync(mens);
        await kim.Volg("Erase the name");
        await kim.Kijk("erase");
        await kim.Klik(AriaRole.Button, "Erase the name for good");
        await kim.Leest("Name erased");
        await kim.Kijk("erased");
    }

    async Task<(Reiziger Kim, HttpClient Http, string Keten)> Begonnen(int breedte, string taal)
    {
        var (http, adres) = await app.Binnen();
        using var begonnen = await Eigenketen.Begin(http);
        var kim = await Reiziger.Nieuw(chromium, app, breedte, taal, _gezien);
        await kim.Pagina.GotoAsync("/aanmelden");
        await kim.Pagina.Locator("[name='Formulier.Adres']").FillAsync(adres);
        await kim.Pagina.Locator("[name='Formulier.Wachtwoord']").FillAsync(Accountapp.Wachtwoord);
        await kim.Pagina.Locator("main form button").First.ClickAsync();
        return (kim, http, Eigenketen.Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal));
    }
}
