using System.Diagnostics;
using Microsoft.Playwright;
using Schakel.Domein.Inrichting;
using Schakel.Web.Tests.Opmaak;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Reizen;

/// <summary>Journey 11: an export is taken along from the page, and proven at home by two programs, without the server and with a head of before.</summary>
[Trait("Vraagt", "chromium")]
[Trait("Feature", "H04")]
public sealed class ThuisNagaanTests(Ketenapp app, Chromium chromium) : IClassFixture<Ketenapp>
{
    [Fact]
    public async Task Van_de_pagina_tot_het_bewijs_op_de_eigen_computer_en_een_veranderde_byte_komt_uit()
    {
        var map = Directory.CreateTempSubdirectory("schakel-thuis-");
        try
        {
            var pagina = await chromium.NieuweKetenpagina(app, Rol.Ketenregisseur, app.Uwv, new() { JavaScriptEnabled = false });
            await pagina.GotoAsync($"{app.Keten}/geheugen");
            var hoofd = await Neem(pagina, "Getekend hoofd van nu", Path.Combine(map.FullName, "hoofd.json"));
            await app.Gemeld("Waarom komt het weekbestand te laat?");
            await pagina.GotoAsync($"{app.Keten}/geheugen");
            var export = await Neem(pagina, "Export van wat uw partner mag lezen", Path.Combine(map.FullName, "export.jsonl"));

            var (klopt, verslag) = await Schakel("geheugen", "controleren", export, "--hoofd", hoofd);
            klopt.ShouldBe(0, verslag);
            verslag.ShouldContain("Klopt.");
            verslag.ShouldContain("Bewaarde hoofden waarmee is vergeleken: 1.");
            var (tweede, woorden) = await Voer("node", Repo.Pad("tools/journaal-controleren/index.mjs"), export, "--hoofd", hoofd);
            tweede.ShouldBe(0, woorden);

            var regels = await File.ReadAllLinesAsync(export, Stop);
            var plek = Array.FindLastIndex(regels, r => r.Contains("weekbestand te laat", StringComparison.Ordinal));
            regels[plek] = regels[plek].Replace("te laat", "op tijd", StringComparison.Ordinal);
            await File.WriteAllTextAsync(export, string.Concat(regels.Select(r => r + "\n")), Stop);
            (await Schakel("geheugen", "controleren", export, "--hoofd", hoofd)).Code.ShouldBe(1, "words that somebody changed");
            (await Voer("node", Repo.Pad("tools/journaal-controleren/index.mjs"), export, "--hoofd", hoofd)).Code.ShouldBe(1);

            await pagina.GotoAsync($"{app.Keten}/geheugen");
            await pagina.GetByRole(AriaRole.Link, new() { Name = "Wat bewijst dit, en wat niet?" }).ClickAsync();
            await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Wat bewijst dit?");
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static async Task<string> Neem(IPage pagina, string link, string waar)
    {
        var bestand = await pagina.RunAndWaitForDownloadAsync(() => pagina.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync());
        await bestand.SaveAsAsync(waar);
        return waar;
    }

    // Built beside these tests, in the same configuration.
    static Task<(int Code, string Uit)> Schakel(params string[] woorden) =>
        Voer("dotnet", [Path.Combine(AppContext.BaseDirectory.Replace(Path.Combine("tests", "Schakel.Web.Tests"), Path.Combine("src", "Schakel.Cli"), StringComparison.Ordinal), "schakel.dll"), .. woorden]);

    static async Task<(int Code, string Uit)> Voer(string wat, params string[] woorden)
    {
        var begin = new ProcessStartInfo(wat, woorden) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        begin.Environment["LANG"] = "nl_NL.UTF-8";
        using var proces = Process.Start(begin)!;
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(Stop), proces.StandardError.ReadToEndAsync(Stop));
        await proces.WaitForExitAsync(Stop);
        return (proces.ExitCode, await uit + await fout);
    }
}
