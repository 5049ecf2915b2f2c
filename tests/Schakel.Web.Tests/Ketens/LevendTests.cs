using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Ketens;

/// <summary>A page that stays open says that something came, of what its viewer may read, and moves nothing.</summary>
[Trait("Feature", "H01")]
public sealed class LevendTests(Ketenapp app) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Wie_kijkt_hoort_dat_er_iets_bij_kwam_en_hoeveel()
    {
        using var uwv = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        var nr = (await app.Deur.Inzage(app.Stroom, app.Wie(Rol.Ketenmanager).Persoon, null, TestContext.Current.CancellationToken))!.Nr;
        using var antwoord = await uwv.GetAsync(new Uri($"{app.Keten}/levend?na={nr}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");

        using var lezer = new StreamReader(await antwoord.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        foreach (var regel in new[] { "event: begonnen", $"data: {{\"nr\":{nr},\"aantal\":0}}", "" }) (await lezer.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe(regel);

        await app.Gemeld("Waarom ontbreken geboortedata?");

        foreach (var regel in new[] { "event: bijgekomen", $"data: {{\"nr\":{nr + 1},\"aantal\":1}}", "" }) (await lezer.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe(regel);
    }

    [Fact]
    public async Task Een_open_pagina_houdt_een_server_die_stopt_niet_op()
    {
        await using var eigen = new Ketenapp();
        await eigen.InitializeAsync();
        using var uwv = await eigen.BezoekerAls(Rol.Ketenregisseur, eigen.Uwv);
        using var antwoord = await uwv.GetAsync(new Uri($"{eigen.Keten}/levend?na=9999", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var lezer = new StreamReader(await antwoord.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        (await lezer.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("event: begonnen");

        eigen.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        (await lezer.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldNotContain("bijgekomen");
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("?na=-1", HttpStatusCode.BadRequest)]
    [InlineData("?na=gisteren", HttpStatusCode.BadRequest)]
    public async Task Wat_geen_boeking_is_wordt_geweigerd(string vraag, HttpStatusCode status)
    {
        using var uwv = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await uwv.Haal($"{app.Keten}/levend{vraag}")).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Wie_geen_zetel_heeft_hoort_niets_ook_niet_of_de_keten_er_is()
    {
        using var niemand = app.Bezoeker();
        (await niemand.Haal($"{app.Keten}/levend?na=0")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var uwv = await app.BezoekerAls(Rol.Ketenregisseur, app.Uwv);
        (await uwv.Haal($"/ketens/{Guid.NewGuid()}/levend?na=0")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await uwv.Pagina($"{app.Keten}?op=nr-5")).ShouldNotContain("data-levend", customMessage: "a page of then does not change");
    }
}

[Trait("Vraagt", "chromium")]
[Trait("Feature", "H01")]
public sealed class LevendeBladTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Een_open_pagina_zegt_het_zonder_te_verspringen_en_vraagt_niet_te_verversen_wie_typt()
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { Locale = "nl-NL" });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync($"{app.Keten}/binnenkomen");
        await pagina.Locator($"button[value='{app.Wie(Rol.Ketenregisseur, app.Uwv).Id}']").ClickAsync();
        var kop = await pagina.Locator("h1").BoundingBoxAsync();

        await app.Gemeld("Waarom ontbreken geboortedata?");

        var regel = pagina.GetByRole(AriaRole.Status).Filter(new() { HasText = "Sinds u deze pagina opende kwam er iets bij." });
        await Assertions.Expect(regel).ToBeVisibleAsync();
        (await pagina.Locator("h1").BoundingBoxAsync())!.Y.ShouldBe(kop!.Y);
        await Assertions.Expect(pagina.Locator("#vandaag")).Not.ToContainTextAsync("geboortedata");
        await regel.GetByRole(AriaRole.Link, new() { Name = "Ververs deze pagina" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#vandaag")).ToContainTextAsync("geboortedata");

        await pagina.GotoAsync($"{app.Keten}/knelpunten/melden");
        await app.Gemeld("Weekbestand komt te laat");
        regel = pagina.GetByRole(AriaRole.Status).Filter(new() { HasText = "Sinds u deze pagina opende kwam er iets bij." });
        await Assertions.Expect(regel).ToBeVisibleAsync();
        await Assertions.Expect(regel.GetByRole(AriaRole.Link, new() { Name = "Ververs deze pagina" })).ToBeHiddenAsync();
        await regel.GetByRole(AriaRole.Link, new() { Name = "Bekijk wat erbij kwam" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync("Weekbestand komt te laat");
    }
}
