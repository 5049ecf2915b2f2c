using System.Net;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Toegang;

[Trait("Feature", "X02")]
public sealed class TweedeFactorTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Met_een_tweede_factor_komt_men_met_alleen_een_wachtwoord_niet_binnen()
    {
        var (_, adres, sleutel, _) = await app.MetTweedeFactor();
        using var browser = app.Browser();

        using var wachtwoord = await app.MeldAan(browser, adres);
        wachtwoord.Headers.Location!.ToString().ShouldEndWith("/aanmelden/code");
        (await browser.Haal("/account")).Headers.Location!.ToString().ShouldContain("/aanmelden");

        using var mis = await browser.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", "000000"));
        mis.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await mis.Lees()).ShouldContain("Deze code klopt niet");
        using var goed = await browser.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", app.Code(sleutel, 1)));
        goed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.Pagina("/account")).ShouldContain("Herstelcodes over: 10 van 10.");
    }

    [Fact]
    public async Task Een_code_werkt_een_keer_en_een_vroegere_daarna_ook_niet_meer()
    {
        var (_, adres, sleutel, _) = await app.MetTweedeFactor();
        using var eerste = app.Browser();
        await app.MeldAan(eerste, adres);
        (await eerste.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", app.Code(sleutel, 1)))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        foreach (var stappen in new[] { 1, 0, -1 })
        {
            using var tweede = app.Browser();
            await app.MeldAan(tweede, adres);
            (await tweede.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", app.Code(sleutel, stappen)))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{stappen}");
        }
    }

    [Fact]
    public async Task Een_herstelcode_werkt_een_keer_hoe_men_hem_ook_typt()
    {
        var (_, adres, _, herstelcodes) = await app.MetTweedeFactor();
        herstelcodes.ToHashSet(StringComparer.Ordinal).Count.ShouldBe(10);
        using var browser = app.Browser();
        await app.MeldAan(browser, adres);
        var getypt = herstelcodes[3].ToUpperInvariant().Replace('-', ' ');

        (await browser.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", getypt))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.Pagina("/account")).ShouldContain("Herstelcodes over: 9 van 10.");
        using var nogEens = app.Browser();
        await app.MeldAan(nogEens, adres);
        (await nogEens.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", getypt))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Zonder_wachtwoord_is_er_geen_codepagina_en_instellen_vraagt_een_code_die_klopt()
    {
        using var vreemde = app.Browser();
        (await vreemde.Haal("/aanmelden/code")).Headers.Location!.ToString().ShouldEndWith("/aanmelden");
        (await vreemde.Haal("/account/bevestigen")).Headers.Location!.ToString().ShouldEndWith("/aanmelden");

        var (browser, _) = await app.Binnen();
        using var mis = await browser.VerstuurFormulier("/account/tweede-factor", 0, ("Formulier.Code", "123 45"), ("Formulier.Wachtwoord", Accountapp.Wachtwoord));
        mis.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await mis.Lees()).ShouldContain("Deze code hoort niet bij de sleutel op deze pagina.");
        var opzet = await browser.Pagina("/account/tweede-factor");
        using var zonder = await browser.Verstuur("/account/tweede-factor", Formulierwerk.Formulier(opzet), ("Formulier.Code", app.Code(Accountapp.Sleutelwoord(opzet))));
        zonder.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "whoever found an open session must not take it over");
        (await browser.Pagina("/account")).ShouldContain("Staat nog uit.");
        (await browser.Haal("/account/bevestigen?terug=/over")).Headers.Location!.ToString().ShouldEndWith("/account/tweede-factor?terug=%2Fover");
    }

    [Fact]
    public async Task Bevestigen_leidt_terug_en_uitzetten_vraagt_wachtwoord_en_code()
    {
        var (browser, _, sleutel, herstelcodes) = await app.MetTweedeFactor();

        (await browser.VerstuurFormulier("/account/bevestigen?terug=%2Fover", 0, ("Formulier.Code", app.Code(sleutel, 1)))).Headers.Location!.ToString().ShouldEndWith("/over");
        foreach (var (wachtwoord, code) in new[] { ("iets heel anders", herstelcodes[0]), (Accountapp.Wachtwoord, "000000"), (Accountapp.Wachtwoord, "") })
            (await browser.VerstuurFormulier("/account/tweede-factor", 0, ("Formulier.Wachtwoord", wachtwoord), ("Formulier.Code", code), ("Formulier.Daad", "uit"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var uit = await browser.VerstuurFormulier("/account/tweede-factor", 0, ("Formulier.Wachtwoord", Accountapp.Wachtwoord), ("Formulier.Code", herstelcodes[0]), ("Formulier.Daad", "uit"));

        uit.Headers.Location!.ToString().ShouldEndWith("/account?gedaan=factor-uit");
        (await browser.Pagina("/account")).ShouldContain("Staat nog uit.");
    }

    [Fact]
    public async Task Nieuwe_herstelcodes_vragen_wachtwoord_en_code_en_maken_de_oude_waardeloos()
    {
        var (browser, adres, _, oude) = await app.MetTweedeFactor();
        using var mis = await browser.VerstuurFormulier("/account/tweede-factor", 0, ("Formulier.Wachtwoord", "iets heel anders"), ("Formulier.Code", oude[0]), ("Formulier.Daad", "codes"));
        mis.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await mis.Lees()).ShouldContain("Dit wachtwoord of deze code klopt niet");

        using var goed = await browser.VerstuurFormulier("/account/tweede-factor", 0, ("Formulier.Wachtwoord", Accountapp.Wachtwoord), ("Formulier.Code", oude[0]), ("Formulier.Daad", "codes"));

        var nieuwe = Accountapp.Codes(await goed.Tekst());
        nieuwe.Length.ShouldBe(10);
        nieuwe.ShouldNotContain(c => oude.Contains(c));
        foreach (var (code, status) in new[] { (oude[1], HttpStatusCode.Forbidden), (nieuwe[1], HttpStatusCode.SeeOther) })
        {
            using var elders = app.Browser();
            await app.MeldAan(elders, adres);
            (await elders.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", code))).StatusCode.ShouldBe(status);
        }
    }
}
