using System.Collections.Concurrent;
using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Ketens;

[Trait("Vraagt", "chromium")]
[Trait("Feature", "X01")]
public sealed class SchermTests(Drukkeketen huis, Chromium chromium) : IClassFixture<Drukkeketen>
{
    string[] Paden =>
    [
        "", "/besturing", "/normen", $"/normen/{huis.App.Norm}", $"/normen/{huis.App.Norm}/resultaten/melden", "/geheugen", "/geheugen?datum=morgen", "/geheugen/gebeurtenissen/optekenen", $"?op=nr-{huis.NrBegin}",
    ];

    async Task<(IBrowserContext Venster, IPage Pagina)> Binnen(BrowserNewContextOptions? opties = null, Rol rol = Rol.Ketenregisseur)
    {
        var venster = await chromium.NieuwVensterAsync(huis.App.Adres, opties);
        var pagina = await venster.NewPageAsync();
        await pagina.GotoAsync($"{huis.Keten}/binnenkomen");
        await pagina.Locator($"button[value='{huis.App.Wie(rol, huis.App.Uwv).Id}']").ClickAsync();
        return (venster, pagina);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    public async Task Elke_pagina_is_toegankelijk_in_beide_themas_op_telefoon_en_scherm(string taal)
    {
        var (venster, pagina) = await Binnen(new() { Locale = taal });
        await using var _ = venster;
        foreach (var pad in Paden)
        {
            await pagina.GotoAsync($"{huis.Keten}{pad}");
            (await pagina.Locator("h1").CountAsync()).ShouldBe(1, pad);
            await pagina.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            await pagina.MoetOveralToegankelijkZijn($"{pad} {taal}");
        }
    }

    [Fact]
    public async Task Op_de_smalste_telefoon_hoeft_niemand_opzij_te_schuiven()
    {
        var (venster, pagina) = await Binnen(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await using var _ = venster;
        foreach (var pad in Paden)
        {
            await pagina.GotoAsync($"{huis.Keten}{pad}");
            await pagina.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, pad);
        }
    }

    [Fact]
    public async Task Het_thuis_van_een_keten_weegt_hoogstens_150_kB_en_de_browser_klaagt_niet()
    {
        var (venster, inzittend) = await Binnen();
        await using var _ = venster;
        var zitting = await venster.StorageStateAsync();
        await using var vers = await chromium.NieuwVensterAsync(huis.App.Adres, new() { StorageState = zitting });
        var pagina = await vers.NewPageAsync();
        var netwerk = await vers.NewCDPSessionAsync(pagina);
        var (gewichten, klachten) = (new ConcurrentBag<double>(), new ConcurrentBag<string>());
        netwerk.Event("Network.loadingFinished").OnEvent += (_, feit) => gewichten.Add(feit!.Value.GetProperty("encodedDataLength").GetDouble());
        pagina.Console += (_, bericht) => klachten.Add(bericht.Text);
        await netwerk.SendAsync("Network.enable");

        await pagina.GotoAsync(huis.Keten, new() { WaitUntil = WaitUntilState.NetworkIdle });

        gewichten.Sum().ShouldBeInRange(1, 150_000);
        klachten.ShouldBeEmpty();
        (await pagina.Locator("[style], style, script:not([src*='/levend.'])").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Zonder_script_en_met_toetsen_kijkt_iemand_naar_een_andere_dag()
    {
        var (venster, pagina) = await Binnen(new() { JavaScriptEnabled = false });
        await using var _ = venster;
        await pagina.GotoAsync(huis.Keten);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Stand op datum" }).FocusAsync();
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina).ToHaveURLAsync(new Uri(huis.App.Adres, $"{huis.Keten}/geheugen#stand-op-datum").ToString());

        await pagina.GetByLabel("Welke dag?").FillAsync("2026-11-24");
        await pagina.Keyboard.PressAsync("Enter");

        await Assertions.Expect(pagina).ToHaveURLAsync(new Uri(huis.App.Adres, $"{huis.Keten}?op=2026-11-24").ToString());
        await Assertions.Expect(pagina.GetByText("U kijkt naar de keten zoals die was op")).ToBeVisibleAsync();
    }
}
