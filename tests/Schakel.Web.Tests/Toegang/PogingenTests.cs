using System.Net;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Toegang;

/// <summary>Guessing, from outside and from a session that somebody left open.</summary>
[Trait("Feature", "X02")]
public sealed class PogingenTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    public async Task Een_goed_wachtwoord_tussendoor_maakt_het_raden_van_codes_niet_vrij()
    {
        await using var eigen = new Accountapp();
        var (_, adres, sleutel, _) = await eigen.MetTweedeFactor();
        using var dief = eigen.Browser();
        for (var i = 0; i < 5; i++)
        {
            (await eigen.MeldAan(dief, adres)).Headers.Location!.ToString().ShouldEndWith("/aanmelden/code");
            (await dief.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", "000000"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        using var goed = await dief.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", eigen.Code(sleutel, 1)));
        goed.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "the door of the codes is shut");
        eigen.Verzet(TimeSpan.FromDays(1.1));
        using var later = eigen.Browser();
        await eigen.MeldAan(later, adres);
        (await later.VerstuurFormulier("/aanmelden/code", 0, ("Formulier.Code", eigen.Code(sleutel)))).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "after a day without tries all is forgotten");
    }

    [Fact]
    public async Task Wie_van_buiten_raadt_houdt_niemand_af_van_wat_hij_binnen_bevestigt()
    {
        var (browser, adres, sleutel, _) = await app.MetTweedeFactor();
        using var plager = app.Browser();
        for (var i = 0; i < 6; i++) await app.MeldAan(plager, adres, "geraden wachtwoord");
        (await app.MeldAan(plager, adres)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "from outside the door is shut");

        (await browser.VerstuurFormulier("/account/bevestigen?terug=/over", 0, ("Formulier.Code", app.Code(sleutel, 1)))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.VerstuurFormulier("/account/wachtwoord", 0, ("Formulier.Oud", Accountapp.Wachtwoord), ("Formulier.Wachtwoord", "een heel andere zin"), ("Formulier.NogEens", "een heel andere zin"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("wachtwoord")]
    [InlineData("overal")]
    public async Task Een_getoonde_sleutel_die_nog_niet_gold_gaat_met_wie_eruit_gezet_wordt(string hoe)
    {
        var (browser, adres) = await app.Binnen();
        var gezien = Accountapp.Sleutelwoord(await browser.Pagina("/account/tweede-factor"));
        Accountapp.Sleutelwoord(await browser.Pagina("/account/tweede-factor")).ShouldBe(gezien, "whoever looks twice sets up the same app");

        var wachtwoord = hoe == "wachtwoord" ? "een heel andere zin" : Accountapp.Wachtwoord;
        if (hoe == "wachtwoord") await browser.VerstuurFormulier("/account/wachtwoord", 0, ("Formulier.Oud", Accountapp.Wachtwoord), ("Formulier.Wachtwoord", wachtwoord), ("Formulier.NogEens", wachtwoord));
        else await browser.VerstuurFormulier("/account", 1);
        await app.MeldAan(browser, adres, wachtwoord);

        var sleutel = Accountapp.Sleutelwoord(await browser.Pagina("/account/tweede-factor"));
        sleutel.Length.ShouldBe(gezien.Length);
        sleutel.ShouldNotBe(gezien, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Een_formulier_is_van_het_account_waaraan_het_getoond_werd()
    {
        var (browser, _) = await app.Binnen();
        var formulier = Formulierwerk.Formulier(await browser.Pagina("/account/verwijderen"));
        var ander = app.NieuwAdres();
        await app.Maak(browser, ander);
        await app.MeldAan(browser, ander);

        using var antwoord = await browser.Verstuur("/account/verwijderen", formulier, ("Formulier.Oud", Accountapp.Wachtwoord));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Haal("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Wie_intussen_is_afgemeld_hoort_hoe_wat_getypt_is_behouden_blijft()
    {
        var (browser, adres) = await app.Binnen();
        var formulier = Formulierwerk.Formulier(await browser.Pagina("/ketens/beginnen"));
        (string, string)[] velden = [("Formulier.Naam", "Keten"), ("Formulier.Doel", "Doel"), ("Formulier.Ketenprobleem", "Probleem"), ("Formulier.Eigen", "Zuid"), ("Formulier.Partners", "Noord")];
        var geheim = Formulierwerk.Formulier(await browser.Pagina("/account/wachtwoord"));
        await browser.VerstuurFormulier("/account", 0);

        using var buiten = await browser.Verstuur("/ketens/beginnen", formulier, velden);
        buiten.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var pagina = await buiten.Tekst();
        pagina.ShouldContain("<li class=\"lopend\">Probleem</li>");
        using var wachtwoord = await browser.Verstuur("/account/wachtwoord", geheim, ("Formulier.Oud", Accountapp.Wachtwoord));
        wachtwoord.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await wachtwoord.Tekst()).ShouldNotContain(Accountapp.Wachtwoord);

        await app.MeldAan(browser, adres);
        using var opnieuw = await browser.Verstuur("/ketens/beginnen", Formulierwerk.Formulier(pagina));
        opnieuw.StatusCode.ShouldBe(HttpStatusCode.SeeOther, "what was typed is sent from the page that refused it");
        using var zelfde = await browser.Verstuur("/ketens/beginnen", formulier, velden);
        zelfde.Headers.Location.ShouldBe(opnieuw.Headers.Location, "the form of before still works too, and it is the same chain");
    }

    [Fact]
    public async Task Dubbel_klikken_is_geen_fout_van_ons()
    {
        var (browser, _) = await app.Binnen();
        var formulier = Formulierwerk.Formulier(await browser.Pagina("/account/verwijderen"));

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.Verstuur("/account/verwijderen", formulier, ("Formulier.Oud", Accountapp.Wachtwoord))));

        antwoorden.ShouldContain(a => a.StatusCode == HttpStatusCode.SeeOther);
        antwoorden.ShouldNotContain(a => a.StatusCode == HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task Wat_geen_teken_is_is_geen_adres()
    {
        using var browser = app.Browser();

        (await app.MeldAan(browser, "a\ufffe@keten.example")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Maak(browser, "a\ufffe@keten.example")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}
