using System.Net;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Toegang;

[Trait("Feature", "X02")]
public sealed class AanmeldenTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Wie_een_account_maakt_meldt_zich_aan_en_ziet_zijn_naam()
    {
        var (browser, adres) = await app.Binnen();

        var account = await browser.Pagina("/account");

        account.ShouldContain("<h1>Kim de Vries</h1>");
        account.ShouldContain(adres);
        account.ShouldContain("Tweede factor instellen");
        (await browser.Pagina("/")).ShouldContain("<a class=\"accountlink\" href=\"/account\">Kim de Vries</a>");
    }

    [Theory]
    [InlineData("", "kim@keten.example", Accountapp.Wachtwoord, Accountapp.Wachtwoord, "Vul uw naam in", "Fill in your name")]
    [InlineData("Kim", "kim", Accountapp.Wachtwoord, Accountapp.Wachtwoord, "Dit is geen mailadres", "This is no mail address")]
    [InlineData("Kim", "a@b@c", Accountapp.Wachtwoord, Accountapp.Wachtwoord, "Dit is geen mailadres", "This is no mail address")]
    [InlineData("Kim", "kim@keten.example", "kort", "kort", "van 12 tot en met 128 tekens", "12 to 128 characters")]
    [InlineData("Kim", "kim@keten.example", "wachtwoord123", "wachtwoord123", "raadt een ander zo", "guesses this password easily")]
    [InlineData("Kim", "kim@keten.example", "KIM@keten.example!", "KIM@keten.example!", "raadt een ander zo", "guesses this password easily")]
    [InlineData("Kim", "kim@keten.example", "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "raadt een ander zo", "guesses this password easily")]
    [InlineData("Kim", "kim@keten.example", Accountapp.Wachtwoord, "een andere lange zin", "niet gelijk", "are not equal")]
    public async Task Wat_geen_account_kan_zijn_hoort_bij_het_veld_waarom(string naam, string adres, string wachtwoord, string nogEens, string nl, string en)
    {
        foreach (var (taal, reden) in new[] { ("nl", nl), ("en", en) })
        {
            using var browser = app.Browser();
            browser.DefaultRequestHeaders.Add("Accept-Language", taal);

            using var antwoord = await browser.VerstuurFormulier(
                "/account/maken", 0, ("Formulier.Naam", naam), ("Formulier.Adres", adres), ("Formulier.Wachtwoord", wachtwoord), ("Formulier.NogEens", nogEens));

            antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var pagina = await antwoord.Tekst();
            Formulierwerk.Leesbaar(pagina).ShouldContain(reden);
            pagina.ShouldContain("aria-invalid=\"true\"");
            pagina.ShouldContain($"value=\"{adres}\"");
            if (wachtwoord.Length > 4 && !wachtwoord.Contains('@', StringComparison.Ordinal)) pagina.ShouldNotContain(wachtwoord);
        }
    }

    [Fact]
    public async Task Niets_verraadt_of_een_adres_hier_bekend_is()
    {
        var (_, bekend) = await app.Binnen();
        using var vreemde = app.Browser();

        using var opnieuw = await app.Maak(vreemde, bekend, "heel iets anders hier");
        using var nieuw = await app.Maak(vreemde, app.NieuwAdres());
        using var mis = await app.MeldAan(vreemde, bekend, "heel iets anders hier");
        using var onbekend = await app.MeldAan(vreemde, app.NieuwAdres(), "heel iets anders hier");

        opnieuw.StatusCode.ShouldBe(nieuw.StatusCode);
        opnieuw.Headers.Location.ShouldBe(nieuw.Headers.Location);
        mis.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        onbekend.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await mis.Lees()).ShouldBe(await onbekend.Lees());
        using var eigenaar = app.Browser();
        (await app.MeldAan(eigenaar, bekend)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "the account is still that of whoever made it first");
    }

    [Theory]
    [InlineData("/account/maken", "/aanmelden?terug=%2Fover&gemaakt=ja", "/aanmelden?gemaakt=ja")]
    [InlineData("/aanmelden", "/over", "/account")]
    public async Task Daarna_gaat_men_verder_waar_men_heen_wilde_en_nooit_naar_elders(string pad, string naar, string anders)
    {
        var (_, adres) = await app.Binnen();
        foreach (var (terug, verwacht) in new[] { ("/over", naar), ("//kwaad.example", null), ("https://kwaad.example", null), ("/\\kwaad.example", null) })
        {
            using var browser = app.Browser();
            var eigen = $"{pad}?terug={Uri.EscapeDataString(terug)}";
            using var antwoord = pad == "/aanmelden"
                ? await app.MeldAan(browser, adres, pad: eigen)
                : await browser.VerstuurFormulier(eigen, 0, ("Formulier.Naam", "Kim"), ("Formulier.Adres", app.NieuwAdres()), ("Formulier.Wachtwoord", Accountapp.Wachtwoord), ("Formulier.NogEens", Accountapp.Wachtwoord));

            antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            var plaats = antwoord.Headers.Location!.ToString();
            plaats.ShouldEndWith(verwacht ?? anders);
        }
    }

    [Theory]
    [InlineData("/account/maken", "maken")]
    [InlineData("/aanmelden", "aanmelden")]
    [InlineData("/afmelden", "")]
    public async Task Een_formulier_dat_niet_van_hier_komt_doet_niets(string pad, string formulier)
    {
        var (binnen, adres) = await app.Binnen();
        using var buiten = app.Browser();
        var browser = pad == "/afmelden" ? binnen : buiten;
        var nieuw = app.NieuwAdres();
        using var lijf = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["_handler"] = formulier,
            ["Formulier.Naam"] = "Kim",
            ["Formulier.Adres"] = formulier == "maken" ? nieuw : adres,
            ["Formulier.Wachtwoord"] = Accountapp.Wachtwoord,
            ["Formulier.NogEens"] = Accountapp.Wachtwoord,
        });

        using var antwoord = await browser.PostAsync(new Uri(pad, UriKind.Relative), lijf, TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await binnen.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.OK, "still signed in");
        (await buiten.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.Found, "still outside");
        (await app.MeldAan(buiten, nieuw)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "no account came of it");
    }

    [Fact]
    public async Task Te_veel_of_te_lang_getypt_is_geen_fout_van_ons()
    {
        using var browser = app.Browser();

        using var lang = await app.MeldAan(browser, "kim@keten.example", new string('w', 100_000));
        using var adres = await app.MeldAan(browser, new string('a', 100_000) + "@keten.example");
        using var raar = await browser.VerstuurFormulier("/account/maken", 0, ("Formulier.Naam", "Kim\r\nJan"), ("Formulier.Adres", "a\r\n@b.example"), ("Formulier.Wachtwoord", Accountapp.Wachtwoord), ("Formulier.NogEens", Accountapp.Wachtwoord));

        lang.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        adres.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        raar.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var redenen = await raar.Lees();
        redenen.ShouldContain("Vul uw naam in, op één regel");
        redenen.ShouldContain("Dit is geen mailadres.");
    }

    [Fact]
    public async Task Van_een_account_blijft_niets_achter_in_een_browser_en_afmelden_eindigt_de_sessie()
    {
        var (browser, _) = await app.Binnen();
        using var pagina = await browser.Haal("/account");
        pagina.Headers.CacheControl!.NoStore.ShouldBeTrue();

        using var weg = await browser.VerstuurFormulier("/account", 0);

        weg.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.Haal("/account")).Headers.Location!.ToString().ShouldContain("/aanmelden");
    }
}
