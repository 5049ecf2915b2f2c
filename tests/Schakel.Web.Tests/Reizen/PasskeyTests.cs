using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>On a phone that has a passkey: making it, coming in with it, confirming with it, and doing without again.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "X02")]
public sealed class PasskeyTests(Chromium chromium)
{
    static readonly Dictionary<string, Woorden> Talen = new(StringComparer.Ordinal)
    {
        ["nl-NL"] = new("Aanmelden", "Mailadres", "Wachtwoord", "Passkey maken", "Naam", "Uw wachtwoord", "Verder", "Maak de passkey", "Ik heb ze bewaard", "Afmelden", "Aanmelden met een passkey", "Bevestig wie u bent", "Bevestig met een passkey", "Verwijder", "Verwijder passkey", "De passkey is verwijderd.", "Het lukte niet met een passkey."),
        ["en-GB"] = new("Sign in", "Mail address", "Password", "Make a passkey", "Name", "Your password", "Continue", "Make the passkey", "I have kept them", "Sign out", "Sign in with a passkey", "Confirm who you are", "Confirm with a passkey", "Remove", "Remove passkey", "The passkey has been removed.", "It did not work with a passkey."),
    };

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public async Task Met_een_passkey_maken_binnenkomen_bevestigen_en_hem_weer_verwijderen(string taal)
    {
        var t = Talen[taal];
        await using var app = new Accountapp();
        // A passkey belongs to a name; an address in figures is none.
        var thuis = new UriBuilder(app.Adres) { Host = "localhost" }.Uri;
        await using var venster = await chromium.NieuwVensterAsync(thuis, new() { Locale = taal, ViewportSize = new() { Width = 360, Height = 740 } });
        var pagina = await venster.NewPageAsync();
        var klachten = new List<string>();
        pagina.PageError += (_, fout) => klachten.Add(fout);
        var (sleutels, sleutel) = await MetSleutel(pagina);
        var adres = app.NieuwAdres();
        using (var browser = app.Browser()) await app.Maak(browser, adres);

        await pagina.GotoAsync("/aanmelden");
        await pagina.GetByLabel(t.Mail).FillAsync(adres);
        await pagina.GetByLabel(t.Wachtwoord, new() { Exact = true }).FillAsync(Accountapp.Wachtwoord);
        await Knop(t.Aanmelden).ClickAsync();
        await pagina.GetByRole(AriaRole.Link, new() { Name = t.PasskeyMaken }).ClickAsync();
        await Overal("passkeys");
        await pagina.GetByLabel(t.Naam, new() { Exact = true }).FillAsync("Telefoon van Kim");
        await pagina.GetByLabel(t.UwWachtwoord).FillAsync(Accountapp.Wachtwoord);
        await Knop(t.Verder).ClickAsync();
        await Assertions.Expect(Knop(t.MaakDePasskey)).ToBeVisibleAsync();
        await Overal("tweede stap");
        await Knop(t.MaakDePasskey).ClickAsync();
        await Assertions.Expect(pagina.Locator(".herstelcodes li")).ToHaveCountAsync(10);
        await pagina.GetByRole(AriaRole.Link, new() { Name = t.Bewaard }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Rowheader)).ToHaveTextAsync("Telefoon van Kim");
        await Overal("lijst");

        await pagina.GotoAsync("/account");
        await pagina.MoetToegankelijkZijn($"account {taal}");
        await Knop(t.Afmelden).ClickAsync();
        await pagina.GotoAsync("/aanmelden");
        await pagina.MoetToegankelijkZijn($"aanmelden {taal}");
        await Zet(sleutels, sleutel, false);
        await Knop(t.MetPasskey).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Alert)).ToContainTextAsync(t.Mislukt);
        await pagina.MoetToegankelijkZijn($"mislukt {taal}");
        await Zet(sleutels, sleutel, true);
        await Knop(t.MetPasskey).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kim de Vries");

        app.Verzet(TimeSpan.FromMinutes(6));
        await pagina.GotoAsync("/account/passkeys");
        await pagina.GetByRole(AriaRole.Link, new() { Name = t.Verwijder }).ClickAsync();
        await pagina.MoetToegankelijkZijn($"verwijderen zonder verse factor {taal}");
        await pagina.GetByRole(AriaRole.Link, new() { Name = t.Bevestig }).ClickAsync();
        await pagina.MoetToegankelijkZijn($"bevestigen {taal}");
        await Knop(t.BevestigMet).ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(new Regex("/verwijderen$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await pagina.GetByLabel(t.UwWachtwoord).FillAsync(Accountapp.Wachtwoord);
        await Overal("verwijderen");
        await Knop(t.VerwijderPasskey).ClickAsync();
        await Assertions.Expect(pagina.Locator(".melding")).ToContainTextAsync(t.Weg);
        await pagina.SetViewportSizeAsync(360, 740);
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        klachten.ShouldBeEmpty();

        ILocator Knop(string naam) => pagina.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true });

        async Task Overal(string wat)
        {
            await pagina.MoetOveralToegankelijkZijn($"{wat} {taal}");
            await pagina.SetViewportSizeAsync(360, 740);
            (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, wat);
        }
    }

    [Fact]
    public async Task Zonder_scripts_staat_er_niets_dat_niets_doet()
    {
        await using var app = new Accountapp();
        var thuis = new UriBuilder(app.Adres) { Host = "localhost" }.Uri;
        await using var venster = await chromium.NieuwVensterAsync(thuis, new() { JavaScriptEnabled = false });
        var pagina = await venster.NewPageAsync();
        var adres = app.NieuwAdres();
        using (var browser = app.Browser()) await app.Maak(browser, adres);
        await pagina.GotoAsync("/aanmelden");
        await Assertions.Expect(pagina.Locator("main button:visible")).ToHaveCountAsync(1);
        await pagina.GetByLabel("Mailadres").FillAsync(adres);
        await pagina.GetByLabel("Wachtwoord", new() { Exact = true }).FillAsync(Accountapp.Wachtwoord);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Aanmelden", Exact = true }).ClickAsync();

        await pagina.GotoAsync("/account/passkeys");

        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync("kan alleen met JavaScript");
        await Assertions.Expect(pagina.Locator("main button:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(pagina.Locator("main input:visible")).ToHaveCountAsync(0);
    }

    // A key in the phone that knows whose finger it is, and needs no finger.
    static async Task<(ICDPSession Sleutels, string Sleutel)> MetSleutel(IPage pagina)
    {
        var sleutels = await pagina.Context.NewCDPSessionAsync(pagina);
        await sleutels.SendAsync("WebAuthn.enable");
        var sleutel = await sleutels.SendAsync("WebAuthn.addVirtualAuthenticator", new(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return (sleutels, sleutel!.Value.GetProperty("authenticatorId").GetString()!);
    }

    static Task<JsonElement?> Zet(ICDPSession sleutels, string sleutel, bool herkent) =>
        sleutels.SendAsync("WebAuthn.setUserVerified", new(StringComparer.Ordinal) { ["authenticatorId"] = sleutel, ["isUserVerified"] = herkent });

    sealed record Woorden(
        string Aanmelden, string Mail, string Wachtwoord, string PasskeyMaken, string Naam, string UwWachtwoord, string Verder, string MaakDePasskey, string Bewaard,
        string Afmelden, string MetPasskey, string Bevestig, string BevestigMet, string Verwijder, string VerwijderPasskey, string Weg, string Mislukt);
}
