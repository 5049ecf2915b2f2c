namespace Schakel.Architecture.Tests;

public sealed class LeesmijTests
{
    public static TheoryData<string> Opdrachten => [.. Bron.Lees("README.md").Regels
        .SkipWhile(r => !r.StartsWith("```", StringComparison.Ordinal))
        .Where(r => r.StartsWith("./", StringComparison.Ordinal))
        .Select(r => r.Split(' ')[0])
        .Distinct(StringComparer.Ordinal)];

    [Fact]
    public void De_leesmij_noemt_de_opdrachten() => Opdrachten.Select(o => o.Data).Order(StringComparer.Ordinal).ShouldBe(["./schakel", "./start", "./test"]);

    [Theory]
    [MemberData(nameof(Opdrachten))]
    public async Task Elke_opdracht_in_de_leesmij_bestaat_en_legt_zich_uit(string opdracht)
    {
        var (code, _, fout) = await Opdrachtregel.Draai(Path.Combine(Huis.Map, opdracht), "--help");
        code.ShouldBe(0, fout);
    }

    [Fact]
    public async Task Een_onbekende_keuze_is_een_fout() => (await Opdrachtregel.Draai(Path.Combine(Huis.Map, "test"), "--onzin")).Code.ShouldBe(64);

    [Fact]
    public void Elk_bestand_dat_de_documenten_noemen_bestaat()
    {
        string[] documenten = ["README.md", "docs/architecture.md"];
        var ontbreekt =
            from pad in documenten
            from deel in Bron.Lees(pad).Tekst.Split("](").Skip(1)
            let doel = deel.Split(')', '#')[0]
            where doel.Length > 0 && !doel.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Huis.Map, Path.GetDirectoryName(pad)!, doel))
            select $"{pad}: {doel}";
        ontbreekt.ShouldBeEmpty();
    }
}
