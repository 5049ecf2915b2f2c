using Microsoft.Playwright;
using OtpNet;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>From nothing to a second factor and back in, on a phone, without scripts.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "X02")]
public sealed class EigenAccountTests(Accountapp app, Chromium chromium) : IClassFixture<Accountapp>
{
    [Theory]
    [InlineData("nl-NL", "Wachtwoord vergeten?", "Mailadres", "Stuur de link", "Nieuw wachtwoord", "Nog een keer", "Kies dit wachtwoord", "Wachtwoord", "Aanmelden")]
    [InlineData("en-GB", "Password forgotten?", "Mail address", "Send the link", "New password", "Once more", "Choose this password", "Password", "Sign in")]
    public async Task Een_vergeten_wachtwoord_opnieuw_kiezen(string taal, string vergeten, string mail, string stuur, string nieuw, string nogEens, string kies, string wachtwoord, string aanmelden)
    {
        const string Gekozen = "een heel andere zin";
        var (_, adres) = await app.Binnen();
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = taal, ViewportSize = new() { Width = 360, Height = 740 } });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync("/aanmelden");
        await pagina.GetByRole(AriaRole.Link, new() { Name = vergeten }).ClickAsync();
        await pagina.MoetOveralToegankelijkZijn($"vergeten {taal}");
        await pagina.GetByLabel(mail).FillAsync(adres);
        await pagina.GetByRole(AriaRole.Button, new() { Name = stuur }).ClickAsync();
        await pagina.MoetOveralToegankelijkZijn($"gevraagd {taal}");

        var brief = (await app.Brieven(adres)).ShouldHaveSingleItem();
        await pagina.GotoAsync(Accountapp.Link(brief));
        await pagina.MoetOveralToegankelijkZijn($"nieuw {taal}");
        await pagina.GetByLabel(nieuw, new() { Exact = true }).FillAsync(Gekozen);
        await pagina.GetByLabel(nogEens).FillAsync(Gekozen);
        await pagina.GetByRole(AriaRole.Button, new() { Name = kies }).ClickAsync();
        await pagina.GetByLabel(mail).FillAsync(adres);
        await pagina.GetByLabel(wachtwoord, new() { Exact = true }).FillAsync(Gekozen);
        await pagina.GetByRole(AriaRole.Button, new() { Name = aanmelden, Exact = true }).ClickAsync();

        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kim de Vries");
    }

    [Theory]
    [InlineData("nl-NL", "Aanmelden", "Account maken", "Mailadres", "Wachtwoord", "Wachtwoord nog eens", "Maak account", "Uw naam", "Tweede factor instellen", "Vul de code in die de app nu toont", "Zet aan", "Ik heb ze bewaard", "Afmelden", "Code", "Verder")]
    [InlineData("en-GB", "Sign in", "Make an account", "Mail address", "Password", "Password once more", "Make account", "Your name", "Set up a second factor", "Fill in the code that the app shows now", "Turn on", "I have kept them", "Sign out", "Code", "Continue")]
    public async Task Een_account_maken_een_tweede_factor_instellen_en_weer_binnenkomen(
        string taal, string aanmelden, string maken, string mail, string wachtwoord, string nogEens, string maak, string naam, string instellen, string vulIn, string zetAan, string bewaard, string afmelden, string code, string verder)
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = taal, ViewportSize = new() { Width = 360, Height = 740 } });
        var pagina = await venster.NewPageAsync();
        var adres = app.NieuwAdres();
        await pagina.GotoAsync("/");
        await pagina.GetByRole(AriaRole.Link, new() { Name = aanmelden, Exact = true }).ClickAsync();
        await pagina.GetByRole(AriaRole.Link, new() { Name = maken }).ClickAsync();
        await pagina.MoetOveralToegankelijkZijn($"maken {taal}");
        await pagina.GetByLabel(naam).FillAsync("Kim de Vries");
        await pagina.GetByLabel(mail).FillAsync(adres);
        await pagina.GetByLabel(wachtwoord, new() { Exact = true }).FillAsync(Accountapp.Wachtwoord);
        await pagina.GetByLabel(nogEens).FillAsync(Accountapp.Wachtwoord);
        await pagina.GetByRole(AriaRole.Button, new() { Name = maak }).ClickAsync();
        await MeldAan();

        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kim de Vries");
        await pagina.MoetOveralToegankelijkZijn($"account {taal}");
        await pagina.GetByRole(AriaRole.Link, new() { Name = instellen }).ClickAsync();
        await pagina.MoetOveralToegankelijkZijn($"tweede factor {taal}");
        var sleutel = (await pagina.Locator("code.sleutel").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await pagina.Locator("[name='Formulier.Wachtwoord']").FillAsync(Accountapp.Wachtwoord);
        await pagina.GetByLabel(vulIn).FillAsync(app.Code(sleutel));
        await pagina.GetByRole(AriaRole.Button, new() { Name = zetAan }).ClickAsync();
        await Assertions.Expect(pagina.Locator(".herstelcodes li")).ToHaveCountAsync(10);
        await pagina.SetViewportSizeAsync(360, 740);
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        await pagina.GetByRole(AriaRole.Link, new() { Name = bewaard }).ClickAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = afmelden, Exact = true }).ClickAsync();

        await pagina.GetByRole(AriaRole.Link, new() { Name = aanmelden, Exact = true }).ClickAsync();
        await MeldAan();
        await pagina.MoetOveralToegankelijkZijn($"code {taal}");
        await pagina.GetByLabel(code, new() { Exact = true }).FillAsync(app.Code(sleutel, 1));
        await pagina.GetByRole(AriaRole.Button, new() { Name = verder }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kim de Vries");
        sleutel.Length.ShouldBe(Base32Encoding.ToString(new byte[20]).Length);

        async Task MeldAan()
        {
            await pagina.GetByLabel(mail).FillAsync(adres);
            await pagina.GetByLabel(wachtwoord, new() { Exact = true }).FillAsync(Accountapp.Wachtwoord);
            await pagina.GetByRole(AriaRole.Button, new() { Name = aanmelden, Exact = true }).ClickAsync();
        }
    }
}
