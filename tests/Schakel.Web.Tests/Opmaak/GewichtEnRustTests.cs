using System.Collections.Concurrent;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Opmaak;

[Trait("Vraagt", "chromium")]
public sealed class GewichtEnRustTests(SchakelApp app, Chromium chromium) : IClassFixture<SchakelApp>
{
    const int Hoogstens = 150_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/vormen")]
    public async Task Een_eerste_bezoek_weegt_hoogstens_150_kB(string pad)
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var pagina = await venster.NewPageAsync();
        var netwerk = await venster.NewCDPSessionAsync(pagina);
        var gewichten = new ConcurrentBag<double>();
        netwerk.Event("Network.loadingFinished").OnEvent += (_, feit) => gewichten.Add(feit!.Value.GetProperty("encodedDataLength").GetDouble());
        await netwerk.SendAsync("Network.enable");

        await pagina.GotoAsync(pad, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        gewichten.Count.ShouldBeGreaterThanOrEqualTo(3, "page, style sheet and type");
        gewichten.Sum().ShouldBeLessThanOrEqualTo(Hoogstens);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/over")]
    [InlineData("/vormen")]
    public async Task De_browser_heeft_op_geen_pagina_iets_te_klagen_en_haalt_niets_van_elders(string pad)
    {
        await using var venster = await chromium.NieuwVensterAsync(app.Adres);
        var pagina = await venster.NewPageAsync();
        var klachten = new ConcurrentBag<string>();
        var adressen = new ConcurrentBag<string>();
        pagina.Console += (_, bericht) => klachten.Add(bericht.Text);
        pagina.PageError += (_, fout) => klachten.Add(fout);
        pagina.Request += (_, verzoek) => adressen.Add(verzoek.Url);

        await pagina.GotoAsync(pad, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        klachten.ShouldBeEmpty();
        adressen.ShouldAllBe(adres => adres.StartsWith(app.Adres.ToString(), StringComparison.Ordinal));
        (await pagina.Locator("[style], style, script").CountAsync()).ShouldBe(0);
        (await pagina.EvaluateAsync<bool>("document.fonts.check('16px \"Atkinson Hyperlegible Next\"')")).ShouldBeTrue();
    }
}
