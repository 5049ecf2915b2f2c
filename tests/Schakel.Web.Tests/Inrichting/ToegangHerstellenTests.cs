using System.Net;
using System.Text.RegularExpressions;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>Who lost his account comes back through his own partner with another one, in this chain and in no other.</summary>
[Trait("Feature", "I14")]
[Trait("Feature", "X02")]
public sealed partial class ToegangHerstellenTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Met_de_link_wordt_een_nieuw_account_wie_men_was_en_het_oude_komt_er_niet_meer_in()
    {
        var (sleuteldrager, keten) = await Begonnen(app);
        var oud = await Binnen(app, sleuteldrager, keten, "Bestuurder");
        var link = await Hersteld(sleuteldrager, await Herstelpad(sleuteldrager, keten));
        (await sleuteldrager.Lees($"{keten}/mensen")).ShouldContain("Kim de Vries (Ketenbestuurder) mag terugkomen met een nieuw account; de link werkt tot en met");

        var (nieuw, _) = await app.Binnen();
        (await nieuw.Lees(link)).ShouldContain("U komt terug in de keten Proefketen van ons");
        var formulier = Formulierwerk.Formulier(await nieuw.Pagina(link));
        using var terug = await nieuw.Verstuur(link, formulier);

        terug.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await terug.Tekst());
        Plaats(terug).ShouldBe(keten);
        (await nieuw.Pagina(keten)).ShouldContain("Ketenbestuurder &#xB7; Belastingdienst");
        var mensen = await nieuw.Lees($"{keten}/mensen");
        mensen.ShouldContain("Uw toegang is net hersteld.");
        mensen.ShouldNotContain("Nodig uit");
        (await oud.Haal(keten)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await oud.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.OK, "the account itself is nobody's but its owner's");
        (await nieuw.Lees($"{keten}/geheugen")).ShouldContain("Een Ketenbestuurder is teruggekomen met een nieuw account (Belastingdienst) en bindt niemand tot en met 25 november 2026");
        (await nieuw.Verstuur(link, formulier)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "sent twice it happened once");
        using var ander = await Poging(oud, link);
        (await ander.Lees()).ShouldContain("Deze link is al gebruikt.");
    }

    [Fact]
    public async Task Wie_eerder_terugkwam_neemt_de_plaats_niet_terug_van_wie_later_terugkwam()
    {
        var (sleuteldrager, keten) = await Begonnen(app);
        await Binnen(app, sleuteldrager, keten, "Bestuurder");
        var (eerste, _) = await app.Binnen();
        var link = await Hersteld(sleuteldrager, await Herstelpad(sleuteldrager, keten));
        var formulier = Formulierwerk.Formulier(await eerste.Pagina(link));
        (await eerste.Verstuur(link, formulier)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var (tweede, _) = await app.Binnen();
        (await Poging(tweede, await Hersteld(sleuteldrager, await Herstelpad(sleuteldrager, keten)))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await eerste.Verstuur(link, formulier)).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        (await eerste.Haal(keten)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await tweede.Haal(keten)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Wie_al_als_een_ander_meedoet_komt_niet_terug_als_deze()
    {
        var (sleuteldrager, keten) = await Begonnen(app);
        await Binnen(app, sleuteldrager, keten, "Bestuurder");
        var link = await Hersteld(sleuteldrager, await Herstelpad(sleuteldrager, keten));

        using var zelf = await Poging(sleuteldrager, link);

        zelf.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await zelf.Lees()).ShouldContain("Dit account doet al als een ander mee in deze keten.");
        var (nieuw, _) = await app.Binnen();
        (await Poging(nieuw, link)).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "the link was not used by it");
    }

    [Fact]
    public async Task Twee_tegelijk_met_een_link_of_een_met_twee_links_een_komt_terug_en_de_ander_hoort_waarom()
    {
        var (sleuteldrager, keten) = await Begonnen(app);
        var (eerste, tweede) = (await Binnen(app, sleuteldrager, keten, "Bestuurder"), await Binnen(app, sleuteldrager, keten, "Bestuurder"));
        var paden = await Wegen(sleuteldrager, keten, "herstellen", "Ketenbestuurder</h1>");
        var links = new List<string>();
        foreach (var pad in paden) links.Add(await Hersteld(sleuteldrager, pad));
        var (gretig, _) = await app.Binnen();
        var formulieren = new List<string>();
        foreach (var link in links) formulieren.Add(Formulierwerk.Formulier(await gretig.Pagina(link)));

        var antwoorden = await Task.WhenAll(links.Select((link, i) => gretig.Verstuur(link, formulieren[i])));

        antwoorden.Select(a => a.StatusCode).ShouldBe([HttpStatusCode.SeeOther, HttpStatusCode.Conflict], ignoreOrder: true);
        (await Task.WhenAll(eerste.Haal(keten), tweede.Haal(keten))).Select(a => a.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.NotFound], ignoreOrder: true, "the other one kept his place");
        var over = antwoorden[0].StatusCode == HttpStatusCode.Conflict ? 0 : 1;
        var (een, ander) = ((await app.Binnen()).Browser, (await app.Binnen()).Browser);
        var opdracht = ("Formulier.Opdracht", Guid.NewGuid().ToString());
        var (f1, f2) = (Formulierwerk.Formulier(await een.Pagina(links[over])), Formulierwerk.Formulier(await ander.Pagina(links[over])));
        var zelfde = await Task.WhenAll(een.Verstuur(links[over], f1, opdracht), ander.Verstuur(links[over], f2, opdracht));
        zelfde.Select(a => a.StatusCode).ShouldBe([HttpStatusCode.SeeOther, HttpStatusCode.Conflict], ignoreOrder: true, "the same command, by two accounts");
    }

    [Fact]
    public async Task Zonder_verse_tweede_factor_of_de_rol_ervoor_herstelt_niemand()
    {
        await using var eigen = new Accountapp();
        var (sleuteldrager, keten) = await Begonnen(eigen);
        var bestuurder = await Binnen(eigen, sleuteldrager, keten, "Bestuurder");
        var pad = await Herstelpad(sleuteldrager, keten);
        var formulier = Formulierwerk.Formulier(await sleuteldrager.Pagina(pad));
        eigen.Verzet(TimeSpan.FromMinutes(6));

        using var bezoek = await sleuteldrager.Haal(pad);
        bezoek.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await bezoek.Lees()).ShouldContain("Bevestig wie u bent");
        using var poging = await sleuteldrager.Verstuur(pad, formulier, ("Formulier.Uiterlijk", "2026-11-26"));
        poging.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await poging.Lees()).ShouldContain("Bevestig het in een nieuw venster");
        (await Wegen(sleuteldrager, keten, "herstellen")).Contains(pad, StringComparer.Ordinal).ShouldBeTrue("the page asks for the factor, so the way to it stays");
        var teamlid = await Binnen(eigen, sleuteldrager, keten, "Teammanager");
        (await Wegen(teamlid, keten, "herstellen")).ShouldBeEmpty();
        (await teamlid.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await bestuurder.Haal(pad.Replace("/herstellen", "x/herstellen", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await sleuteldrager.Lees($"{keten}/geheugen")).ShouldNotContain("mag terugkomen");
    }

    static async Task<(HttpClient Browser, string Keten)> Begonnen(Accountapp app)
    {
        var (browser, _, _, _) = await app.MetTweedeFactor();
        using var antwoord = await Begin(browser, ("OokAls", ""));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await antwoord.Tekst());
        return (browser, Plaats(antwoord).Replace("/mensen", "", StringComparison.Ordinal));
    }

    static async Task<HttpClient> Binnen(Accountapp app, HttpClient gastheer, string keten, string rol)
    {
        var link = await Uitgenodigd(gastheer, keten, "Belastingdienst", rol);
        var (browser, _) = await app.Binnen();
        (await Poging(browser, link)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return browser;
    }

    /// <summary>Accepts as whoever opens the link does: with its form, or by looking when there is none.</summary>
    static async Task<HttpResponseMessage> Poging(HttpClient browser, string link) =>
        Formulieren().IsMatch(await browser.Pagina(link)) ? await browser.VerstuurFormulier(link, 0) : await browser.Haal(link);

    /// <summary>The link, as the page shows it once.</summary>
    static async Task<string> Hersteld(HttpClient browser, string pad)
    {
        using var antwoord = await browser.VerstuurFormulier(pad, 0, ("Formulier.Uiterlijk", "2026-11-26"));
        var pagina = await antwoord.Tekst();
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, pagina);
        return new Uri(Link().Match(pagina).Groups["w"].Value).AbsolutePath;
    }

    static async Task<string> Herstelpad(HttpClient browser, string keten) => (await Wegen(browser, keten, "herstellen", "Ketenbestuurder</h1>")).First();

    [GeneratedRegex("id=\"link\" readonly value=\"(?<w>http[^\"]*)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Link();

    [GeneratedRegex("name=\"Formulier.Opdracht\"", RegexOptions.None, 2000)]
    private static partial Regex Formulieren();
}
