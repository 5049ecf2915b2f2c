using System.Net;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Inrichting;

/// <summary>People with accounts begin a chain of their own and come in by links.</summary>
public sealed class EigenKetenTests(Accountapp app) : IClassFixture<Accountapp>
{
    [Fact]
    [Trait("Feature", "I13")]
    [Trait("Feature", "I14")]
    public async Task Een_keten_begint_met_vijf_antwoorden_en_partners_komen_zelf_binnen()
    {
        var (begin, keten) = await app.Begonnen();
        var mensen = await begin.Lees($"{keten}/mensen");
        mensen.ShouldContain("Kim de Vries");
        mensen.ShouldContain("Hier is nog niemand binnen.");
        (await begin.Pagina("/")).ShouldContain($"{keten}\">Verder");
        (await begin.Lees(keten)).ShouldContain("Nog niet binnen: CBS, UWV.");

        var link = await Uitgenodigd(begin, keten, "UWV", "Sleuteldrager");
        (await begin.Lees(keten)).ShouldContain("Nog niet binnen: CBS, UWV (uitgenodigd).");
        var (uwv, _) = await app.Binnen();
        (await uwv.Lees(link)).ShouldContain("Belastingdienst nodigt u uit. Voor UWV. U opent het huis van deze partner");
        using var binnen = await uwv.VerstuurFormulier(link, 0);

        binnen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await binnen.Tekst());
        binnen.Headers.Location!.ToString().ShouldEndWith($"{keten}/mensen");
        var huis = await uwv.Lees($"{keten}/mensen");
        huis.ShouldContain("Sleuteldrager : Kim de Vries u Kim de Vries");
        (await uwv.Lees(link)).ShouldContain("Deze link is al gebruikt.");
        huis.ShouldNotContain("Nodig uit (Namens de keten)", customMessage: "who acts for the chain is for the partner that began");
        (await begin.Lees($"{keten}/mensen")).ShouldContain("Nodig uit (Namens de keten)");
        var kiezen = await uwv.Pagina($"{keten}/mensen/uitnodigen");
        foreach (var niet in new[] { ">CBS</option>", ">Namens de keten</option>", "value=\"Ketenmanager\"" }) kiezen.ShouldNotContain(niet, customMessage: "of whom somebody has no say");
        var cbs = (await Partners(uwv, keten))["CBS"][^36..];
        using var vreemd = await uwv.Verstuur($"{keten}/mensen/uitnodigen", Formulierwerk.Formulier(kiezen), ("Formulier.Partij", cbs), ("Formulier.Rol", "Sleuteldrager"), ("Formulier.Uiterlijk", "2026-12-08"));
        vreemd.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await vreemd.Lees()).ShouldContain("De eerste sleuteldrager van deze partner wordt door een andere partner uitgenodigd.");
        var eigen = await Uitgenodigd(uwv, keten, "UWV", "Ketenregisseur");
        var (regisseur, _) = await app.Binnen();
        (await regisseur.VerstuurFormulier(eigen, 0)).Headers.Location!.ToString().ShouldEndWith(keten);
        (await regisseur.Pagina(keten)).ShouldContain("Ketenregisseur");
        (await regisseur.Lees(keten)).ShouldContain("Nog niet binnen: CBS.");
        (await begin.Lees($"{keten}/geheugen")).ShouldContain("Een uitnodiging voor een Ketenregisseur is aangenomen (UWV)");
    }

    [Fact]
    [Trait("Feature", "I14")]
    public async Task Wie_niet_is_uitgenodigd_ziet_niets_en_een_verzonnen_link_leidt_nergens_heen()
    {
        var (begin, keten) = await app.Begonnen();
        var link = await Uitgenodigd(begin, keten, "CBS", "Sleuteldrager");
        var (ander, _) = await app.Binnen();
        using var niemand = app.Browser();

        foreach (var pad in new[] { keten, $"{keten}/mensen", $"{keten}/zetel", $"{keten}/geheugen", $"{keten}/mensen/uitnodigen", $"{link[..^1]}{(link[^1] == '0' ? '1' : '0')}", $"{keten}/binnenkomen" })
        {
            (await ander.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
            (await niemand.Haal(pad)).StatusCode.ShouldBe(HttpStatusCode.NotFound, pad);
        }
        (await niemand.Lees(link)).ShouldContain("Om binnen te komen hebt u een eigen account nodig.");
        (await niemand.Haal(link)).Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await niemand.Pagina(link)).ShouldContain($"/account/maken?terug={Uri.EscapeDataString(link)}");
    }

    [Fact]
    [Trait("Feature", "I14")]
    public async Task Een_link_die_is_ingetrokken_of_verlopen_zegt_dat_en_laat_niemand_binnen()
    {
        await using var eigen = new Accountapp();
        var (begin, keten) = await eigen.Begonnen();
        var (ingetrokken, verlopen) = (await Uitgenodigd(begin, keten, "UWV", "Sleuteldrager"), await Uitgenodigd(begin, keten, "CBS", "Sleuteldrager"));
        var (gast, adres) = await eigen.Binnen();
        var formulier = Formulierwerk.Formulier(await gast.Pagina(ingetrokken));
        var mensen = await begin.Pagina($"{keten}/mensen");
        mensen.ShouldContain("Er is iemand uitgenodigd, die nog moet komen.");
        var intrekken = Enumerable.Range(0, 2).Select(i => Formulierwerk.Formulier(mensen, i)).Single(f => f.Contains(ingetrokken.Split('/')[3], StringComparison.Ordinal));
        (await begin.Verstuur($"{keten}/mensen", intrekken)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var nee = await gast.Verstuur(ingetrokken, formulier);
        nee.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await nee.Lees()).ShouldContain("Deze link is ingetrokken.");
        (await gast.Haal(keten)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        eigen.Verzet(TimeSpan.FromDays(15));
        await eigen.MeldAan(gast, adres);
        (await gast.Lees(verlopen)).ShouldContain("De laatste dag van deze link is voorbij.");
    }

    [Fact]
    [Trait("Feature", "I13")]
    public async Task Wie_meer_rollen_heeft_kiest_in_welke_hij_handelt_en_alleen_uit_zijn_eigen()
    {
        var (begin, keten) = await app.Begonnen();
        var (ander, vanAnder) = await app.Begonnen();
        var keuze = await begin.Pagina($"{keten}/zetel");
        keuze.ShouldContain("Sleuteldrager · Belastingdienst");
        var zetels = Waarde().Matches(keuze).Select(m => m.Groups["w"].Value).ToList();
        zetels.Count.ShouldBe(2);
        (await begin.Pagina(keten)).ShouldContain("Sleuteldrager &#xB7; Belastingdienst");

        (await begin.VerstuurFormulier($"{keten}/zetel", 0, ("deelname", zetels[1]))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await begin.Pagina(keten)).ShouldContain("Ketenregisseur &#xB7; Belastingdienst");
        (await begin.Lees($"{keten}/mensen")).ShouldContain("Uitnodigen doet u als Sleuteldrager. Wissel van rol");
        var vreemd = Waarde().Match(await ander.Pagina($"{vanAnder}/zetel")).Groups["w"].Value;
        (await begin.VerstuurFormulier($"{keten}/zetel", 0, ("deelname", vreemd))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Feature", "X02")]
    [Trait("Feature", "B03")]
    public async Task Een_standpunt_vraagt_een_verse_tweede_factor_en_wat_getypt_is_blijft_tot_die_er_is()
    {
        await using var eigen = new Accountapp();
        var (browser, _, sleutel, herstelcodes) = await eigen.MetTweedeFactor();
        using var begonnen = await Begin(browser, ("OokAls", "Bestuurder"));
        var keten = Plaats(begonnen).Replace("/mensen", "", StringComparison.Ordinal);
        await browser.VerstuurFormulier($"{keten}/zetel", 0, ("deelname", Waarde().Matches(await browser.Pagina($"{keten}/zetel"))[1].Groups["w"].Value));
        using var ingediend = await browser.VerstuurFormulier(
            $"{keten}/voorstellen/indienen", 0, ("Formulier.Titel", "Een norm"), ("Formulier.Toelichting", "Daarom"), ("Formulier.HerzienOp", "2027-06-01"), ("Formulier.Opdrachten[0].Soort", "nieuw"),
            ("Formulier.Opdrachten[0].Naam", "Op tijd"), ("Formulier.Opdrachten[0].Nummer", "1"), ("Formulier.Opdrachten[0].Richting", "Minimaal"), ("Formulier.Opdrachten[0].Eenheid", "Procent"),
            ("Formulier.Opdrachten[0].Waarde", "95"), ("Formulier.Opdrachten[0].Vanaf", "2027-01-01"), ("Formulier.Opdrachten[0].Interventiewaarde", ""));
        ingediend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await ingediend.Tekst());
        var voorstel = Plaats(ingediend);
        var formulier = Formulierwerk.FormulierVoor(await browser.Pagina(voorstel), "standpunt");

        eigen.Verzet(TimeSpan.FromMinutes(6));
        using var oud = await browser.Verstuur(voorstel, formulier, ("Formulier.Oordeel", "InstemmenMetZorg"), ("Formulier.Reden", "Let op de piek"));
        oud.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var geweigerd = await oud.Tekst();
        geweigerd.ShouldContain("Let op de piek");
        geweigerd.ShouldContain("href=\"/account/bevestigen?terug=");
        (await browser.Pagina(voorstel)).ShouldContain("Bevestig wie u bent");
        (await browser.VerstuurFormulier("/account/bevestigen", 0, ("Formulier.Code", herstelcodes[0]))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var vers = await browser.Verstuur(voorstel, Formulierwerk.FormulierVoor(geweigerd, "standpunt"), ("Formulier.Oordeel", "InstemmenMetZorg"), ("Formulier.Reden", "Let op de piek"));
        vers.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await vers.Tekst());
        (await browser.Lees(voorstel)).ShouldContain("Let op de piek");
        sleutel.ShouldNotBeEmpty();
    }

    [Theory]
    [Trait("Feature", "I13")]
    [InlineData("Naam", "")]
    [InlineData("Doel", "")]
    [InlineData("Ketenprobleem", "")]
    [InlineData("Eigen", "")]
    [InlineData("Partners", "")]
    [InlineData("Partners", "belastingdienst")]
    [InlineData("OokAls", "Ketenmanager")]
    [InlineData("OokAls", "Sleuteldrager")]
    public async Task Wat_geen_keten_kan_zijn_hoort_bij_het_veld_waarom_en_wat_getypt_is_blijft(string veld, string waarde)
    {
        var (browser, _) = await app.Binnen();

        using var antwoord = await Begin(browser, (veld, waarde));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var pagina = await antwoord.Tekst();
        pagina.ShouldContain("foutoverzicht");
        if (veld != "Naam") pagina.ShouldContain("value=\"Proefketen van ons\"");
        (await browser.Pagina("/")).ShouldNotContain("Uw ketens");
    }

    [Fact]
    [Trait("Feature", "I13")]
    public async Task Hetzelfde_formulier_twee_keer_is_een_keten_en_zonder_account_begint_er_geen()
    {
        var (browser, _) = await app.Binnen();
        var formulier = Formulierwerk.Formulier(await browser.Pagina("/ketens/beginnen"));
        using var niemand = app.Browser();
        (await niemand.Haal("/ketens/beginnen")).Headers.Location!.ToString().ShouldContain("/aanmelden?terug=");

        using var eerste = await browser.Verstuur("/ketens/beginnen", formulier, Velden());
        using var tweede = await browser.Verstuur("/ketens/beginnen", formulier, Velden());

        tweede.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await tweede.Tekst());
        tweede.Headers.Location.ShouldBe(eerste.Headers.Location);
    }

    [Fact]
    [Trait("Feature", "I13")]
    public async Task Van_rol_wisselen_in_een_ander_venster_maakt_een_open_formulier_niet_onbruikbaar()
    {
        var (begin, keten) = await app.Begonnen();
        var zetels = Waarde().Matches(await begin.Pagina($"{keten}/zetel")).Select(m => m.Groups["w"].Value).ToList();
        await begin.VerstuurFormulier($"{keten}/zetel", 0, ("deelname", zetels[0]));
        var formulier = Formulierwerk.Formulier(await begin.Pagina("/ketens/beginnen"));

        await begin.VerstuurFormulier($"{keten}/zetel", 0, ("deelname", zetels[1]));

        (await begin.Verstuur("/ketens/beginnen", formulier, Velden())).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }
}
