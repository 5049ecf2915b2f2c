using Schakel.Domein.Tests;

namespace Schakel.Cli.Tests.Geheugen;

/// <summary>The verifier in another language, written from docs/journaal.md by someone who had not seen this code.</summary>
[Trait("Feature", "H04")]
public sealed class TweedeControleTests
{
    [Fact]
    public async Task De_controle_in_Node_zegt_van_elke_vector_precies_hetzelfde()
    {
        var (uitgang, uit, fout) = await Programma.Voer("node", Repo.Pad("tools", "journaal-controleren", "vectoren-proeven.mjs"), Repo.Pad("tests", "vectoren", "journaal"));

        uitgang.ShouldBe(0, uit + fout);
        uit.TrimEnd().Split('\n')[^1].ShouldMatch("^[0-9]+ passed, 0 failed$");
    }

    [Fact]
    [Trait("Feature", "H03")]
    public async Task De_controle_in_Node_zegt_van_elke_hele_keten_precies_hetzelfde()
    {
        var (uitgang, uit, fout) = await Programma.Voer("node", Repo.Pad("tools", "journaal-controleren", "vectoren-proeven.mjs"), Repo.Pad("tests", "vectoren", "keten"));

        uitgang.ShouldBe(0, uit + fout);
        uit.TrimEnd().Split('\n')[^1].ShouldMatch("^2[0-9] passed, 0 failed$");
    }

    [Fact]
    [Trait("Feature", "B08")]
    public async Task De_controle_in_Node_zegt_van_elk_bewijs_precies_hetzelfde()
    {
        var (uitgang, uit, fout) = await Programma.Voer("node", Repo.Pad("tools", "journaal-controleren", "vectoren-proeven.mjs"), Repo.Pad("tests", "vectoren", "bewijs"));

        uitgang.ShouldBe(0, uit + fout);
        uit.TrimEnd().Split('\n')[^1].ShouldMatch("^5[0-9] passed, 0 failed$");
    }
}
