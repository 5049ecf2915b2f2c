using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Schakel.Application;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>On a phone, without scripts, a partner agrees on how long words stay, holds one thing back, and reads two years later what went.</summary>
[Trait("Vraagt", "chromium")]
public sealed class BewarenTests(BewarenTests.App app, Chromium chromium) : IClassFixture<BewarenTests.App>
{
    /// <summary>Its time goes by, so nobody else can be in it.</summary>
    public sealed class App : Accountapp;

    readonly HashSet<string> _gezien = [];

    [Theory]
    [InlineData(360, "nl-NL")]
    [InlineData(1440, "en-GB")]
    [Trait("Feature", "H07")]
    public async Task Van_afspraak_tot_verklaring(int breedte, string taal)
    {
        var nl = taal == "nl-NL";
        var (http, adres) = await app.Binnen();
        using var begonnen = await Eigenketen.Begin(http);
        var keten = Eigenketen.Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        foreach (var titel in new[] { "Te laat", "Onvolledig" }) await Opgelost(http, keten, titel);
        var kim = await MeldAan(adres, breedte, taal);

        await kim.Pagina.GotoAsync($"{keten}/geheugen");
        await kim.Volg(nl ? "Naar bewaren en vernietigen" : "To keeping and destroying");
        await kim.Leest(nl ? "Er is nog geen termijn afgesproken" : "No term was agreed yet");
        await kim.Kijk("no term yet");
        await kim.Volg(nl ? ": Opgeloste knelpunten" : ": Solved bottlenecks");
        await kim.Pagina.Locator("[name='Formulier.Jaren']").FillAsync("0");
        await kim.Klik(AriaRole.Button, nl ? "Stel vast" : "Adopt");
        await Assertions.Expect(kim.Pagina.Locator(".foutoverzicht")).ToBeVisibleAsync();
        await kim.Kijk("a term that cannot be");
        await kim.Pagina.Locator("[name='Formulier.Jaren']").FillAsync("1");
        await kim.Klik(AriaRole.Button, nl ? "Stel vast" : "Adopt");
        await kim.Leest(nl ? "In de komende negentig dagen gaat er niets weg" : "Nothing goes in the coming ninety days");

        app.Verzet(TimeSpan.FromDays(300));
        kim = await MeldAan(adres, breedte, taal);
        await kim.Pagina.GotoAsync($"{keten}/geheugen/bewaren");
        await kim.Kijk("two go soon");
        await kim.Volg(": Te laat");
        await kim.Kijk("hold back");
        await kim.Pagina.Locator("[name='Formulier.Reden']").FillAsync("Er loopt een bezwaar");
        await kim.Klik(AriaRole.Button, nl ? "Houd aan" : "Hold back");
        await kim.Leest("Er loopt een bezwaar");
        await kim.Kijk("one is held back");

        app.Verzet(TimeSpan.FromDays(100));
        await app.Services.GetRequiredService<Uurwerk>().Ronde((_, fout) => throw fout, TestContext.Current.CancellationToken);
        kim = await MeldAan(adres, breedte, taal);
        await kim.Pagina.GotoAsync($"{keten}/geheugen/bewaren");
        await kim.Leest(nl ? "1 keer vernietigd" : "Destroyed once");
        await kim.Kijk("one went");
        await kim.Volg(nl ? "Een knelpunt (woorden gewist)" : "A bottleneck (words erased)");
        await kim.LeestNiet("Onvolledig");
        await kim.Kijk("a bottleneck whose words went");
        await kim.Pagina.GotoAsync($"{keten}/geheugen/bewaren");
        await kim.Volg(": Te laat");
        await kim.Kijk("let go");
        await kim.Klik(AriaRole.Button, nl ? "Geef vrij" : "Let go");
        await kim.Leest(nl ? "Er wordt niets aangehouden" : "Nothing is held back");
    }

    async Task<Reiziger> MeldAan(string adres, int breedte, string taal)
    {
        var kim = await Reiziger.Nieuw(chromium, app, breedte, taal, _gezien);
        await kim.Pagina.GotoAsync("/aanmelden");
        await kim.Pagina.Locator("[name='Formulier.Adres']").FillAsync(adres);
        await kim.Pagina.Locator("[name='Formulier.Wachtwoord']").FillAsync(Accountapp.Wachtwoord);
        await kim.Pagina.Locator("main form button").First.ClickAsync();
        return kim;
    }

    static async Task Opgelost(HttpClient http, string keten, string titel)
    {
        using var gemeld = await http.VerstuurFormulier($"{keten}/knelpunten/melden", 0, ("Formulier.Waar", await Eigenketen.PlekMet(http, keten, "UWV")), ("Formulier.Titel", titel), ("Formulier.Omschrijving", ""));
        var pad = Eigenketen.Plaats(gemeld);
        using var opgelost = await http.VerstuurFormulier($"{pad}/oplossen", 0, ("Formulier.Oplossing", "Gebeld"));
        opgelost.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther, await opgelost.Tekst());
    }
}
