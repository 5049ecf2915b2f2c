using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Toegang;

/// <summary>Programs come in with a token of somebody's account, in one seat and no further than its scope.</summary>
[Trait("Feature", "U05")]
public sealed partial class TokensTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Een_token_opent_de_api_van_een_eigen_keten_in_de_gekozen_rol()
    {
        var (browser, keten) = await app.Begonnen();
        var token = await Gemaakt(browser, "Ketenregisseur", ["Knelpunten"]);

        using var klant = Bel(app, keten, token);
        (await klant.Lees(""))["naam"]!.GetValue<string>().ShouldBe("Proefketen van ons");
        var partners = (await klant.Lees("/partners"))["resultaten"]!.AsArray().ToDictionary(p => p!["naam"]!.GetValue<string>(), p => p!["id"]!.GetValue<string>(), StringComparer.Ordinal);
        using var gemeld = await klant.Stuur("/knelpunten", new { id = Guid.NewGuid(), van = partners["Belastingdienst"], naar = partners["UWV"], titel = "Geboortedata ontbreken" });

        gemeld.StatusCode.ShouldBe(HttpStatusCode.Created, await gemeld.Tekst());
        (await browser.Lees($"{keten}/knelpunten")).ShouldContain("Geboortedata ontbreken");
        var pagina = await browser.Lees("/account/tokens");
        pagina.ShouldContain("Dagelijks werk Proefketen van ons: Ketenregisseur · Belastingdienst Knelpunten");
        pagina.ShouldNotContain(token, customMessage: "it is shown once");
        pagina.ShouldNotContain("Nog niet", customMessage: "it says when the token was used");
        (await browser.Lees("/account")).ShouldContain("U hebt 1 token.");
    }

    [Fact]
    public async Task Buiten_zijn_bereik_doet_een_token_niets_en_een_standpunt_geeft_het_nooit()
    {
        var (browser, keten) = await app.Begonnen();
        using var lezer = Bel(app, keten, await Gemaakt(browser, "Ketenregisseur", []));
        using var alles = Bel(app, keten, await Gemaakt(browser, "Ketenregisseur", ["Inrichting", "Knelpunten", "Besluiten", "Rapportages", "Geheugen"]));
        var partners = (await alles.Lees("/partners"))["resultaten"]!.AsArray().Select(p => p!["id"]!.GetValue<string>()).ToArray();
        object knelpunt = new { id = Guid.NewGuid(), van = partners[0], naar = partners[1], titel = "Iets" };
        object standpunt = new { partij = partners[0], ronde = 1, oordeel = "Instemmen" };
        var voorstel = $"/voorstellen/{Guid.NewGuid()}/standpunten";

        (await Klant.Probleem(await lezer.Stuur("/knelpunten", knelpunt), HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("buiten-bereik");
        (await Klant.Probleem(await lezer.Haal("/export"), HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("buiten-bereik");
        (await Klant.Probleem(await lezer.Stuur(voorstel, standpunt), HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("alleen-in-persoon");
        (await Klant.Probleem(await alles.Stuur(voorstel, standpunt), HttpStatusCode.Forbidden))["code"]!.GetValue<string>().ShouldBe("alleen-in-persoon");
        (await alles.Haal("/export")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await lezer.Lees("/knelpunten"))["totaal"]!.GetValue<int>().ShouldBe(0, "nothing was kept of what was refused");
    }

    [Fact]
    public async Task In_een_andere_keten_en_met_een_letter_anders_opent_een_token_niets()
    {
        var (browser, keten) = await app.Begonnen();
        var (_, elders) = await app.Begonnen();
        var token = await Gemaakt(browser, "Sleuteldrager", []);

        foreach (var (waar, wat) in new[] { (elders, token), (keten, token[..^1] + (token[^1] == '0' ? '1' : '0')), (keten, token[..^1]), (keten, token.ToUpperInvariant()), (keten, "schakel_"), (keten, "") })
        {
            using var klant = Bel(app, waar, wat);
            using var antwoord = await klant.Haal("");
            await Klant.Probleem(antwoord, HttpStatusCode.Unauthorized);
            antwoord.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");
        }
        (await browser.Haal(keten)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var zonder = app.Browser();
        zonder.DefaultRequestHeaders.Authorization = new("Bearer", token);
        (await zonder.Haal(keten)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "a token opens no page");
    }

    [Fact]
    public async Task Een_token_eindigt_op_zijn_dag_met_zijn_rol_en_als_het_wordt_ingetrokken()
    {
        await using var eigen = new Accountapp();
        var (browser, keten) = await eigen.Begonnen();
        var rol = await Gemaakt(browser, "Ketenregisseur", [], ("Naam", "Rol"));
        var dag = await Gemaakt(browser, "Sleuteldrager", [], ("Naam", "Dag"));
        var weg = await Gemaakt(browser, "Sleuteldrager", [], ("Naam", "Weg"));
        foreach (var token in new[] { rol, dag, weg }) (await Opent(eigen, keten, token)).ShouldBeTrue();

        var lijst = await browser.Pagina("/account/tokens");
        (await browser.Verstuur("/account/tokens", Formulierwerk.Formulier(lijst, 2))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var stoppen = (await Eigenketen.Wegen(browser, keten, "stoppen")).Last();
        (await browser.VerstuurFormulier(stoppen, 0)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        eigen.Verzet(TimeSpan.FromDays(1));

        (await Opent(eigen, keten, weg)).ShouldBeFalse("it was withdrawn");
        (await Opent(eigen, keten, rol)).ShouldBeFalse("its role is over");
        (await Opent(eigen, keten, dag)).ShouldBeTrue();
        eigen.Verzet(TimeSpan.FromDays(89));
        (await Opent(eigen, keten, dag)).ShouldBeTrue("this is its last day");
        eigen.Verzet(TimeSpan.FromDays(1));
        (await Opent(eigen, keten, dag)).ShouldBeFalse("its last day is over");
    }

    [Fact]
    public async Task Zonder_rol_is_er_geen_token_te_maken()
    {
        var (browser, _) = await app.Binnen();

        (await browser.Lees("/account/tokens")).ShouldContain("U hebt nog geen rol in een keten");
    }

    [Theory]
    [InlineData("wachtwoord")]
    [InlineData("overal")]
    [InlineData("factor")]
    [InlineData("passkey")]
    public async Task Wat_elke_sessie_beeindigt_beeindigt_ook_de_tokens(string hoe)
    {
        var (browser, keten) = await app.Begonnen();
        var token = await Gemaakt(browser, "Sleuteldrager", []);
        (await Opent(app, keten, token)).ShouldBeTrue();

        var opzet = await browser.Pagina("/account/tweede-factor");
        var sleutel = Accountapp.Sleutelwoord(opzet);
        using var passkey = new Proefpasskey();
        using var antwoord = hoe == "passkey" ? await browser.MaakPasskey(app, passkey)
            : hoe == "factor" ? await browser.Verstuur("/account/tweede-factor", Formulierwerk.Formulier(opzet), ("Formulier.Code", app.Code(sleutel)), ("Formulier.Wachtwoord", Accountapp.Wachtwoord))
            : hoe == "wachtwoord" ? await browser.VerstuurFormulier("/account/wachtwoord", 0, ("Formulier.Oud", Accountapp.Wachtwoord), ("Formulier.Wachtwoord", "een heel ander wachtwoord"), ("Formulier.NogEens", "een heel ander wachtwoord"))
            : await browser.Verstuur("/account", Formulierwerk.Formulier(await browser.Pagina("/account"), 1));

        ((int)antwoord.StatusCode).ShouldBeLessThan(400, await antwoord.Tekst());
        (await Opent(app, keten, token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Wie_geen_token_krijgt_hoort_waarom_en_houdt_wat_er_stond()
    {
        var (browser, _) = await app.Begonnen();

        foreach (var (veld, waarde, reden) in new[]
        {
            ("Naam", "", "Geef het token een naam"), ("TotEnMet", "2000-01-01", "Kies een laatste dag"), ("TotEnMet", "morgen", "Kies een laatste dag"),
            ("Wachtwoord", "niet het mijne", "Dit is niet uw wachtwoord"), ("Zetel", "iets", "Maak een keuze uit de lijst."), ("Bereik[0]", "Alles", "Maak een keuze uit de lijst."),
        })
        {
            using var antwoord = await Vraag(browser, "Ketenregisseur", [], (veld, waarde));
            ((int)antwoord.StatusCode).ShouldBeInRange(400, 499, $"{veld} {waarde}");
            var pagina = await antwoord.Lees();
            pagina.ShouldContain(reden);
            pagina.ShouldNotContain("Dit is uw token.");
            if (veld != "Naam") (await antwoord.Tekst()).ShouldContain("value=\"Dagelijks werk\"");
        }
        (await browser.Lees("/account")).ShouldContain("U hebt 0 tokens.");
        using var niemand = app.Browser();
        (await niemand.Haal("/account/tokens")).Headers.Location!.ToString().ShouldContain("/aanmelden?terug=");
    }

    static async Task<bool> Opent(Accountapp app, string keten, string token)
    {
        using var klant = Bel(app, keten, token);
        using var antwoord = await klant.Haal("");
        return antwoord.StatusCode == HttpStatusCode.OK;
    }

    internal static Klant Bel(Accountapp app, string keten, string token) => new(app.Adres, keten, token);

    internal static async Task<string> Gemaakt(HttpClient browser, string rol, string[] bereik, params (string Veld, string Waarde)[] anders)
    {
        using var antwoord = await Vraag(browser, rol, bereik, anders);
        var pagina = await antwoord.Tekst();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, pagina);
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return Token().Match(pagina).Groups["w"].Value;
    }

    static async Task<HttpResponseMessage> Vraag(HttpClient browser, string rol, string[] bereik, params (string Veld, string Waarde)[] anders)
    {
        var pagina = await browser.Pagina("/account/tokens");
        var zetel = new Regex($"<option value=\"([^\"]+)\"[^>]*>[^<]*: {rol}", RegexOptions.None, TimeSpan.FromSeconds(2)).Match(pagina).Groups[1].Value;
        var laatste = Regex.Count(pagina, "name=\"_handler\"", RegexOptions.None, TimeSpan.FromSeconds(2)) - 1;
        var velden = new List<(string, string)> { ("Formulier.Naam", "Dagelijks werk"), ("Formulier.Zetel", zetel), ("Formulier.TotEnMet", "2027-02-22"), ("Formulier.Wachtwoord", Accountapp.Wachtwoord) };
        velden.AddRange(bereik.Select((b, i) => ($"Formulier.Bereik[{i}]", b)));
        foreach (var (veld, waarde) in anders)
        {
            velden.RemoveAll(v => v.Item1 == $"Formulier.{veld}");
            velden.Add(($"Formulier.{veld}", waarde));
        }
        return await browser.Verstuur("/account/tokens", Formulierwerk.Formulier(pagina, laatste), [.. velden]);
    }

    [GeneratedRegex("value=\"(?<w>schakel_[0-9a-f]{64})\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Token();
}
