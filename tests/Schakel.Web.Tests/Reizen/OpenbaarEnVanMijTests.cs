using Microsoft.Playwright;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;
using Schakel.Web.Tests.Toegang;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Somebody from outside reads on a phone what a chain made public; somebody inside reads what is kept of him and takes it along.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "H07")]
public sealed class OpenbaarEnVanMijTests(Ketenapp keten, Accountapp accounts, Chromium chromium) : IClassFixture<Ketenapp>, IClassFixture<Accountapp>
{
    [Theory]
    [InlineData("nl-NL", "Openbaar van Proefketen", "Wat dit bewijst, en wat niet", "Als rekenblad (CSV)", "Vaste link", "Privacy", "Wat Schakel van mensen bewaart")]
    [InlineData("en-GB", "Public from Proefketen", "What this proves, and what it does not", "As a spreadsheet (CSV)", "Permanent link", "Privacy", "What Schakel keeps of people")]
    public async Task Van_de_openbare_pagina_naar_een_besluit_en_naar_wat_er_van_mensen_bewaard_wordt(string taal, string titel, string bewijst, string csv, string vast, string privacy, string blad)
    {
        var naam = $"Terugmelding in het {taal}";
        await keten.Gepubliceerd(naam);
        await using var venster = await chromium.NieuwVensterAsync(keten.Adres, new() { Locale = taal, ViewportSize = new() { Width = 360, Height = 740 }, AcceptDownloads = true });
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync($"{keten.Keten}/openbaar");
        await Kijk(pagina, titel, $"openbaar {taal}");

        var bestand = await pagina.RunAndWaitForDownloadAsync(() => pagina.GetByRole(AriaRole.Link, new() { Name = csv }).ClickAsync());
        (await File.ReadAllTextAsync(await bestand.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain(naam);
        await Assertions.Expect(pagina.GetByRole(AriaRole.Link, new() { Name = bewijst })).ToBeVisibleAsync();

        await pagina.GetByRole(AriaRole.Link, new() { Name = naam }).ClickAsync();
        await Kijk(pagina, naam, $"publicatie {taal}");
        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync(vast);

        await pagina.GetByRole(AriaRole.Link, new() { Name = privacy, Exact = true }).ClickAsync();
        await Kijk(pagina, blad, $"privacy {taal}");
    }

    [Theory]
    [InlineData("nl-NL", "Meenemen wat van mij is", "Download het bestand")]
    [InlineData("en-GB", "Take along what is mine", "Download the file")]
    [Trait("Feature", "H03")]
    public async Task Meenemen_wat_van_mij_is(string taal, string meenemen, string download)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var reiziger = await Reiziger.Nieuw(chromium, accounts, 360, taal, gezien);
        var adres = accounts.NieuwAdres();
        await reiziger.Pagina.GotoAsync("/account/maken");
        await reiziger.MaakAccount("Noor Bakker", adres);
        await reiziger.Volg(meenemen);
        await reiziger.Kop(meenemen);
        await reiziger.Kijk($"meenemen {taal}");

        var bestand = await reiziger.Pagina.RunAndWaitForDownloadAsync(() => reiziger.Klik(AriaRole.Link, download));
        var inhoud = await File.ReadAllTextAsync(await bestand.PathAsync(), TestContext.Current.CancellationToken);
        inhoud.ShouldContain("Noor Bakker");
        inhoud.ShouldContain(adres);
        reiziger.Gedaan.ShouldBeLessThanOrEqualTo(4);
    }

    static async Task Kijk(IPage pagina, string kop, string wat)
    {
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(kop);
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, wat);
        await pagina.MoetOveralToegankelijkZijn(wat);
        await pagina.SetViewportSizeAsync(360, 740);
        await pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
