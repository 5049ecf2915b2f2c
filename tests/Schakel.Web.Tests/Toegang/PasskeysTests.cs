using System.Net;
using System.Text.RegularExpressions;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Toegang;

/// <summary>What a passkey opens, and what comes with having one.</summary>
[Trait("Feature", "X02")]
public sealed partial class PasskeysTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Met_een_passkey_komt_men_binnen_zonder_wachtwoord_en_code()
    {
        var (hier, adres) = await app.Binnen();
        using var passkey = new Proefpasskey();
        using var gemaakt = await hier.MaakPasskey(app, passkey, "Mijn <telefoon>");
        gemaakt.StatusCode.ShouldBe(HttpStatusCode.OK);
        Accountapp.Codes(await gemaakt.Tekst()).Length.ShouldBe(10, "it is the first second factor");
        (await hier.Lees(Passkeywerk.Pad)).ShouldContain("Mijn <telefoon> vandaag Nog niet");

        using var elders = app.Browser();
        using var binnen = await elders.MetPasskey(app, passkey, "/aanmelden?terug=/over");

        binnen.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        binnen.Headers.Location!.ToString().ShouldEndWith("/over");
        (await elders.Lees("/account")).ShouldContain(adres);
        (await elders.Lees(Passkeywerk.Pad)).ShouldContain("Mijn <telefoon> vandaag vandaag");
    }

    [Fact]
    public async Task Wie_alleen_een_passkey_heeft_komt_met_een_wachtwoord_niet_binnen_maar_wel_met_een_herstelcode()
    {
        var (hier, adres) = await app.Binnen();
        using var passkey = new Proefpasskey();
        var codes = Accountapp.Codes(await (await hier.MaakPasskey(app, passkey)).Tekst());
        using var elders = app.Browser();

        (await app.MeldAan(elders, adres)).Headers.Location!.ToString().ShouldEndWith("/aanmelden/code");
        (await elders.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await elders.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", codes[0]))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await elders.Lees("/account")).ShouldContain("Uw passkey is uw tweede factor.");

        using var derde = app.Browser();
        await app.MeldAan(derde, adres);
        (await derde.MetPasskey(app, passkey, "/aanmelden/code")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await derde.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Een_passkey_is_een_verse_tweede_factor_en_na_vijf_minuten_vraagt_een_wijziging_hem_opnieuw()
    {
        await using var eigen = new Accountapp();
        var (browser, _) = await eigen.Binnen();
        using var passkey = new Proefpasskey();
        await browser.MaakPasskey(eigen, passkey);
        eigen.Verzet(TimeSpan.FromMinutes(6));
        (await browser.Lees(Passkeywerk.Pad)).ShouldContain("Voor een passkey erbij bevestigt u eerst wie u bent.");
        (await browser.Haal("/account/tweede-factor")).Headers.Location!.ToString().ShouldContain("/account/bevestigen?terug=");

        (await browser.MetPasskey(eigen, passkey, "/account/bevestigen?terug=/account/passkeys")).Headers.Location!.ToString().ShouldEndWith(Passkeywerk.Pad);

        using var tweede = new Proefpasskey();
        (await browser.MaakPasskey(eigen, tweede, "Computer")).Headers.Location!.ToString().ShouldEndWith("?gedaan=gemaakt");
        (await browser.Haal("/account/tweede-factor")).StatusCode.ShouldBe(HttpStatusCode.OK, "and an app beside it");
    }

    [Fact]
    public async Task Een_app_erbij_en_er_weer_af_laat_passkey_en_herstelcodes_staan()
    {
        var (browser, adres) = await app.Binnen();
        using var passkey = new Proefpasskey();
        await browser.MaakPasskey(app, passkey);
        var opzet = await browser.Pagina("/account/tweede-factor");
        using var aan = await browser.Verstuur("/account/tweede-factor", Formulierwerk.Formulier(opzet), ("Formulier.Code", app.Code(Accountapp.Sleutelwoord(opzet))), ("Formulier.Wachtwoord", Accountapp.Wachtwoord));
        var codes = Accountapp.Codes(await aan.Tekst());

        (await browser.VerstuurFormulier("/account/tweede-factor", 0, ("Formulier.Wachtwoord", Accountapp.Wachtwoord), ("Formulier.Code", codes[0]), ("Formulier.Daad", "uit"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var elders = app.Browser();
        await app.MeldAan(elders, adres);
        (await elders.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", codes[1]))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Met_de_laatste_passkey_gaan_tweede_factor_en_herstelcodes()
    {
        var (browser, adres) = await app.Binnen();
        using var passkey = new Proefpasskey();
        await browser.MaakPasskey(app, passkey);
        var weg = Verwijderadres().Match(await browser.Pagina(Passkeywerk.Pad)).Value;
        (await browser.Lees(weg)).ShouldContain("Dit is uw enige tweede factor.");

        using var gedaan = await browser.VerstuurFormulier(weg, 0, ("Formulier.Wachtwoord", Accountapp.Wachtwoord));

        gedaan.Headers.Location!.ToString().ShouldEndWith("?gedaan=weg");
        (await browser.Lees("/account")).ShouldContain("Staat nog uit.");
        (await browser.Haal(weg)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var elders = app.Browser();
        (await elders.MetPasskey(app, passkey)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await app.MeldAan(elders, adres)).Headers.Location!.ToString().ShouldEndWith("/account");
    }

    [Theory]
    [InlineData("erbij")]
    [InlineData("eraf")]
    public async Task Een_passkey_erbij_of_eraf_beeindigt_elke_andere_sessie(string hoe)
    {
        var (hier, adres) = await app.Binnen();
        using var passkey = new Proefpasskey();
        using var elders = app.Browser();
        if (hoe == "erbij") await app.MeldAan(elders, adres);
        await hier.MaakPasskey(app, passkey);
        if (hoe == "eraf")
        {
            (await elders.MetPasskey(app, passkey)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            (await elders.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
            await hier.VerstuurFormulier(Verwijderadres().Match(await hier.Pagina(Passkeywerk.Pad)).Value, 0, ("Formulier.Wachtwoord", Accountapp.Wachtwoord));
        }

        (await elders.Haal("/account")).Headers.Location!.ToString().ShouldContain("/aanmelden");
        (await hier.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [GeneratedRegex("/account/passkeys/[0-9a-f]{32}/verwijderen", RegexOptions.None, 2000)]
    private static partial Regex Verwijderadres();
}
