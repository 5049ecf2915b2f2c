using System.Net;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Toegang;

/// <summary>Answers that open nothing: to another question, of another, used before, made elsewhere, or guessed.</summary>
[Trait("Feature", "X02")]
public sealed class PasskeyWeigeringTests(Accountapp app) : IClassFixture<Accountapp>
{
    const string Bevestigen = "/account/bevestigen";
    const string Reden = "Met deze passkey ging het niet";

    [Fact]
    public async Task Een_antwoord_op_een_andere_vraag_opent_niets()
    {
        var (_, _, passkey) = await MetPasskey(app);
        using var browser = app.Browser();
        var (pagina, ander) = (await browser.Pagina("/aanmelden"), await browser.Pagina("/aanmelden"));

        using var antwoord = await browser.Antwoord("/aanmelden", pagina, passkey.Gebruik(Passkeywerk.Opgave(ander), app.Adres));

        await MoetGeweigerdZijn(antwoord);
        (await browser.Antwoord("/aanmelden", ander, passkey.Gebruik(Passkeywerk.Opgave(ander), app.Adres))).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "its own question does");
    }

    [Fact]
    public async Task Een_vraag_wordt_een_keer_beantwoord_ook_als_het_tegelijk_gebeurt()
    {
        var (hier, _, passkey) = await MetPasskey(app);
        using var browser = app.Browser();
        var pagina = await browser.Pagina("/aanmelden");
        var antwoord = passkey.Gebruik(Passkeywerk.Opgave(pagina), app.Adres);

        var tegelijk = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => browser.Antwoord("/aanmelden", pagina, antwoord)));
        tegelijk.Count(a => a.StatusCode == HttpStatusCode.SeeOther).ShouldBe(1);
        foreach (var ander in tegelijk.Where(a => a.StatusCode != HttpStatusCode.SeeOther)) await MoetGeweigerdZijn(ander);

        var bevestig = await hier.Pagina(Bevestigen);
        var zelfde = passkey.Gebruik(Passkeywerk.Opgave(bevestig), app.Adres);
        (await hier.Antwoord(Bevestigen, bevestig, zelfde)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await MoetGeweigerdZijn(await hier.Antwoord(Bevestigen, bevestig, zelfde));
    }

    [Fact]
    public async Task Een_vraag_die_te_lang_openstond_of_verzonnen_is_telt_niet()
    {
        await using var eigen = new Accountapp();
        var (_, _, passkey) = await MetPasskey(eigen);
        using var browser = eigen.Browser();
        var pagina = await browser.Pagina("/aanmelden");
        var antwoord = passkey.Gebruik(Passkeywerk.Opgave(pagina), eigen.Adres);
        using var verzonnen = await browser.Verstuur("/aanmelden", Passkeywerk.Formulier(pagina), ("Passkey.Antwoord", antwoord), ("Passkey.Vraag", "CfDJ8verzonnen"));
        await MoetGeweigerdZijn(verzonnen);

        eigen.Verzet(TimeSpan.FromMinutes(11));

        await MoetGeweigerdZijn(await browser.Antwoord("/aanmelden", pagina, antwoord));
    }

    [Theory]
    [InlineData(Bevestigen)]
    [InlineData("/aanmelden/code")]
    public async Task De_passkey_van_een_ander_bevestigt_niet_wie_u_bent(string pad)
    {
        var (hier, adres, eigen) = await MetPasskey(app);
        var (_, _, vreemd) = await MetPasskey(app);
        using var elders = app.Browser();
        if (pad != Bevestigen)
        {
            await app.MeldAan(elders, adres);
            hier = elders;
        }

        await MoetGeweigerdZijn(await hier.MetPasskey(app, vreemd, pad));

        // Nor does the answer to a question that was asked of anybody.
        var (los, pagina) = (await elders.Pagina("/aanmelden"), await hier.Pagina(pad));
        using var gemengd = await hier.Verstuur(pad, Passkeywerk.Formulier(pagina), ("Passkey.Vraag", Passkeywerk.Zegel(los)), ("Passkey.Antwoord", eigen.Gebruik(Passkeywerk.Opgave(los), app.Adres)));
        await MoetGeweigerdZijn(gemengd);
        (await hier.MetPasskey(app, eigen, pad)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "one's own does");
    }

    [Theory]
    [InlineData("zonder vaststelling")]
    [InlineData("andere plaats")]
    [InlineData("andere poort")]
    [InlineData("andere poort en dezelfde in de vraag")]
    public async Task Wat_elders_of_zonder_vinger_gezicht_of_pincode_is_gedaan_telt_niet(string hoe)
    {
        var (hier, _, passkey) = await MetPasskey(app);
        passkey.StelVast = hoe != "zonder vaststelling";
        passkey.Herkomst = hoe switch { "andere plaats" => "https://kwaad.example", "zonder vaststelling" => null, _ => $"http://{app.Adres.Host}:1" };
        using var browser = app.Browser();
        // What listens on another port of this machine could pass the question on and name itself in the request.
        if (hoe.EndsWith("in de vraag", StringComparison.Ordinal)) foreach (var wie in new[] { browser, hier }) wie.DefaultRequestHeaders.Host = $"{app.Adres.Host}:1";

        await MoetGeweigerdZijn(await browser.MetPasskey(app, passkey));
        await MoetGeweigerdZijn(await hier.MetPasskey(app, passkey, Bevestigen));
        using var nieuw = new Proefpasskey { StelVast = passkey.StelVast, Herkomst = passkey.Herkomst };
        using var gemaakt = await hier.MaakPasskey(app, nieuw);
        gemaakt.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await gemaakt.Lees()).ShouldContain("De passkey is niet toegevoegd");
    }

    [Fact]
    public async Task Van_een_sleutel_die_telt_werkt_een_kopie_die_achterloopt_niet()
    {
        var (browser, _) = await app.Binnen();
        using var passkey = new Proefpasskey { Telt = true };
        await browser.MaakPasskey(app, passkey);
        (await browser.MetPasskey(app, passkey, Bevestigen)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        passkey.Telt = false;

        await MoetGeweigerdZijn(await browser.MetPasskey(app, passkey, Bevestigen));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"id\":7}")]
    [InlineData("{\"id\":\"\"}")]
    [InlineData("{\"id\":\"%%%\"}")]
    [InlineData("{\"id\":\"AAAA\"}")]
    [InlineData("{\"id\":\"AAAA\",\"type\":\"public-key\",\"response\":null}")]
    [InlineData("lang")]
    [InlineData("diep")]
    public async Task Onzin_is_geen_fout_van_ons(string antwoord)
    {
        antwoord = antwoord switch { "lang" => new string('x', 100_000), "diep" => new string('[', 5_000), _ => antwoord };
        var (hier, _, _) = await MetPasskey(app);
        using var browser = app.Browser();

        await MoetGeweigerdZijn(await browser.Antwoord("/aanmelden", await browser.Pagina("/aanmelden"), antwoord));
        await MoetGeweigerdZijn(await hier.Antwoord(Bevestigen, await hier.Pagina(Bevestigen), antwoord));
        using var begin = await hier.BeginPasskey();
        (await hier.Antwoord(Passkeywerk.Pad, await begin.Tekst(), antwoord)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Na_vijf_keer_mis_gaat_de_deur_voor_passkeys_een_kwartier_dicht_en_die_van_wie_binnen_is_niet()
    {
        await using var eigen = new Accountapp();
        var (hier, adres, passkey) = await MetPasskey(eigen);
        using var browser = eigen.Browser();
        passkey.StelVast = false;
        for (var i = 0; i < 5; i++) await MoetGeweigerdZijn(await browser.MetPasskey(eigen, passkey));
        passkey.StelVast = true;

        await MoetGeweigerdZijn(await browser.MetPasskey(eigen, passkey));
        (await hier.MetPasskey(eigen, passkey, Bevestigen)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await eigen.MeldAan(browser, adres)).Headers.Location!.ToString().ShouldEndWith("/aanmelden/code");
        eigen.Verzet(TimeSpan.FromMinutes(31));
        (await browser.MetPasskey(eigen, passkey)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("/aanmelden", "passkey")]
    [InlineData(Bevestigen, "passkey")]
    [InlineData(Passkeywerk.Pad, "begin")]
    [InlineData(Passkeywerk.Pad, "voegtoe")]
    public async Task Een_formulier_dat_niet_van_hier_komt_doet_niets(string pad, string formulier)
    {
        var (hier, _, passkey) = await MetPasskey(app);
        using var buiten = app.Browser();
        var browser = pad == "/aanmelden" ? buiten : hier;
        var pagina = await browser.Pagina(pad);
        using var lijf = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["_handler"] = formulier,
            ["Formulier.Naam"] = "Telefoon",
            ["Formulier.Wachtwoord"] = Accountapp.Wachtwoord,
            ["Passkey.Vraag"] = Passkeywerk.Zegel(pagina),
            ["Passkey.Antwoord"] = Passkeywerk.Opgave(pagina) is { Length: > 0 } opgave ? passkey.Gebruik(opgave, app.Adres) : "{}",
        });

        using var antwoord = await browser.PostAsync(new Uri(pad, UriKind.Relative), lijf, TestContext.Current.CancellationToken);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await buiten.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.Found, "still outside");
    }

    static async Task<(HttpClient Browser, string Adres, Proefpasskey Passkey)> MetPasskey(Accountapp app)
    {
        var (browser, adres) = await app.Binnen();
        var passkey = new Proefpasskey();
        (await browser.MaakPasskey(app, passkey)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return (browser, adres, passkey);
    }

    static async Task MoetGeweigerdZijn(HttpResponseMessage antwoord)
    {
        var pagina = await antwoord.Lees();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Forbidden, pagina);
        pagina.ShouldContain(Reden);
    }
}
