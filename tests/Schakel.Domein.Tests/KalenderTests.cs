using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Tests;

[Trait("Feature", "E02")]
public sealed class KalenderTests
{
    // Written by hand from the published dates of Easter Sunday; Koningsdag 2025 is on Saturday 26 April, because 27 April is a Sunday.
    public static TheoryData<int, string> Feestdagen => new()
    {
        { 2024, "01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26" },
        { 2025, "01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26" },
        { 2026, "01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26" },
        { 2027, "01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26" },
        { 2028, "01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26" },
        { 2029, "01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26" },
        { 2030, "01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26" },
    };

    [Theory]
    [MemberData(nameof(Feestdagen))]
    public void De_feestdagen_zijn_die_van_de_algemene_termijnenwet(int jaar, string dagen)
    {
        var berekend = Enumerable.Range(0, 366).Select(new Datum(jaar, 1, 1).AddDays).Where(d => d.Year == jaar && Kalender.IsFeestdag(d));

        string.Join(' ', berekend.Select(d => d.ToString("MM-dd", null))).ShouldBe(dagen);
    }

    [Theory]
    [InlineData("2026-03-02", 5, "2026-03-09")]
    [InlineData("2026-03-06", 1, "2026-03-09")]
    [InlineData("2026-03-07", 1, "2026-03-09")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-04-24", 5, "2026-05-04")]
    [InlineData("2026-05-04", 1, "2026-05-06")]
    [InlineData("2026-12-24", 5, "2027-01-04")]
    [InlineData("2026-03-08", 0, "2026-03-08")]
    public void Werkdagen_tellen_vanaf_de_dag_erna_en_slaan_weekend_en_feestdag_over(string dag, int aantal, string verwacht) =>
        new Werkkalender([]).NaWerkdagen(Datum.Parse(dag, null), aantal).ShouldBe(Datum.Parse(verwacht, null));

    [Fact]
    public void Voor_2014_was_het_koninginnedag_op_30_april()
    {
        Kalender.IsFeestdag(new(2007, 4, 30)).ShouldBeTrue();
        Kalender.IsFeestdag(new(2006, 4, 29)).ShouldBeTrue();
        Kalender.IsFeestdag(new(2007, 4, 27)).ShouldBeFalse();
    }

    // Written by tools/werkdagen-narekenen, in another language and with another Easter.
    [Fact]
    public void De_werkdagen_van_2020_tot_en_met_2040_zijn_die_van_een_andere_berekening()
    {
        var regels = File.ReadAllLines(Repo.Pad("tests", "vectoren", "werkdagen.txt"));
        regels.Length.ShouldBe(22);
        foreach (var regel in regels[..^1].Select(r => r.Split(' ')))
        {
            var dagen = Enumerable.Range(0, 366).Select(new Datum(int.Parse(regel[0], CultureInfo.InvariantCulture), 1, 1).AddDays).Where(d => d.Year.ToString(CultureInfo.InvariantCulture) == regel[0]).ToList();
            dagen.Count(Kalender.IsWerkdag).ToString(CultureInfo.InvariantCulture).ShouldBe(regel[1], regel[0]);
            dagen.Where(Kalender.IsFeestdag).Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture)).ShouldBe(regel[2..], regel[0]);
        }

        var (alles, kalender) = (new StringBuilder(), new Werkkalender([]));
        for (var dag = new Datum(2020, 1, 1); dag.Year <= 2040; dag = dag.AddDays(1))
            for (var aantal = 1; aantal <= LadderVaststellen.MeesteWerkdagen; aantal++)
                alles.Append(CultureInfo.InvariantCulture, $"{dag:yyyy-MM-dd} {aantal} {kalender.NaWerkdagen(dag, aantal):yyyy-MM-dd}\n");
        regels[^1].ShouldBe($"sha256 {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(alles.ToString())))}");
    }
}
