using System.Net;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Api;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Geheugen;

/// <summary>How long words stay, what goes soon, what is held back and what went, as people see it.</summary>
[Trait("Feature", "H07")]
public sealed class BewarenTests : IAsyncLifetime
{
    readonly Ketenapp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    string Bewaren => $"{_app.Keten}/geheugen/bewaren";

    [Fact]
    public async Task Zonder_termijn_zegt_de_pagina_dat_alles_blijft_en_hoe_men_begint()
    {
        using var regisseur = await _app.BezoekerAls(Rol.Ketenregisseur, _app.Uwv);

        var pagina = await regisseur.Lees(Bewaren);

        foreach (var woord in new[] { "Opgeloste knelpunten", "Namen van wie wegging", "blijft bewaard", "Er is nog geen termijn afgesproken", "Er wordt niets aangehouden", "Er is nog niets vernietigd" }) pagina.ShouldContain(woord);
        (await regisseur.Pagina($"{_app.Keten}/geheugen")).ShouldContain($"href=\"{Bewaren}\"");
        using var medewerker = await _app.BezoekerAls(Rol.Ketenmedewerker, _app.Uwv);
        (await medewerker.Pagina(Bewaren)).ShouldNotContain("bewaren/vaststellen");
    }

    [Fact]
    public async Task Een_termijn_gaat_als_voorstel_en_het_verschil_zegt_wat_er_verandert()
    {
        using var regisseur = await _app.BezoekerAls(Rol.Ketenregisseur, _app.Uwv);
        var pad = $"{Bewaren}/vaststellen?soort=Knelpunten";
        using var fout = await regisseur.VerstuurIngevuld(pad, Formulierwerk.FormulierVoor(await regisseur.Pagina(pad), "bewaartermijn"), ("Formulier.Jaren", "0"), ("Formulier.Waarheen", "ontwerp"));
        fout.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await fout.Lees()).ShouldContain("Een bewaartermijn is 1 tot 100 hele jaren");

        using var goed = await regisseur.VerstuurIngevuld(pad, Formulierwerk.FormulierVoor(await regisseur.Pagina(pad), "bewaartermijn"), ("Formulier.Jaren", "1"), ("Formulier.Waarheen", "ontwerp"));

        goed.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await goed.Tekst());
        var indienen = await regisseur.Lees($"{_app.Keten}/voorstellen/indienen");
        foreach (var woord in new[] { "Bewaartermijn: opgeloste knelpunten", "blijft bewaard", "1 jaar" }) indienen.ShouldContain(woord);
    }

    [Fact]
    public async Task Wat_over_zijn_termijn_is_gaat_met_een_verklaring_en_is_nergens_meer_te_lezen()
    {
        await _app.Besloten(_ => new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, 1));
        var knelpunt = await _app.Gemeld("Jansen uit Assen wacht", "Al drie weken");
        await _app.Opgelost(knelpunt);
        var toen = $"op=nr-{await _app.Nr()}";
        using var regisseur = await _app.BezoekerAls(Rol.Ketenregisseur, _app.Uwv);
        (await regisseur.Lees(Bewaren)).ShouldContain("In de komende negentig dagen gaat er niets weg");
        using var komend = await Later(300, Rol.Ketenregisseur, _app.Uwv);
        (await komend.Lees(Bewaren)).ShouldContain("Jansen uit Assen wacht");
        (await komend.Pagina(Bewaren)).ShouldContain($"bewaren/{knelpunt}/aanhouden");
        (await komend.Lees($"{_app.Keten}/zoeken?zoek=assen")).ShouldContain("Jansen uit Assen");

        using var daarna = await Later(66, Rol.Ketenregisseur, _app.Uwv);
        await _app.Deur.Klok(_app.Stroom, TestContext.Current.CancellationToken);

        var pagina = await daarna.Lees(Bewaren);
        foreach (var woord in new[] { "Een knelpunt (woorden gewist)", "1 keer vernietigd", "3 teksten", "1 jaar na" }) pagina.ShouldContain(woord);
        foreach (var pad in new[] { Bewaren, $"{_app.Keten}/knelpunten/{knelpunt}", $"{_app.Keten}/knelpunten/{knelpunt}?{toen}", $"{_app.Keten}/geheugen", $"{_app.Keten}/knelpunten?stand=Alle" })
            (await daarna.Lees(pad)).ShouldNotContain("Jansen uit Assen");
        (await daarna.Lees($"{_app.Keten}/zoeken?zoek=assen")).ShouldNotContain("Jansen uit Assen");
        (await daarna.Lees($"{_app.Keten}/knelpunten/{knelpunt}")).ShouldContain("gewist");
        var geheugen = await daarna.Lees($"{_app.Keten}/geheugen");
        geheugen.ShouldContain("Woorden vernietigd van Een knelpunt (woorden gewist) , bewaartermijn 1 jaar: 3 teksten; de boekingen blijven");
        geheugen.ShouldNotContain("Woorden zijn gewist; dat zij er waren", Case.Sensitive, "the statement says it once");
        var csv = await daarna.Pagina($"{Bewaren}.csv");
        foreach (var cel in new[] { "\"Opgeloste knelpunten\"", "\"2027-11-25\"", "\"3\"", $"knelpunten/{knelpunt}" }) csv.ShouldContain(cel);
        using var cbs = await _app.BezoekerAls(Rol.Ketenregisseur, _app.Cbs);
        (await cbs.Lees(Bewaren)).ShouldContain("Er is nog niets vernietigd");
        (await cbs.Pagina($"{Bewaren}.csv")).ShouldNotContain(knelpunt.ToString());
        (await cbs.Lees($"{_app.Keten}/geheugen")).ShouldContain("Woorden zijn gewist; dat zij er waren blijft");
    }

    [Fact]
    public async Task Een_partner_houdt_iets_aan_met_een_reden_en_geeft_het_weer_vrij()
    {
        await _app.Besloten(_ => new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, 1));
        var knelpunt = await _app.Gemeld("Bezwaar van de gemeente");
        await _app.Opgelost(knelpunt);
        using var regisseur = await Later(330, Rol.Ketenregisseur, _app.Belastingdienst);
        using var leeg = await regisseur.VerstuurFormulier($"{Bewaren}/{knelpunt}/aanhouden", 0, ("Formulier.Reden", ""));
        leeg.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var aangehouden = await regisseur.VerstuurFormulier($"{Bewaren}/{knelpunt}/aanhouden", 0, ("Formulier.Reden", "De rechter kijkt ernaar"));
        aangehouden.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await aangehouden.Tekst());
        (await regisseur.Lees(Bewaren)).ShouldContain("De rechter kijkt ernaar");
        (await regisseur.Lees($"{_app.Keten}/geheugen")).ShouldContain("Vernietiging aangehouden van Bezwaar van de gemeente : De rechter kijkt ernaar");
        (await regisseur.Lees($"{Bewaren}/{knelpunt}/aanhouden")).ShouldContain("Dit wordt al aangehouden");
        using var ander = await _app.BezoekerAls(Rol.Ketenregisseur, _app.Uwv);
        (await ander.Pagina(Bewaren)).ShouldNotContain("/vrijgeven");
        using var nietVanHem = await ander.Haal($"{Bewaren}/{knelpunt}/vrijgeven");
        nietVanHem.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var cbs = await _app.BezoekerAls(Rol.Ketenregisseur, _app.Cbs);
        (await cbs.Haal($"{Bewaren}/{knelpunt}/aanhouden")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var later = await Later(100, Rol.Ketenregisseur, _app.Belastingdienst);
        await _app.Deur.Klok(_app.Stroom, TestContext.Current.CancellationToken);
        (await later.Lees($"{_app.Keten}/knelpunten/{knelpunt}")).ShouldContain("Bezwaar van de gemeente");
        var toen = $"{Bewaren}?op=nr-{await _app.Nr()}";

        using var vrij = await later.VerstuurFormulier($"{Bewaren}/{knelpunt}/vrijgeven", 0);

        vrij.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await vrij.Tekst());
        (await later.Lees(Bewaren)).ShouldContain("Er wordt niets aangehouden");
        (await later.Lees(toen)).ShouldContain("De rechter kijkt ernaar");
        (await later.Pagina(toen)).ShouldNotContain("/vrijgeven", Case.Sensitive, "a page of then has no forms");
        using var daarna = await Later(31, Rol.Ketenregisseur, _app.Belastingdienst);
        await _app.Deur.Klok(_app.Stroom, TestContext.Current.CancellationToken);
        (await daarna.Lees($"{_app.Keten}/knelpunten/{knelpunt}")).ShouldNotContain("Bezwaar van de gemeente");
        (await daarna.Lees(toen)).ShouldNotContain("De rechter kijkt ernaar");
    }

    [Fact]
    public async Task De_api_zegt_en_doet_hetzelfde()
    {
        await _app.Besloten(_ => new BewaartermijnVaststellen(Bewaarsoort.Knelpunten, 1));
        var knelpunt = await _app.Gemeld("Te laat");
        await _app.Opgelost(knelpunt);
        using var klant = new Klant(_app, _app.Wie(Rol.Ketenregisseur, _app.Uwv));
        (await klant.Lees("/bewaartermijnen")).ToJsonString().ShouldContain("\"Knelpunten\"");
        (await klant.Lees("/aankomende-vernietigingen"))["totaal"]!.GetValue<int>().ShouldBe(0);
        _app.Verzet(TimeSpan.FromDays(330));
        var komt = (await klant.Lees("/aankomende-vernietigingen"))["resultaten"]![0]!;
        (komt["stuk"]!.GetValue<string>(), komt["gaat"]!.GetValue<string>()).ShouldBe((knelpunt.ToString(), "2027-11-25"));
        using var hield = await klant.Stuur("/aanhoudingen", new { stuk = knelpunt.Waarde, reden = "Er loopt een bezwaar" });
        hield.StatusCode.ShouldBe(HttpStatusCode.Created, await hield.Tekst());
        (await klant.Lees("/aanhoudingen?soort=Knelpunten"))["resultaten"]![0]!["aangehouden"]!["reden"]!.GetValue<string>().ShouldBe("Er loopt een bezwaar");
        (await klant.Lees("/aanhoudingen?soort=Lijsten"))["totaal"]!.GetValue<int>().ShouldBe(0);
        using var vrij = await klant.Stuur($"/aanhoudingen/{knelpunt}/vrijgaven", new { });
        vrij.StatusCode.ShouldBe(HttpStatusCode.Created, await vrij.Tekst());
        _app.Verzet(TimeSpan.FromDays(40));
        await _app.Deur.Klok(_app.Stroom, TestContext.Current.CancellationToken);

        var weg = (await klant.Lees("/vernietigingen"))["resultaten"]![0]!;

        (weg["stuk"]!.GetValue<string>(), weg["jaren"]!.GetValue<int>(), weg["teksten"]!.GetValue<int>()).ShouldBe((knelpunt.ToString(), 1, 3));
        using var termijn = await klant.Stuur("/bewaartermijnen", new { soort = "Lijsten", jaren = 5 });
        termijn.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "it takes a decision");
    }

    // Nobody stays signed in for months.
    async Task<HttpClient> Later(int dagen, Rol rol, PartijId partij)
    {
        _app.Verzet(TimeSpan.FromDays(dagen));
        return await _app.BezoekerAls(rol, partij);
    }
}
