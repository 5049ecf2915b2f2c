using System.Globalization;

namespace Schakel.Architecture.Tests;

/// <summary>What ./test says at the end must be true, also when a report keeps silent.</summary>
public sealed class TellingTests : IDisposable
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-telling-");

    [Fact]
    public async Task Rapporten_worden_opgeteld_en_de_traagste_test_staat_bovenaan()
    {
        Rapport("Een", geslaagd: 2, mislukt: 0, ("Snel", "Passed", "00:00:00.0100000"), ("Traag", "Passed", "00:01:02.5000000"));
        Rapport("Twee", geslaagd: 1, mislukt: 0, ("Gewoon", "Passed", "00:00:01.0000000"));
        var (code, uit) = await Tel("proef\tEen\t0", "proef\tTwee\t0", "stap\tbouw\t0");

        code.ShouldBe(0);
        uit[^1].ShouldBe("3 passed, 0 failed, 0 skipped");
        uit.Select(r => r.Trim()).Where(r => r.Contains("s  ", StringComparison.Ordinal)).ShouldBe(["62.50s  Traag", "1.00s  Gewoon", "0.01s  Snel"]);
    }

    [Fact]
    public async Task Een_mislukte_test_telt_een_keer()
    {
        Rapport("Een", geslaagd: 1, mislukt: 1, ("Goed", "Passed", "00:00:01"), ("Fout &lt;x&gt;", "Failed", "00:00:01"));
        var (code, uit) = await Tel("proef\tEen\t2");

        code.ShouldBe(1);
        uit.ShouldContain(r => r == "  Fout <x>");
        uit[^1].ShouldBe("1 passed, 1 failed, 0 skipped");
    }

    [Fact]
    public async Task Waarom_een_test_mislukte_staat_bij_zijn_naam()
    {
        File.WriteAllText(Path.Combine(_map.FullName, "Een.trx"), """
            <TestRun><Results><UnitTestResult testName="Goed" duration="00:00:01" outcome="Passed" />
            <UnitTestResult testName="Fout" duration="00:00:01" outcome="Failed">
              <Output><StdOut>praat</StdOut><ErrorInfo><Message>verwacht &lt;1&gt;
            maar 2</Message><StackTrace>   at Ergens.Anders()
               at Proef.Fout() in /x/Proef.cs:line 12</StackTrace></ErrorInfo></Output>
            </UnitTestResult></Results><ResultSummary>
            <Counters total="2" passed="1" failed="1" error="0" timeout="0" aborted="0" inconclusive="0" notRunnable="0" notExecuted="0" />
            </ResultSummary></TestRun>
            """);
        var (_, uit) = await Tel("proef\tEen\t2");

        uit[Array.IndexOf(uit, "  Fout")..].Select(r => r.Trim()).ShouldBe(["Fout", "verwacht <1>", "maar 2", "at Proef.Fout() in /x/Proef.cs:line 12", "", "1 passed, 1 failed, 0 skipped"]);
    }

    [Fact]
    public async Task Een_testproces_dat_omvalt_telt_als_mislukt()
    {
        Rapport("Een", geslaagd: 5, mislukt: 0);
        (await Tel("proef\tEen\t134")).Uit[^1].ShouldBe("5 passed, 1 failed, 0 skipped");
    }

    [Fact]
    public async Task Een_rapport_dat_ontbreekt_telt_als_mislukt()
    {
        Rapport("Een", geslaagd: 5, mislukt: 0);
        (await Tel("proef\tEen\t0", "proef\tWeg\t0")).Uit[^1].ShouldBe("5 passed, 1 failed, 0 skipped");
    }

    [Fact]
    public async Task Een_mislukte_stap_telt_als_mislukt()
    {
        Rapport("Een", geslaagd: 5, mislukt: 0);
        (await Tel("stap\topmaak\t2", "proef\tEen\t0")).Uit[^1].ShouldBe("5 passed, 1 failed, 0 skipped");
    }

    [Theory]
    [InlineData("Over|wacht op een standaard", "0 failed", 0)]
    [InlineData("Over|", "2 failed", 1)]
    [InlineData("Anders|een reden", "1 failed", 1)]
    public async Task Een_skip_mag_alleen_bij_naam_en_met_reden(string toegestaan, string gevolg, int verwacht)
    {
        Rapport("Een", geslaagd: 1, mislukt: 0, ("Goed", "Passed", "00:00:01"), ("Over", "NotExecuted", "00:00:00"));
        var (code, uit) = await Tel([toegestaan], "vol", "proef\tEen\t0");

        code.ShouldBe(verwacht);
        uit[^1].ShouldBe($"1 passed, {gevolg}, 1 skipped");
    }

    [Theory]
    [InlineData("vol", "5 passed, 1 failed, 0 skipped")]
    [InlineData("kort", "5 passed, 0 failed, 0 skipped")]
    public async Task Een_leeg_project_mag_alleen_in_de_korte_ronde(string soort, string verwacht)
    {
        Rapport("Een", geslaagd: 5, mislukt: 0);
        Rapport("Leeg", geslaagd: 0, mislukt: 0);
        (await Tel([], soort, "proef\tEen\t0", "proef\tLeeg\t8")).Uit[^1].ShouldBe(verwacht);
    }

    [Fact]
    public async Task Geen_enkele_test_is_een_fout()
    {
        Rapport("Leeg", geslaagd: 0, mislukt: 0);
        (await Tel([], "kort", "proef\tLeeg\t8")).Uit[^1].ShouldBe("0 passed, 1 failed, 0 skipped");
    }

    public void Dispose() => _map.Delete(recursive: true);

    void Rapport(string naam, int geslaagd, int mislukt, params (string Naam, string Uitslag, string Duur)[] toetsen)
    {
        var regels = toetsen.Select(t => $"""<UnitTestResult testName="{t.Naam}" duration="{t.Duur}" outcome="{t.Uitslag}" />""");
        var over = toetsen.Count(t => t.Uitslag == "NotExecuted");
        File.WriteAllText(Path.Combine(_map.FullName, naam + ".trx"), string.Create(CultureInfo.InvariantCulture, $"""
            <TestRun><Results>{string.Concat(regels)}</Results><ResultSummary>
            <Counters total="9" passed="{geslaagd}" failed="{mislukt}" error="0" timeout="0" aborted="0" inconclusive="0" notRunnable="0" notExecuted="{over}" />
            </ResultSummary></TestRun>
            """));
    }

    Task<(int Code, string[] Uit)> Tel(params string[] verloop) => Tel([], "vol", verloop);

    async Task<(int Code, string[] Uit)> Tel(string[] toegestaan, string soort, params string[] verloop)
    {
        var stop = TestContext.Current.CancellationToken;
        var skips = Path.Combine(_map.FullName, "skips.txt");
        await File.WriteAllLinesAsync(skips, toegestaan, stop);
        await File.WriteAllLinesAsync(Path.Combine(_map.FullName, "verloop.tsv"), verloop, stop);
        var (code, uit, fout) = await Opdrachtregel.Draai("node", Path.Combine(Huis.Map, "tools/tel/tel.mjs"), _map.FullName, skips, soort);
        fout.ShouldBeEmpty();
        return (code, uit.TrimEnd('\n').Split('\n'));
    }
}
