using System.Net;
using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;
using static Schakel.Web.Tests.Inrichting.Eigenketen;

namespace Schakel.Web.Tests.Knelpunten;

/// <summary>Whoever has a stuck person on the line writes it down, without that person's data; one partner owns the repair until another takes it.</summary>
[Trait("Feature", "E06")]
public sealed partial class SignaalTests : IAsyncLifetime
{
    const string Bsn = "1234.56.782";

    readonly Ketenapp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    string Lijst => $"{app.Keten}/signalen";

    [Fact]
    public async Task Van_optekenen_tot_wat_er_geleerd_is()
    {
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await medewerker.Lees(Lijst)).ShouldContain("Hier staat wie er klem zit");
        var formulier = await medewerker.Pagina($"{Lijst}/optekenen");
        formulier.ShouldNotContain(" checked");
        Formulierwerk.Leesbaar(formulier).ShouldContain("Schakel houdt een BSN tegen, maar een naam niet");

        using var opgetekend = await Teken(medewerker);

        opgetekend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await opgetekend.Tekst());
        var pad = Plaats(opgetekend);
        var gelezen = await ander.Lees(pad);
        foreach (var woorden in new[] { "<b>Correctie</b> & meer", "Een werkgever zit klem tussen UWV en Belastingdienst.", "UWV Z-2026-0117 Belastingdienst nog geen kenmerk", "hier is het: Bij UWV sinds vandaag", "Nominatieve gegevens", "Opgetekend; UWV herstelt" }) gelezen.ShouldContain(woorden);
        (await ander.Pagina(pad)).ShouldContain($"href=\"{app.Keten}/knelpunten/melden?waar=overdracht-{app.Overdracht}\"");
        using var uwv = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await uwv.Lees(app.Keten)).ShouldContain("Een werkgever zit klem; u herstelt: ‘<b>Correctie</b> & meer’ Tussen UWV en Belastingdienst · vast sinds vandaag");
        (await ander.Lees(app.Keten)).ShouldNotContain("zit klem");

        using var gevraagd = await medewerker.VerstuurFormulier($"{pad}/aanbieden", 0, ("Formulier.Aan", app.Belastingdienst.ToString()), ("Formulier.Reden", "Het ligt <bij> u"));
        gevraagd.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gevraagd.Tekst());
        (await ander.Lees(app.Keten)).ShouldContain("UWV vraagt: ‘<b>Correctie</b> & meer’, neemt u het over?");
        (await ander.Lees(pad)).ShouldContain("UWV vraagt Belastingdienst dit over te nemen. Het ligt <bij> u Tot dat gebeurt, herstelt UWV het.");
        (await ander.Lees(Lijst)).ShouldContain("UWV vraagt Belastingdienst sinds vandaag");
        using var nogEens = await medewerker.Haal($"{pad}/aanbieden");
        (await nogEens.Lees()).ShouldContain("U vroeg dit deze partner al");

        app.Verzet(TimeSpan.FromDays(6));
        (await ander.Lees(Lijst)).ShouldContain("UWV vraagt Belastingdienst 4 werkdagen");
        using var kenmerk = await ander.VerstuurFormulier($"{pad}/kenmerk", 0, ("Formulier.Kenmerk", "A-88/2026"));
        kenmerk.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await kenmerk.Tekst());
        using var overgenomen = await ander.VerstuurFormulier($"{pad}/overnemen", 0);
        overgenomen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await overgenomen.Tekst());
        gelezen = await medewerker.Lees(pad);
        foreach (var woorden in new[] { "Belastingdienst A-88/2026", "hier is het: Bij Belastingdienst sinds vandaag", "Belastingdienst nam het over" }) gelezen.ShouldContain(woorden);
        using var niet = await medewerker.Haal($"{pad}/herstellen");
        niet.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await niet.Lees()).ShouldContain("Dit doet de organisatie die het herstelt.");

        var knelpunt = await app.Gemeld("Correcties raken zoek");
        using var leeg = await ander.VerstuurFormulier($"{pad}/herstellen", 0, ("Formulier.Geleerd", "Eerst <bellen>"));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        foreach (var deel in new[] { "veld-formulier-wat-fout", "veld-formulier-isverteld-fout", "Eerst <bellen></textarea>" }) WebUtility.HtmlDecode(await leeg.Tekst()).ShouldContain(deel);
        using var hersteld = await ander.VerstuurFormulier(
            $"{pad}/herstellen", 0, ("Formulier.Wat", "Opnieuw <aangeboden>"), ("Formulier.IsVerteld", "nee"), ("Formulier.Geleerd", "Eerst <bellen>"), ("Formulier.Knelpunt", knelpunt.ToString()));
        hersteld.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await hersteld.Tekst());

        gelezen = await medewerker.Lees(pad);
        foreach (var woorden in new[] { "De werkgever weet het nog niet", "Opnieuw <aangeboden>", "Wat wij ervan leren Eerst <bellen>", "Het knelpunt dat erachter zit: Correcties raken zoek" }) gelezen.ShouldContain(woorden);
        (await medewerker.Lees(Lijst)).ShouldContain("Er zit nu niemand klem.");
        (await medewerker.Lees($"{Lijst}?stand=Hersteld")).ShouldContain("een werkgever zat klem Geleerd: Eerst <bellen>");

        using var heropend = await medewerker.VerstuurFormulier($"{pad}/heropenen", 0, ("Formulier.Reden", "Weer <niets>"));
        heropend.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await heropend.Tekst());
        (await ander.Lees(pad)).ShouldContain("Heropend Weer <niets>");
        (await ander.Lees(app.Keten)).ShouldContain("u herstelt: ‘<b>Correctie</b> & meer’");
    }

    [Fact]
    public async Task Wie_gevraagd_wordt_zegt_waarom_niet_en_de_eigenaar_leest_dat()
    {
        var id = await app.SignaalOpgetekend();
        var pad = $"{Lijst}/{id}";
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        (await ander.Pagina(pad)).ShouldNotContain($"{pad}/afwijzen\"");
        using var ongevraagd = await ander.Haal($"{pad}/afwijzen");
        (await ongevraagd.Lees()).ShouldContain("Uw organisatie is niet gevraagd dit over te nemen, of niet meer.");
        await app.SignaalAangeboden(id, app.Belastingdienst);
        (await ander.Pagina(pad)).ShouldContain($"{pad}/afwijzen\"");
        (await medewerker.Pagina(pad)).ShouldNotContain($"{pad}/afwijzen\"");

        using var leeg = await ander.VerstuurFormulier($"{pad}/afwijzen", 0, ("Formulier.Reden", " "));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var metBsn = await ander.VerstuurFormulier($"{pad}/afwijzen", 0, ("Formulier.Reden", $"Van {Bsn} weten wij niets"));
        metBsn.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await metBsn.Tekst()).ShouldContain($"Van {Bsn} weten wij niets</textarea>");
        using var nee = await ander.VerstuurFormulier($"{pad}/afwijzen", 0, ("Formulier.Reden", "Bij ons is de zaak <dicht>"));
        nee.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await nee.Tekst());

        var gelezen = await medewerker.Lees(pad);
        foreach (var woorden in new[] { "Belastingdienst neemt het niet over. Bij ons is de zaak <dicht>", "hier is het: Bij UWV sinds vandaag" }) gelezen.ShouldContain(woorden);
        (await ander.Lees(app.Keten)).ShouldNotContain("neemt u het over?");
        using var eigenaar = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await eigenaar.Lees(app.Keten)).ShouldContain("Belastingdienst neemt het niet over");
        (await eigenaar.Lees(Lijst)).ShouldContain("UWV Belastingdienst neemt het niet over");
        (await medewerker.Lees($"{app.Keten}/geheugen")).ShouldContain("Belastingdienst neemt het herstel niet over van een signaal");
        using var klant = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Uwv));
        var signaal = await klant.Lees($"/signalen/{id}");
        ((string?)signaal["eerdereAanbiedingen"]![0]!["afgewezen"]!["reden"], signaal["aanbod"]).ShouldBe(("Bij ons is de zaak <dicht>", null));
        await app.SignaalAangeboden(id, app.Belastingdienst, "Kijk nog eens");
        (await medewerker.Lees(pad)).ShouldContain("UWV vraagt Belastingdienst dit over te nemen. Kijk nog eens");
    }

    [Fact]
    public async Task De_API_geeft_wat_de_pagina_geeft()
    {
        var (open, hersteld) = (await app.SignaalOpgetekend(), await app.SignaalOpgetekend("Andere zaak", Signaalwie.Burger));
        await app.SignaalAangeboden(open, app.Belastingdienst);
        var knelpunt = await app.Gemeld();
        await app.SignaalHersteld(hersteld, "Eerst bellen", knelpunt);
        app.Verzet(TimeSpan.FromDays(7));
        using var klant = new Klant(app, app.Wie(Rol.Ketenmedewerker, app.Belastingdienst));

        var signaal = await klant.Lees($"/signalen/{open}");
        ((string?)signaal["eigenaar"], (int?)signaal["werkdagen"], (string?)signaal["wat"], (string?)signaal["kenmerken"]![0]!["kenmerk"], (string?)signaal["aanbod"]!["aan"], signaal["herstel"]).ShouldBe(
            (app.Uwv.ToString(), 5, "De correctie komt niet aan", "Z-2026-0117", app.Belastingdienst.ToString(), null));
        var klaar = await klant.Lees($"/signalen/{hersteld}");
        ((string?)klaar["herstel"]!["geleerd"], (string?)klaar["herstel"]!["knelpunt"], (bool?)klaar["herstel"]!["isVerteld"], klaar["werkdagen"]).ShouldBe(("Eerst bellen", knelpunt.ToString(), true, null));
        foreach (var (vraag, wie) in new (string, SignaalId[])[]
        {
            ("", [open, hersteld]), ("?open=true", [open]), ("?open=false", [hersteld]), ("?wie=Burger", [hersteld]), ($"?eigenaar={app.Uwv}&open=true", [open]), ($"?eigenaar={app.Belastingdienst}", []), ($"?overdracht={app.Overdracht}", [open, hersteld]),
        })
            (await klant.Lees($"/signalen{vraag}"))["resultaten"]!.AsArray().Select(s => (string)s!["id"]!).Order(StringComparer.Ordinal).ShouldBe(wie.Select(w => w.ToString()).Order(StringComparer.Ordinal), vraag);
        using var buiten = new Klant(app, app.Wie(Rol.Ketenregisseur, app.Cbs));
        (await buiten.Haal($"/signalen/{open}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await buiten.Lees("/signalen"))["resultaten"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Wie_er_niet_bij_betrokken_is_vindt_niets_en_wie_meeleest_doet_niets()
    {
        var pad = $"{Lijst}/{await app.SignaalOpgetekend()}";
        string[] wegen = ["kenmerk", "aanbieden", "overnemen", "afwijzen", "herstellen", "heropenen"];
        using var buiten = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);
        using var bureau = await app.BezoekerAls(Rol.Bureaumedewerker);
        using var manager = await app.BezoekerAls(Rol.Ketenmanager);
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        foreach (var wie in new[] { buiten, bureau })
        {
            foreach (var weg in wegen.Append("woorden").Select(w => $"{pad}/{w}").Append(pad)) (await wie.Haal(weg)).StatusCode.ShouldBe(HttpStatusCode.NotFound, weg);
            (await wie.Lees(Lijst)).ShouldContain("Hier staat wie er klem zit");
            (await wie.Pagina($"{Lijst}.csv?stand=Alle")).ShouldNotContain("correctie");
        }
        foreach (var wie in new[] { manager, bestuurder })
        {
            var pagina = await wie.Pagina(pad);
            Formulierwerk.Leesbaar(pagina).ShouldContain("De betrokken partners en de ketenmanager lezen dit.");
            foreach (var weg in wegen)
            {
                pagina.ShouldNotContain($"{pad}/{weg}\"");
                (await wie.Haal($"{pad}/{weg}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, weg);
            }
            (await wie.Pagina(Lijst)).ShouldNotContain($"{Lijst}/optekenen\"");
            (await wie.Haal($"{Lijst}/optekenen")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        (await buiten.Pagina(Lijst)).ShouldContain($"{Lijst}/optekenen\"");
        foreach (var weg in wegen) (await buiten.Haal($"{Lijst}/{Guid.NewGuid()}/{weg}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task De_keuze_staat_in_het_adres_en_gaat_mee_als_rekenblad()
    {
        var eerste = await app.SignaalOpgetekend("Eerste zaak");
        app.Verzet(TimeSpan.FromDays(1));
        var tweede = await app.SignaalOpgetekend("Tweede zaak", Signaalwie.Burger, app.Cbs);
        app.Verzet(TimeSpan.FromDays(1));
        await app.SignaalOvergenomen(eerste, app.Belastingdienst);
        var derde = await app.SignaalOpgetekend("Derde zaak");
        await app.SignaalHersteld(derde, "Eerst bellen");
        using var wie = await app.BezoekerAls(Rol.Lijnmanager, app.Uwv);

        async Task<string[]> Rij(string vraag) => [.. (await wie.Pagina($"{Lijst}.csv{vraag}")).Split('\n').Skip(1).Where(r => r.Length > 0).Select(r => r.Split(';')[0].Trim('"', '\ufeff'))];
        (await Rij("")).ShouldBe(["Eerste zaak", "Tweede zaak"]);
        (await Rij("?sorteer=Wacht")).ShouldBe(["Tweede zaak", "Eerste zaak"], "the first was taken over later");
        (await Rij("?sorteer=-Sinds")).ShouldBe(["Tweede zaak", "Eerste zaak"]);
        (await Rij("?wie=Burger")).ShouldBe(["Tweede zaak"]);
        (await Rij($"?eigenaar={app.Belastingdienst}")).ShouldBe(["Eerste zaak"]);
        (await Rij("?stand=Alle")).ShouldBe(["Eerste zaak", "Tweede zaak", "Derde zaak"]);
        (await Rij($"?overdracht={Guid.NewGuid()}")).ShouldBeEmpty();
        (await Rij("?stand=Onzin&wie=Niemand&eigenaar=x")).ShouldBe(["Eerste zaak", "Tweede zaak"]);
        var hersteld = await wie.Pagina($"{Lijst}.csv?stand=Hersteld");
        foreach (var cel in new[] { "Derde zaak", "Eerst bellen", "UWV en Belastingdienst", $"/signalen/{derde}" }) hersteld.ShouldContain(cel);
        hersteld.ShouldNotContain("Z-2026-0117", Case.Sensitive, "a reference stays on its page");
        var lijst = await wie.Pagina($"{Lijst}?wie=Burger&overdracht={app.Overdracht}");
        lijst.ShouldContain($"{Lijst}/{tweede}\"");
        lijst.ShouldNotContain($"{Lijst}/{eerste}\"");
        lijst.ShouldContain("value=\"Burger\" selected");
        Formulierwerk.Leesbaar(lijst).ShouldContain("UWV, Belastingdienst en CBS");
        (await wie.Lees($"{app.Keten}/knelpunten")).ShouldContain("Signalen (2)");
    }

    [Fact]
    public async Task Op_een_moment_van_toen_staat_wat_er_toen_stond_zonder_daden()
    {
        var voor = await app.Nr();
        var id = await app.SignaalOpgetekend();
        var toen = await app.Nr();
        await app.SignaalHersteld(id, "Eerst bellen");
        using var wie = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        using var buiten = await app.BezoekerAls(Rol.Ketenregisseur, app.Cbs);

        (await wie.Haal($"{Lijst}/{id}?op=nr-{voor}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await buiten.Haal($"{Lijst}/{id}?op=nr-{toen}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await wie.Lees($"{Lijst}?op=nr-{voor}")).ShouldContain("Er was toen geen signaal");
        var pagina = await wie.Pagina($"{Lijst}/{id}?op=nr-{toen}");
        Formulierwerk.Leesbaar(pagina).ShouldNotContain("Eerst bellen");
        foreach (var daad in new[] { "/herstellen", "/overnemen", "/aanbieden", "/heropenen", "/kenmerk", "/melden", "/woorden" }) pagina.ShouldNotContain(daad);
        (await wie.Pagina($"{Lijst}?op=nr-{toen}")).ShouldNotContain("/optekenen");
    }

    [Fact]
    public async Task Wat_er_staat_is_te_wissen_en_in_het_geheugen_staan_geen_woorden()
    {
        var id = await app.SignaalOpgetekend("Correctie van een werkgever");
        using var medewerker = await app.BezoekerAls(Rol.Ketenmedewerker, app.Uwv);
        (await medewerker.Lees($"{app.Keten}/geheugen")).ShouldContain("Opgetekend dat een werkgever klem zit, UWV herstelt: signaal");
        (await medewerker.Lees($"{app.Keten}/geheugen")).ShouldNotContain("Correctie van");

        var woorden = await medewerker.Pagina($"{Lijst}/{id}/woorden");
        Formulierwerk.Leesbaar(woorden).ShouldContain("Correctie van een werkgever");
        var wis = System.Text.RegularExpressions.Regex.Match(woorden, "woorden\\?wis=(?<id>[0-9a-f-]+)", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["id"].Value;
        using var gewist = await medewerker.VerstuurFormulier($"{Lijst}/{id}/woorden?wis={wis}", 0, ("Formulier.Tekst", wis));
        gewist.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await gewist.Tekst());

        foreach (var pagina in new[] { Lijst, $"{Lijst}/{id}", $"{Lijst}/{id}/herstellen", $"{Lijst}.csv", app.Keten }) (await medewerker.Pagina(pagina)).ShouldNotContain("Correctie van");
    }

    [Fact]
    public async Task Doet_de_eigenaar_niet_meer_mee_dan_neemt_een_ander_het_over()
    {
        var pad = $"{Lijst}/{await app.SignaalOpgetekend()}";
        using var bestuurder = await app.BezoekerAls(Rol.Bestuurder, app.Uwv);
        (await bestuurder.Lees($"{app.Keten}/partners/{app.Uwv}/uittreden")).ShouldContain("Van deze signalen is uw organisatie eigenaar.");
        var invoer = new Invoer();
        await app.Moet(app.Wie(Rol.Bestuurder, app.Uwv), new PartnerUittreden(app.Uwv, new(2026, 11, 24), invoer.Lopend("", "Andere taak"), invoer.Lopend("", "De Belastingdienst neemt het over")), invoer);
        app.Verzet(TimeSpan.FromDays(1));
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);

        (await ander.Lees(pad)).ShouldContain("UWV doet niet meer mee in de keten. Een andere betrokken partner kan het overnemen, ook ongevraagd.");
        using var overgenomen = await ander.VerstuurFormulier($"{pad}/overnemen", 0);
        overgenomen.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await overgenomen.Tekst());
        (await ander.Lees(pad)).ShouldContain("Belastingdienst nam het ongevraagd over");
    }

    [Fact]
    public async Task In_het_Engels_is_alles_Engels()
    {
        var id = await app.SignaalOpgetekend("Correction lost");
        await app.SignaalAangeboden(id, app.Belastingdienst, "It is with you");
        using var ander = await app.BezoekerAls(Rol.Ketenregisseur, app.Belastingdienst);
        ander.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        (await ander.Lees(app.Keten)).ShouldContain("UWV asks: ‘Correction lost’, do you take it over?");
        (await ander.Lees(Lijst)).ShouldContain("Correction lost an employer is stuck UWV and Belastingdienst UWV asks Belastingdienst since today");
        (await ander.Lees($"{Lijst}/{id}")).ShouldContain("UWV asks Belastingdienst to take this over. It is with you Until that happens, UWV owns the repair.");
        (await ander.Lees($"{Lijst}/{id}/overnemen")).ShouldContain("From now on Belastingdienst owns the repair, and UWV no longer does.");
        (await ander.Lees($"{Lijst}/optekenen")).ShouldContain("Schakel stops a BSN, but not a name");
    }

    async Task<HttpResponseMessage> Teken(HttpClient wie, params (string Veld, string? Waarde)[] anders)
    {
        var velden = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Formulier.Wie"] = "Werkgever",
            ["Formulier.Wat"] = "<b>Correctie</b> & meer",
            ["Formulier.Partijen"] = app.Belastingdienst.ToString(),
            ["Formulier.Overdracht"] = app.Overdracht.ToString(),
            ["Formulier.Kenmerk"] = "Z-2026-0117",
        };
        foreach (var (veld, waarde) in anders) velden[veld] = waarde;
        return await wie.VerstuurIngevuld($"{Lijst}/optekenen", Formulierwerk.Formulier(await wie.Pagina($"{Lijst}/optekenen")), [.. velden.Select(v => (v.Key, v.Value))]);
    }
}
