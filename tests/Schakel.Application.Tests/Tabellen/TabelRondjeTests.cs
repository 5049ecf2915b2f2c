using System.Collections.Immutable;
using CsCheck;
using Schakel.Application.Tabellen;

namespace Schakel.Application.Tests.Tabellen;

[Trait("Feature", "X07")]
public sealed class TabelRondjeTests
{
    const string Tekens = "aZ9 é€;,\t\n\"'=-.5%ß漢";

    static readonly Gen<Cel> EenCel = Gen.OneOf(
        Gen.Char[Tekens].Array[0, 12].Select(t => new Cel(Woorden(new(t)))),
        Gen.Int[-1_000_000, 1_000_000].Select(Gen.Int[0, 4]).Select((heel, schaal) => Cel.Van(heel / (decimal)Math.Pow(10, schaal))),
        Gen.Int[0, 100_000].Select(d => Cel.Van(new DateOnly(1901, 1, 1).AddDays(d))));

    static readonly Gen<Cel[][]> EenTabel = EenCel.Array[2, 6].Array[1, 8].Where(t => t.Any(r => r.Any(c => !c.IsLeeg)));

    [Fact]
    public void Elke_tabel_komt_uit_xlsx_en_ods_zoals_zij_erin_ging() => EenTabel.Sample(tabel =>
    {
        Zonder(Lezer.Lees(Bladmaker.AlsXlsx(tabel))).ShouldBe(Verwacht(tabel, c => c));
        Zonder(Lezer.Lees(Bladmaker.AlsOds(tabel))).ShouldBe(Verwacht(tabel, c => c));
    }, iter: 150, threads: 1);

    [Fact]
    public void En_uit_csv_met_dezelfde_woorden() => EenTabel.Where(t => t.All(r => r.Length == t[0].Length)).Sample(tabel =>
    {
        foreach (var scheiding in ";,\t")
            Zonder(Lezer.Lees($"\"begin\"{scheiding}{string.Join(scheiding, tabel[0].Skip(1).Select(_ => "\"k\""))}\r\n{Bladmaker.AlsCsv(tabel, scheiding)}"))[1..].ShouldBe(Verwacht(tabel, c => new(c.Tekst), 2));
    }, iter: 300, threads: 1);

    static string[] Zonder(Uitgelezen gelezen)
    {
        gelezen.Fouten.ShouldBeEmpty();
        return [.. gelezen.Tabel!.Rijen.Select(r => Regel(r.Nr, r.Cellen))];
    }

    static string[] Verwacht(Cel[][] tabel, Func<Cel, Cel> vorm, int vanaf = 1) =>
        [.. tabel.Select((r, i) => (Nr: i + vanaf, Cellen: r.Select(vorm).ToImmutableArray())).Where(r => r.Cellen.Any(c => !c.IsLeeg)).Select(r => Regel(r.Nr, r.Cellen))];

    // Empty cells at the end of a row are no cells.
    static string Regel(int nr, ImmutableArray<Cel> cellen) => $"{nr}: {string.Join(" | ", cellen.Take(cellen.ToList().FindLastIndex(c => !c.IsLeeg) + 1))}";

    static string Woorden(string tekst) => tekst.ReplaceLineEndings("\n").Trim();
}
