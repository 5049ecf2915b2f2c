using System.Net;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Toegang;

/// <summary>Who may add a passkey or take one away, and how many there are.</summary>
[Trait("Feature", "X02")]
public sealed class PasskeyWijzigenTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Theory]
    [InlineData("", Accountapp.Wachtwoord, HttpStatusCode.UnprocessableEntity, "Geef de passkey een naam")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890", Accountapp.Wachtwoord, HttpStatusCode.UnprocessableEntity, "ten hoogste 60 tekens")]
    [InlineData("Tele\nfoon", Accountapp.Wachtwoord, HttpStatusCode.UnprocessableEntity, "op één regel")]
    [InlineData("Telefoon", "niet het mijne", HttpStatusCode.Forbidden, "Dit is niet uw wachtwoord")]
    public async Task Zonder_naam_of_wachtwoord_vraagt_geen_apparaat_iets(string naam, string wachtwoord, HttpStatusCode status, string reden)
    {
        var (browser, _) = await app.Binnen();

        using var antwoord = await browser.BeginPasskey(naam, wachtwoord);

        antwoord.StatusCode.ShouldBe(status);
        (await antwoord.Lees()).ShouldContain(reden);
        Passkeywerk.Opgave(await antwoord.Tekst()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wie_een_tweede_factor_heeft_bewijst_hem_voor_een_passkey_erbij_of_eraf()
    {
        await using var eigen = new Accountapp();
        var (browser, _, sleutel, _) = await eigen.MetTweedeFactor();
        using var passkey = new Proefpasskey();
        using var gemaakt = await browser.MaakPasskey(eigen, passkey);
        gemaakt.Headers.Location!.ToString().ShouldEndWith("?gedaan=gemaakt", customMessage: "the recovery codes stay as they are");
        var (lijst, weg) = (await browser.Pagina(Passkeywerk.Pad), await Verwijderadres(browser));
        var verwijder = await browser.Pagina(weg);
        eigen.Verzet(TimeSpan.FromMinutes(6));

        using var erbij = await browser.Verstuur(Passkeywerk.Pad, Formulierwerk.Formulier(lijst), ("Formulier.Naam", "Erbij"), ("Formulier.Wachtwoord", Accountapp.Wachtwoord));
        using var eraf = await browser.Verstuur(weg, Formulierwerk.Formulier(verwijder), ("Formulier.Wachtwoord", Accountapp.Wachtwoord));

        erbij.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Passkeywerk.Opgave(await erbij.Tekst()).ShouldBeEmpty();
        eraf.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var nee in new[] { erbij, eraf }) (await nee.Lees()).ShouldContain("Hiervoor bevestigt u opnieuw wie u bent");
        (await browser.Haal(weg)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.Lees("/account")).ShouldContain("Telefoon (gemaakt vandaag");
        await browser.VerstuurFormulier("/account/bevestigen", 0, ("Formulier.Code", eigen.Code(sleutel, 1)));
        using var mis = await browser.VerstuurFormulier(weg, 0, ("Formulier.Wachtwoord", "niet het mijne"));
        mis.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.VerstuurFormulier(weg, 0, ("Formulier.Wachtwoord", Accountapp.Wachtwoord))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.Lees("/account")).ShouldContain("Herstelcodes over: 10 van 10.", customMessage: "the app is still there");
    }

    [Fact]
    public async Task Meer_dan_tien_zijn_er_niet()
    {
        var (browser, _) = await app.Binnen();
        var passkeys = Enumerable.Range(0, 11).Select(_ => new Proefpasskey()).ToList();
        for (var i = 0; i < 9; i++) await browser.MaakPasskey(app, passkeys[i], $"Nummer {i}");
        var negen = await browser.Pagina(Passkeywerk.Pad);
        (await browser.MaakPasskey(app, passkeys[9])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var elfde = await browser.Verstuur(Passkeywerk.Pad, Formulierwerk.Formulier(negen), ("Formulier.Naam", "Elf"), ("Formulier.Wachtwoord", Accountapp.Wachtwoord));

        elfde.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Passkeywerk.Opgave(await elfde.Tekst()).ShouldBeEmpty();
        (await browser.Lees(Passkeywerk.Pad)).ShouldContain("U hebt tien passkeys, meer kan niet.");
        passkeys.ForEach(p => p.Dispose());
    }

    [Fact]
    public async Task Van_twee_die_tegelijk_iets_toevoegen_lukt_het_er_een()
    {
        var (browser, adres) = await app.Binnen();
        var passkeys = Enumerable.Range(0, 6).Select(_ => new Proefpasskey()).ToList();
        var paginas = new List<string>();
        foreach (var _ in passkeys)
        {
            using var begin = await browser.BeginPasskey();
            paginas.Add(await begin.Tekst());
        }

        var antwoorden = await Task.WhenAll(passkeys.Select((p, i) => browser.Antwoord(Passkeywerk.Pad, paginas[i], p.Maak(Passkeywerk.Opgave(paginas[i]), app.Adres))));

        antwoorden.ShouldAllBe(a => a.StatusCode != HttpStatusCode.InternalServerError);
        var gelukt = antwoorden.Single(a => a.StatusCode == HttpStatusCode.OK);
        var codes = Accountapp.Codes(await gelukt.Tekst());
        using var elders = app.Browser();
        await app.MeldAan(elders, adres);
        (await elders.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", codes[0]))).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "the codes that were shown are the codes that hold");
        (await elders.Lees(Passkeywerk.Pad)).Split("Nog niet").Length.ShouldBe(2, "one passkey");
        passkeys.ForEach(p => p.Dispose());
    }

    [Fact]
    public async Task Een_vraag_om_een_nieuwe_geldt_voor_wie_hem_kreeg_een_keer_en_tot_er_iets_anders_verandert()
    {
        var ((hier, _), (ander, _)) = (await app.Binnen(), await app.Binnen());
        using var passkey = new Proefpasskey();
        using var begin = await hier.BeginPasskey();
        var vraag = await begin.Tekst();
        var antwoord = passkey.Maak(Passkeywerk.Opgave(vraag), app.Adres);
        using var anders = await ander.BeginPasskey();

        using var gestolen = await ander.Verstuur(Passkeywerk.Pad, Passkeywerk.Formulier(await anders.Tekst()), ("Passkey.Vraag", Passkeywerk.Zegel(vraag)), ("Passkey.Antwoord", antwoord));
        await MoetGeweigerdZijn(gestolen);
        using var eerder = await hier.BeginPasskey("Eerder");
        var oud = await eerder.Tekst();
        (await hier.Antwoord(Passkeywerk.Pad, vraag, antwoord)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await MoetGeweigerdZijn(await hier.Antwoord(Passkeywerk.Pad, vraag, antwoord));
        using var tweede = new Proefpasskey();
        await MoetGeweigerdZijn(await hier.Antwoord(Passkeywerk.Pad, oud, tweede.Maak(Passkeywerk.Opgave(oud), app.Adres)));
        await MoetGeweigerdZijn(await ander.MaakPasskey(app, passkey));
    }

    [Fact]
    public async Task Een_getoonde_sleutel_die_nog_niet_gold_geeft_geen_codes_naast_een_passkey()
    {
        var (browser, adres) = await app.Binnen();
        using var passkey = new Proefpasskey();
        await browser.MaakPasskey(app, passkey);
        var gezien = Accountapp.Sleutelwoord(await browser.Pagina("/account/tweede-factor"));
        using var elders = app.Browser();
        await app.MeldAan(elders, adres);

        (await elders.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", app.Code(gezien)))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task De_passkey_van_een_ander_is_er_niet_en_zonder_account_leidt_de_weg_naar_het_aanmelden()
    {
        var ((hier, _), (ander, _)) = (await app.Binnen(), await app.Binnen());
        using var passkey = new Proefpasskey();
        await hier.MaakPasskey(app, passkey);
        var weg = await Verwijderadres(hier);
        using var niemand = app.Browser();

        (await ander.Haal(weg)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await niemand.Haal(weg)).Headers.Location!.ToString().ShouldContain("/aanmelden?terug=");
        (await niemand.Haal(Passkeywerk.Pad)).Headers.Location!.ToString().ShouldContain("/aanmelden?terug=");
        (await hier.Haal(weg)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    static async Task<string> Verwijderadres(HttpClient browser) =>
        System.Text.RegularExpressions.Regex.Match(await browser.Pagina(Passkeywerk.Pad), "/account/passkeys/[0-9a-f]{32}/verwijderen", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(2)).Value;

    static async Task MoetGeweigerdZijn(HttpResponseMessage antwoord)
    {
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Forbidden, await antwoord.Tekst());
        (await antwoord.Lees()).ShouldContain("De passkey is niet toegevoegd");
    }
}
