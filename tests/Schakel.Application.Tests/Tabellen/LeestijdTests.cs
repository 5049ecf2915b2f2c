using Schakel.Application.Tabellen;
using static Schakel.Application.Tests.Tabellen.TabellezerTests;

namespace Schakel.Application.Tests.Tabellen;

/// <summary>Reading has an end: by a clock that jumps at every look, and by who asked and went away.</summary>
[Trait("Feature", "X07")]
public sealed class LeestijdTests
{
    static readonly TimeSpan Sprong = Leestijd.Maximum / 100;

    public static TheoryData<string> Soorten => ["csv", "xlsx", "ods", "teksten"];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Wat_te_lang_duurt_wordt_geweigerd_en_wat_op_tijd_klaar_is_niet(string soort)
    {
        Woorden(Lees(soort, 20, new(new Springklok(Sprong), TestContext.Current.CancellationToken))).Length.ShouldBeInRange(1, 20);
        Geweigerd(Lees(soort, 200, new(new Springklok(Sprong), TestContext.Current.CancellationToken)), "tabel-duurt-te-lang");
    }

    [Fact]
    public void Uitpakken_alleen_duurt_ook_niet_langer() =>
        Geweigerd(Tabellezer.Lees(Bladmaker.Zip([.. Enumerable.Range(0, 200).Select(i => ($"deel{i}", "x")), ("xl/workbook.xml", "<a/>")]), new(new Springklok(Sprong), TestContext.Current.CancellationToken)), "tabel-duurt-te-lang");

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Voor_wie_weggaat_wordt_niet_verder_gelezen(string soort)
    {
        using var weg = new CancellationTokenSource();
        weg.Cancel();
        Should.Throw<OperationCanceledException>(() => Lees(soort, 20, new(TimeProvider.System, weg.Token)));
    }

    static Uitgelezen Lees(string soort, int rijen, Leestijd tijd)
    {
        var cellen = Enumerable.Range(1, rijen).Select(i => new Cel[] { new($"rij {i}") }).ToList();
        return soort switch
        {
            "csv" => Tabellezer.Lees(Bladmaker.AlsCsv(cellen, ';'), tijd),
            "xlsx" => Tabellezer.Lees(Bladmaker.AlsXlsx(cellen), tijd),
            "ods" => Tabellezer.Lees(Bladmaker.AlsOds(cellen), tijd),
            _ => Tabellezer.Lees(Bladmaker.Xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", teksten: string.Concat(cellen.Select(c => $"<si><t>{c[0].Tekst}</t></si>"))), tijd),
        };
    }

    sealed class Springklok(TimeSpan sprong) : TimeProvider
    {
        long _tikken;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _tikken += sprong.Ticks;
    }
}
