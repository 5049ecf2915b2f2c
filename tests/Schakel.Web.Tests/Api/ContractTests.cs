using System.Diagnostics;
using Schakel.Web.Tests.Opzet;

namespace Schakel.Web.Tests.Api;

public sealed class ContractTests(SchakelApp app) : IClassFixture<SchakelApp>
{
    const string Bestand = "docs/openapi.json";

    [Fact]
    [Trait("Feature", "U05")]
    public async Task De_beschrijving_verandert_niet_ongemerkt_en_is_van_elders_te_lezen()
    {
        using var bezoeker = app.Bezoeker();
        using var antwoord = await bezoeker.GetAsync("/v1/openapi.json", TestContext.Current.CancellationToken);

        antwoord.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        Repo.Vergelijk(Bestand, (await antwoord.Tekst()).ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    [Trait("Feature", "U05")]
    [Trait("Vraagt", "api-linter")]
    public async Task De_beschrijving_houdt_zich_aan_de_API_Design_Rules()
    {
        using var linter = Process.Start(new ProcessStartInfo(Repo.Pad("tools/api-lint/lint"), [Repo.Pad(Bestand)]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var uit = linter.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var fout = linter.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await linter.WaitForExitAsync(TestContext.Current.CancellationToken);

        linter.ExitCode.ShouldBe(0, await uit + await fout);
    }
}
