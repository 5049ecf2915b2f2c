namespace Schakel.Architecture.Tests;

public sealed class FeaturesDocument
{
    const string Pad = "docs/features.md";

    static readonly Bron[] Tests = [.. Bron.Onder("tests", ".cs").Where(b => !b.Pad.StartsWith("tests/Schakel.Architecture.Tests/", StringComparison.Ordinal))];
    static readonly HashSet<string> Gesloten = Beloften.Gesloten(Bron.Lees("docs/features.closed.txt"));

    static readonly Bron Voorbeeld = Bron.Fixture("beloften.md", Pad);
    static readonly HashSet<string> VoorbeeldGesloten = Beloften.Gesloten(new("gesloten", "# id and issue\nA01 closed by slice a\nA02\n"));
    static readonly Bron[] Dragers =
    [
        Bron.Fixture("DragendeTests.cs", "tests/Schakel.Domein.Tests/DragendeTests.cs"),
        new("tests/Schakel.Web.Tests/Knelpunten/PaginaTests.cs", "[Trait(\"Feature\", \"A01\")] [Trait( \"Feature\" ,\"A04\")]"),
    ];

    [Fact]
    public void De_lijst_van_beloften_zegt_wat_de_tests_dragen()
    {
        var document = Bron.Lees(Pad);
        var bijgewerkt = Beloften.Bijgewerkt(document, Tests, Gesloten);
        if (Environment.GetEnvironmentVariable("SCHAKEL_SNAPSHOTS") == "write")
        {
            File.WriteAllText(Path.Combine(Huis.Map, Pad), bijgewerkt);
            return;
        }

        bijgewerkt.Split('\n').Except(document.Tekst.Split('\n'), StringComparer.Ordinal)
            .ShouldBeEmpty($"{Pad} loopt achter; schrijf het met: SCHAKEL_SNAPSHOTS=write dotnet test --project tests/Schakel.Architecture.Tests");
        document.Tekst.ShouldBe(bijgewerkt);
    }

    [Fact]
    public void Elke_gedragen_en_gesloten_belofte_is_gedaan() =>
        Beloften.Overtredingen(Bron.Lees(Pad), Tests, Gesloten).ShouldBeEmpty();

    [Fact]
    public void De_status_volgt_uit_de_tests_en_de_gesloten_lijst() =>
        Beloften.Bijgewerkt(Voorbeeld, Dragers, VoorbeeldGesloten).Split('\n').ShouldBe(
        [
            "# Voorbeeld",
            "",
            "| id | promise | status | tests |",
            "|---|---|---|---|",
            "| A01 | carried on both sides and closed | werkt | Domein/DragendeTests, Web/PaginaTests |",
            "| A02 | carried on one side, yet closed | begonnen | Domein/DragendeTests |",
            "| A03 | carried by nothing | open | |",
            "| A04 | only begun | begonnen | Web/PaginaTests |",
            "",
            "Below the table.",
            "",
        ]);

    [Fact]
    public void Een_belofte_die_niet_is_gedaan_of_niet_wordt_gedragen_wordt_gezien() =>
        Beloften.Overtredingen(Voorbeeld, Dragers, VoorbeeldGesloten).ShouldBe(
            ["A09 is nooit beloofd", "A02 is gesloten zonder test in het domein en aan een gezicht"]);
}
