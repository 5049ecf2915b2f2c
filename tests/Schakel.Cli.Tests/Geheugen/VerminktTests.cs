using System.Text;
using System.Text.Json.Nodes;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Tests;

namespace Schakel.Cli.Tests.Geheugen;

/// <summary>Exports that were spoiled by chance: whoever kept a head and heard the fingerprint is never told that a changed one holds.</summary>
[Trait("Feature", "H04")]
public sealed class VerminktTests : IDisposable
{
    static readonly string[] Namen = ["goed-partner", "goed-buitenstaander", "sleutel-opgevolgd"];
    // What can be found only with the rules of Schakel, which the other verifier does not have (vectoren-proeven.mjs).
    static readonly string[] MetRegels = ["stand-wijkt-af", "feit-onbekend"];

    readonly List<Export> _goed = [.. Namen.Select(Lees)];
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-vermink-");

    sealed record Export(string Hoofdbestand, byte[] Bytes, HoofdRegel Hoofd, Zegel Sleutel);

    [Fact]
    public void Geen_van_driehonderd_verminkte_exports_wordt_voor_heel_gehouden() => Vermink(300);

    [Fact]
    [Trait("Duur", "lang")]
    public void Geen_van_vijftigduizend_verminkte_exports_wordt_voor_heel_gehouden() => Vermink(50_000);

    [Fact]
    public Task Van_honderd_verminkte_exports_zeggen_beide_controles_hetzelfde() => Vergelijk(100);

    [Fact]
    [Trait("Duur", "lang")]
    public Task Van_tienduizend_verminkte_exports_zeggen_beide_controles_hetzelfde() => Vergelijk(10_000);

    void Vermink(int keren)
    {
        for (var zaad = 0; zaad < keren; zaad++)
        {
            var (export, bytes) = Verminkt(zaad);
            var (uitgang, bevindingen) = Controleer(export, bytes, $"zaad {zaad}");

            // What is left unchanged holds; what holds is unchanged, or another export of the same chain as it was made.
            if (bytes.AsSpan().SequenceEqual(export.Bytes)) uitgang.ShouldBe(0, $"zaad {zaad}");
            if (uitgang == 0) _goed.Any(g => IsHetzelfde(g.Bytes, bytes)).ShouldBeTrue($"zaad {zaad}");
            bevindingen.Count.ShouldBeLessThanOrEqualTo(Controle.MaximumBevindingen, $"zaad {zaad}");
        }
    }

    // The last line cannot stand under its own signature: it may be spelled otherwise, not say anything else.
    static bool IsHetzelfde(byte[] goed, byte[] bytes)
    {
        var slot = goed.AsSpan(0, goed.Length - 1).LastIndexOf((byte)'\n') + 1;
        return bytes.AsSpan().StartsWith(goed.AsSpan(0, slot)) && JsonNode.DeepEquals(JsonNode.Parse(goed.AsSpan(slot)), JsonNode.Parse(bytes.AsSpan(slot)));
    }

    // In one process of Node: to start one takes longer than to verify.
    async Task Vergelijk(int keren)
    {
        var (verwacht, lijst) = (new List<int>(), new StringBuilder());
        for (var zaad = 0; zaad < keren; zaad++)
        {
            var (export, bytes) = Verminkt(zaad);
            var (uitgang, bevindingen) = Controleer(export, bytes, $"zaad {zaad}");
            verwacht.Add(uitgang == 1 && bevindingen.All(b => MetRegels.Contains(b.Code)) ? 0 : uitgang);
            var pad = Path.Combine(_map.FullName, $"{zaad}.jsonl");
            File.WriteAllBytes(pad, bytes);
            lijst.Append(pad).Append('\t').Append(export.Hoofdbestand).Append('\t').Append(export.Sleutel).Append('\n');
        }
        var lijstpad = Path.Combine(_map.FullName, "lijst.tsv");
        await File.WriteAllTextAsync(lijstpad, lijst.ToString(), TestContext.Current.CancellationToken);

        var (afloop, uit, fout) = await Programma.Voer("node", Repo.Pad("tests", "Schakel.Cli.Tests", "Geheugen", "veel-controleren.mjs"), lijstpad);

        afloop.ShouldBe(0, fout);
        var gezegd = uit.TrimEnd().Split('\n');
        gezegd.Length.ShouldBe(keren, fout);
        Enumerable.Range(0, keren).Where(zaad => gezegd[zaad] != verwacht[zaad].ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Select(zaad => $"zaad {zaad}: {verwacht[zaad]} en {gezegd[zaad]}").Take(20).ShouldBeEmpty();
    }

    (Export Export, byte[] Bytes) Verminkt(int zaad)
    {
        var export = _goed[zaad % _goed.Count];
        return (export, new Verminking(zaad).Van(export.Bytes, [.. _goed.Select(g => g.Bytes)]));
    }

    static (int Uitgang, IReadOnlyList<Bevinding> Bevindingen) Controleer(Export export, byte[] bytes, string welke)
    {
        try
        {
            var verslag = Controle.Van(Regels(bytes), [export.Hoofd], export.Sleutel);
            return (verslag.Klopt ? 0 : 1, verslag.Bevindingen);
        }
        catch (GeenExport)
        {
            return (2, []);
        }
        catch (Exception fout)
        {
            throw new InvalidOperationException(welke, fout);
        }
    }

    static IEnumerable<ReadOnlyMemory<byte>> Regels(byte[] bytes)
    {
        var nummer = 1;
        for (var begin = 0; begin < bytes.Length; nummer++)
        {
            var lf = Array.IndexOf(bytes, (byte)'\n', begin);
            if (lf < 0) throw new GeenExport(nummer, "Het bestand houdt midden in een regel op.", "The file ends in the middle of a line.");
            yield return bytes.AsMemory(begin, lf - begin);
            begin = lf + 1;
        }
    }

    static Export Lees(string naam)
    {
        var (pad, hoofd) = (Repo.Pad("tests", "vectoren", "journaal", naam + ".jsonl"), Repo.Pad("tests", "vectoren", "journaal", naam + ".hoofd.json"));
        var (bytes, bewaard) = (File.ReadAllBytes(pad), Controle.LeesHoofd(File.ReadAllBytes(hoofd))!);
        var verslag = Controle.Van(Regels(bytes), [bewaard]);
        verslag.Bevindingen.ShouldBeEmpty();
        return new(hoofd, bytes, bewaard, verslag.Sleutel);
    }

    public void Dispose() => _map.Delete(recursive: true);
}
