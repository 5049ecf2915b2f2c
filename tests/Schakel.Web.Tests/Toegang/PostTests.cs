using System.Net;
using System.Text.RegularExpressions;
using Schakel.Web.Tests.Inrichting;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Toegang;

/// <summary>Invitations and new passwords by mail, in an installation that puts its letters in a folder.</summary>
[Trait("Feature", "X02")]
public sealed partial class PostTests(Accountapp app) : IClassFixture<Accountapp>
{
    const string Vergeten = "/aanmelden/wachtwoord-vergeten";
    const string Nieuw = "een heel andere zin";

    [Fact]
    [Trait("Feature", "I14")]
    public async Task Een_uitnodiging_gaat_naar_het_adres_en_de_link_erin_werkt()
    {
        var (kim, keten) = await app.Begonnen();
        var adres = app.NieuwAdres();
        using var antwoord = await NodigUit(kim, keten, adres);
        (await antwoord.Lees()).ShouldContain($"het bericht aan {adres} ligt klaar in de map met post");

        var brief = (await app.Brieven(adres)).ShouldHaveSingleItem();
        brief.Subject.ShouldBe("Uitnodiging voor de keten Proefketen van ons");
        brief.TextBody!.ShouldContain("Hij werkt één keer, tot en met dinsdag 8 december 2026");
        var (ander, _) = await app.Binnen();
        (await ander.Lees(Accountapp.Link(brief))).ShouldContain("Proefketen van ons");

        var lijst = await kim.Pagina("/account/post");
        Formulierwerk.Leesbaar(lijst).ShouldContain($"{adres} Uitnodiging Vandaag 9:30 In de map");
        var bericht = Brieflink().Match(lijst).Value;
        (await kim.Lees(bericht)).ShouldContain(Accountapp.Link(brief));
        (await ander.Haal(bericht)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ander.Lees("/account/post")).ShouldNotContain(adres);
        using var buiten = app.Browser();
        (await buiten.Haal(bericht)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await kim.Haal(bericht)).Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Hetzelfde_formulier_stuurt_een_brief_en_een_fout_adres_geen()
    {
        var (kim, keten) = await app.Begonnen();
        var (adres, pad) = (app.NieuwAdres(), $"{keten}/mensen/uitnodigen");
        var formulier = Formulierwerk.Formulier(await kim.Pagina(pad));
        using var fout = await kim.Verstuur(pad, formulier, Uitnodiging("geen adres"));
        fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await fout.Tekst()).ShouldContain("value=\"geen adres\"");
        (await kim.Lees($"{keten}/mensen")).ShouldNotContain("Sleuteldrager (");

        for (var i = 0; i < 3; i++) (await kim.Verstuur(pad, formulier, Uitnodiging(adres))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await app.Brieven(adres)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Wie_zijn_wachtwoord_vergat_kiest_een_nieuw_en_is_elders_afgemeld()
    {
        var (kim, adres) = await app.Binnen();
        using var browser = app.Browser();
        (await Vraag(browser, adres.ToUpperInvariant())).ShouldContain("Is " + adres.ToUpperInvariant() + " het adres van een account, dan ligt de link klaar");
        var link = Accountapp.Link((await app.Brieven(adres)).ShouldHaveSingleItem());
        using var kort = await browser.VerstuurFormulier(link, 0, ("Formulier.Wachtwoord", "kort"), ("Formulier.NogEens", "kort"));
        kort.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        using var gekozen = await Kies(browser, link);
        gekozen.Headers.Location!.ToString().ShouldEndWith("/aanmelden?hersteld=ja");

        (await kim.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.Found, "the session of before has ended");
        (await app.MeldAan(browser, adres)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await app.MeldAan(browser, adres, Nieuw)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var nogEens = await browser.Haal(link);
        nogEens.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await nogEens.Lees()).ShouldContain("Deze link werkt niet (meer)");
        (await browser.Lees("/account/post")).ShouldContain("Nog geen post", Case.Sensitive, "this letter is for who reads the mail alone");
    }

    [Fact]
    public async Task Met_een_tweede_factor_is_het_nieuwe_wachtwoord_niet_genoeg_en_zonder_komt_er_een_dag_geen_bij()
    {
        await using var eigen = new Accountapp();
        var (_, met, sleutel, _) = await eigen.MetTweedeFactor();
        var (_, zonder) = await eigen.Binnen();
        using var browser = eigen.Browser();
        foreach (var adres in new[] { met, zonder })
        {
            await Vraag(browser, adres);
            (await Kies(browser, Accountapp.Link((await eigen.Brieven(adres)).Single()))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        (await eigen.MeldAan(browser, met, Nieuw)).Headers.Location!.ToString().ShouldEndWith("/aanmelden/code");
        (await browser.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", eigen.Code(sleutel, 1)))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        await eigen.MeldAan(browser, zonder, Nieuw);
        using var nogNiet = await StelIn(browser, eigen);
        nogNiet.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await nogNiet.Lees()).ShouldContain("Een dag lang komt er geen tweede factor of token bij");
        eigen.Verzet(TimeSpan.FromDays(1.1));
        await eigen.MeldAan(browser, zonder, Nieuw);
        using var wel = await StelIn(browser, eigen);
        wel.StatusCode.ShouldBe(HttpStatusCode.OK, await wel.Tekst());
    }

    [Fact]
    [Trait("Feature", "I14")]
    public async Task Wie_alleen_de_post_van_een_sleuteldrager_leest_laat_die_dag_niemand_binnen_en_laat_niets_verdwijnen()
    {
        await using var eigen = new Accountapp();
        var (kim, adres) = await eigen.Binnen();
        using var begonnen = await Begin(kim);
        var keten = Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        using var dief = eigen.Browser();
        await Vraag(dief, adres);
        (await Kies(dief, Accountapp.Link((await eigen.Brieven(adres)).Single()))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await eigen.MeldAan(dief, adres, Nieuw);

        (await dief.Haal(keten)).StatusCode.ShouldBe(HttpStatusCode.OK, "what he read he reads");
        using var uitnodigen = await dief.Haal($"{keten}/mensen/uitnodigen");
        uitnodigen.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await uitnodigen.Lees()).ShouldContain("met een link uit de mail opnieuw gekozen");
        foreach (var daad in new[] { "rol", "mandaat" }) (await Wegen(dief, keten, daad)).ShouldBeEmpty(daad);
        (await dief.VerstuurFormulier("/account/verwijderen", 0, ("Formulier.Oud", Nieuw))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var token = await dief.VerstuurFormulier("/account/tokens", 0, ("Formulier.Naam", "Mijn token"), ("Formulier.Zetel", Zetel().Match(await dief.Pagina("/account/tokens")).Groups["w"].Value), ("Formulier.TotEnMet", "2026-12-01"), ("Formulier.Wachtwoord", Nieuw));
        token.StatusCode.ShouldBe(HttpStatusCode.Forbidden, await token.Tekst());

        eigen.Verzet(TimeSpan.FromDays(1.1));
        await eigen.MeldAan(dief, adres, Nieuw);
        (await dief.Haal($"{keten}/mensen/uitnodigen")).StatusCode.ShouldBe(HttpStatusCode.OK, "by then its owner knew");
    }

    [Fact]
    public async Task Een_link_gaat_naar_het_adres_van_het_account_hoe_iemand_het_ook_schrijft()
    {
        var (browser, adres) = (app.Browser(), "slachtoffer@keten.example");
        (await app.Maak(browser, adres)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        await Vraag(browser, "\u017flachtoffer@keten.example");

        (await app.Brieven(adres)).Count.ShouldBe(1);
        (await app.Brieven("\u017flachtoffer@keten.example")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Een_link_wijst_naar_de_poort_die_wij_hebben_niet_naar_die_iemand_noemt()
    {
        var (_, adres) = await app.Binnen();
        using var browser = app.Browser();
        browser.DefaultRequestHeaders.Host = "localhost:6666";
        await Vraag(browser, adres);

        (await app.Brieven(adres)).Single().TextBody!.ShouldContain($"http://localhost:{app.Adres.Port}/aanmelden/");
    }

    [Fact]
    public async Task Een_link_naar_een_nieuw_wachtwoord_werkt_een_uur()
    {
        await using var eigen = new Accountapp();
        var (_, adres) = await eigen.Binnen();
        using var browser = eigen.Browser();
        await Vraag(browser, adres);
        var link = Accountapp.Link((await eigen.Brieven(adres)).Single());
        var formulier = Formulierwerk.Formulier(await browser.Pagina(link));

        eigen.Verzet(TimeSpan.FromMinutes(61));

        (await browser.Haal(link)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await browser.Verstuur(link, formulier, ("Formulier.Wachtwoord", Nieuw), ("Formulier.NogEens", Nieuw))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await eigen.MeldAan(browser, adres)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Wie_vraagt_hoort_niet_of_het_adres_bekend_is_en_een_vierde_keer_in_een_uur_komt_er_niets()
    {
        var (_, bekend) = await app.Binnen();
        var onbekend = app.NieuwAdres();
        using var browser = app.Browser();
        (await Vraag(browser, onbekend)).Replace(onbekend, bekend, StringComparison.Ordinal).ShouldBe(await Vraag(browser, bekend));
        (await app.Brieven(onbekend)).ShouldBeEmpty();

        for (var i = 0; i < 4; i++) (await Vraag(browser, bekend)).ShouldContain($"Is {bekend} het adres");

        (await app.Brieven(bekend)).Count.ShouldBe(3);
        using var geen = await browser.VerstuurFormulier(Vergeten, 0, ("Formulier.Adres", "geen adres"));
        geen.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?sleutel=")]
    [InlineData("?sleutel=zomaar")]
    [InlineData("?sleutel=CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Een_halve_of_verzonnen_link_zegt_hoe_men_aan_een_goede_komt(string staart)
    {
        using var browser = app.Browser();

        using var antwoord = await browser.Haal("/aanmelden/nieuw-wachtwoord" + staart);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await antwoord.Tekst()).ShouldContain($"href=\"{Vergeten}\"");
    }

    [Fact]
    public async Task De_map_met_post_is_van_wie_de_installatie_draait_alleen()
    {
        var (kim, keten) = await app.Begonnen();
        await NodigUit(kim, keten, app.NieuwAdres());
        await app.BezorgPost();

        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Path.Combine(app.Map, "post")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.GetFiles(Path.Combine(app.Map, "post"), "*.half").ShouldBeEmpty();
    }

    static (string, string)[] Uitnodiging(string adres) => [("Formulier.Partij", ""), ("Formulier.Rol", "Ketenmanager"), ("Formulier.Uiterlijk", "2026-12-08"), ("Formulier.Adres", adres)];

    static Task<HttpResponseMessage> NodigUit(HttpClient browser, string keten, string adres) => browser.VerstuurFormulier($"{keten}/mensen/uitnodigen", 0, Uitnodiging(adres));

    static async Task<string> Vraag(HttpClient browser, string adres)
    {
        using var antwoord = await browser.VerstuurFormulier(Vergeten, 0, ("Formulier.Adres", adres));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await antwoord.Lees();
    }

    static Task<HttpResponseMessage> Kies(HttpClient browser, string link) => browser.VerstuurFormulier(link, 0, ("Formulier.Wachtwoord", Nieuw), ("Formulier.NogEens", Nieuw));

    static async Task<HttpResponseMessage> StelIn(HttpClient browser, Accountapp eigen)
    {
        var opzet = await browser.Pagina("/account/tweede-factor");
        return await browser.Verstuur("/account/tweede-factor", Formulierwerk.Formulier(opzet), ("Formulier.Code", eigen.Code(Accountapp.Sleutelwoord(opzet))), ("Formulier.Wachtwoord", Nieuw));
    }

    [GeneratedRegex("<option value=\"(?<w>[0-9a-f-]+/[0-9a-f-]+)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Zetel();

    [GeneratedRegex("/account/post/[0-9a-f-]{36}", RegexOptions.None, 2000)]
    private static partial Regex Brieflink();
}
