using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Geheugen.Export;
using Schakel.Domein.Tests;

namespace Schakel.Cli.Tests.Geheugen;

/// <summary>The receipt of one decision on one's own machine: what it proves, what it does not, and how the program ends.</summary>
[Trait("Feature", "B08")]
public sealed class BewijsControlerenTests : IDisposable
{
    static readonly string Map = Repo.Pad("tests", "vectoren", "bewijs");
    static readonly string[] Namen = ["goed-eerder-gesproken", "goed-als-laatste-gesproken", "goed-later-ingegaan", "goed-gewist"];

    readonly List<byte[]> _goed = [.. Namen.Select(n => File.ReadAllBytes(Pad(n + ".jsonl")))];
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-bewijs-");

    [Fact]
    public async Task Een_goed_bewijs_zegt_welk_besluit_wat_u_zei_en_wat_het_niet_bewijst()
    {
        var (uitgang, uit, fout) = await Programma.Schakel("geheugen", "controleren", Pad("goed-eerder-gesproken.jsonl"));

        uitgang.ShouldBe(0, fout);
        foreach (var zin in new[] { "Klopt in zichzelf", "Besluit 2026-1", "Norm 2 omhoog", "InstemmenMetZorg", "NormVastgesteld", "Niet bewezen: van wie sleutel", "Niet bewezen: wat er daarna gebeurde", "--sleutel" }) uit.ShouldContain(zin);
    }

    [Fact]
    public async Task Met_de_vingerafdruk_die_u_hoorde_is_het_van_uw_keten_en_met_een_andere_niet()
    {
        var sleutel = JsonDocument.Parse((await Programma.Schakel("geheugen", "controleren", Pad("goed-eerder-gesproken.jsonl"), "--json")).Uit).RootElement.GetProperty("sleutel").GetString()!;

        (await Programma.Schakel("geheugen", "controleren", Pad("goed-eerder-gesproken.jsonl"), "--sleutel", sleutel)).Uit.ShouldContain("getekend met de sleutel die u noemde");
        var (uitgang, uit, _) = await Programma.Schakel("geheugen", "controleren", Pad("goed-van-een-vreemde.jsonl"), "--sleutel", sleutel);
        (uitgang, uit.Contains("andere-sleutel", StringComparison.Ordinal)).ShouldBe((1, true));
    }

    [Fact]
    public async Task Als_document_zegt_het_hetzelfde_en_noemt_het_wat_er_is_veranderd()
    {
        var (uitgang, uit, _) = await Programma.Schakel("geheugen", "controleren", Pad("besluitnummer-veranderd.jsonl"), "--json");

        uitgang.ShouldBe(1);
        var verslag = JsonDocument.Parse(uit).RootElement;
        (verslag.GetProperty("soort").GetString(), verslag.GetProperty("klopt").GetBoolean()).ShouldBe(("bewijs", false));
        verslag.GetProperty("bevindingen").EnumerateArray().Select(b => b.GetProperty("code").GetString()).ShouldBe(["boeking-gewijzigd", "bewijs-gewijzigd"], ignoreOrder: true);
    }

    [Fact]
    public async Task Wat_niet_te_lezen_is_of_er_niet_bij_hoort_eindigt_met_twee()
    {
        (await Programma.Schakel("geheugen", "controleren", Pad("afgekapt.jsonl"))).Uitgang.ShouldBe(2);
        var hoofd = Repo.Pad("tests", "vectoren", "journaal", "goed-partner.hoofd.json");
        var (uitgang, _, fout) = await Programma.Schakel("geheugen", "controleren", Pad("goed-eerder-gesproken.jsonl"), "--hoofd", hoofd);
        (uitgang, fout.Contains("--hoofd hoort bij een export", StringComparison.Ordinal)).ShouldBe((2, true));
        (await Programma.Voer("node", Repo.Pad("tools", "journaal-controleren", "index.mjs"), Pad("goed-eerder-gesproken.jsonl"), "--hoofd", hoofd)).Uitgang.ShouldBe(2);
    }

    [Fact]
    public async Task De_controle_in_Node_zegt_in_woorden_hetzelfde_van_het_besluit()
    {
        var (uitgang, uit, fout) = await Programma.Voer("node", Repo.Pad("tools", "journaal-controleren", "index.mjs"), Pad("goed-zwijgen.jsonl"));

        uitgang.ShouldBe(0, fout);
        foreach (var zin in new[] { "Besluit 2026-1: Norm 2 omhoog", "zweeg tot de sluiting", "NormVastgesteld", "Niet bewezen: Van wie de sleutel is" }) uit.ShouldContain(zin);
    }

    [Theory]
    [InlineData("goed-op-voorwaarde", "Instemmen, op voorwaarde: Eerst een proef van een maand (tot en met 2026-12-31).")]
    [InlineData("goed-op-voorwaarde-gewist", "Instemmen, op voorwaarde: (gewist) (tot en met 2026-12-31).")]
    [InlineData("goed-onthuld-op-voorwaarde", "InstemmenMetZorg, op voorwaarde: Eerst een proef van een maand (tot en met 2026-12-31). Onder in de envelop")]
    public async Task Beide_controles_zeggen_op_welke_voorwaarde_iemand_instemde(string naam, string zin)
    {
        (await Programma.Schakel("geheugen", "controleren", Pad(naam + ".jsonl"))).Uit.ShouldContain(zin);
        (await Node(naam)).ShouldContain(zin);
    }

    [Theory]
    [InlineData("goed-op-voorwaarde", "Instemmen, on condition: Eerst een proef van een maand (through 2026-12-31).")]
    [InlineData("goed-op-voorwaarde-gewist", "Instemmen, on condition: (erased) (through 2026-12-31).")]
    public async Task Ook_in_het_Engels_staat_er_op_welke_voorwaarde_en_wat_niet_bewezen_is(string naam, string zin)
    {
        var (_, uit, fout) = await Programma.Voer("env", "LC_ALL=en_GB.UTF-8", "dotnet", Path.Combine(AppContext.BaseDirectory, "schakel.dll"), "geheugen", "controleren", Pad(naam + ".jsonl"));

        uit.ShouldContain(zin, customMessage: fout);
        uit.ShouldContain("what this partner said before in the body below");
    }

    [Theory]
    [InlineData("goed-op-voorwaarde")]
    [InlineData("goed-op-voorwaarde-gewist")]
    [InlineData("goed-onthuld-op-voorwaarde")]
    [InlineData("goed-met-stuurtekens")]
    [InlineData("goed-onthuld")]
    [InlineData("goed-zwijgen")]
    public async Task Als_document_zeggen_beide_controles_hetzelfde_van_een_standpunt(string naam)
    {
        var cli = JsonNode.Parse((await Programma.Schakel("geheugen", "controleren", Pad(naam + ".jsonl"), "--json")).Uit)!;
        var node = JsonNode.Parse(await Node(naam, "--json"))!["bewijs"]!;

        foreach (var lid in new[] { "standpunt", "isStilzwijgend", "reden", "isVoorwaardelijk", "voorwaarde", "voorwaardeTotEnMet" })
        {
            node.AsObject().ContainsKey(lid).ShouldBeTrue(lid);
            JsonNode.DeepEquals(cli[lid], node[lid]).ShouldBeTrue(lid);
        }
        (cli["voorwaardeTotEnMet"] is not null).ShouldBe(naam is not ("goed-onthuld" or "goed-zwijgen"));
    }

    [Fact]
    public async Task Beide_controles_zeggen_dat_een_standpunt_in_het_gremium_eronder_niet_bewezen_is()
    {
        const string Zin = "wat deze partner eerder in het gremium eronder zei";
        (await Programma.Schakel("geheugen", "controleren", Pad("goed-eerder-gesproken.jsonl"))).Uit.ShouldContain(Zin);
        (await Node("goed-eerder-gesproken")).ShouldContain(Zin);
    }

    [Fact]
    public async Task Geen_teken_in_woorden_van_een_ander_doet_iets_met_het_scherm()
    {
        (await Programma.Schakel("geheugen", "controleren", Pad("goed-met-stuurtekens.jsonl"))).Uit.ShouldContain("op voorwaarde: Goed  31m   op (tot");
        (await Node("goed-met-stuurtekens")).ShouldContain("op voorwaarde: Goed\ufffd\ufffd31m\ufffd\ufffd\ufffdop (tot");
    }

    [Fact]
    public void Geen_van_tweehonderd_verminkte_bewijzen_wordt_voor_heel_gehouden()
    {
        for (var zaad = 0; zaad < 200; zaad++)
        {
            var bytes = Verminkt(zaad);
            var uitgang = Controleer(bytes);

            if (_goed.Exists(g => g.AsSpan().SequenceEqual(bytes))) uitgang.ShouldBe(0, $"zaad {zaad}");
            if (uitgang == 0) _goed.Exists(g => IsHetzelfde(g, bytes)).ShouldBeTrue($"zaad {zaad}");
        }
    }

    [Fact]
    public async Task Van_honderd_verminkte_bewijzen_zeggen_beide_controles_hetzelfde()
    {
        var (verwacht, lijst) = (new List<int>(), new StringBuilder());
        for (var zaad = 0; zaad < 100; zaad++)
        {
            var pad = Path.Combine(_map.FullName, $"{zaad}.jsonl");
            await File.WriteAllBytesAsync(pad, Verminkt(zaad), TestContext.Current.CancellationToken);
            verwacht.Add(Controleer(Verminkt(zaad)));
            lijst.Append(pad).Append("\t\t").Append(Sleutel()).Append('\n');
        }
        var lijstpad = Path.Combine(_map.FullName, "lijst.tsv");
        await File.WriteAllTextAsync(lijstpad, lijst.ToString(), TestContext.Current.CancellationToken);

        var (afloop, uit, fout) = await Programma.Voer("node", Repo.Pad("tests", "Schakel.Cli.Tests", "Geheugen", "veel-controleren.mjs"), lijstpad);

        afloop.ShouldBe(0, fout);
        uit.TrimEnd().Split('\n').Select(u => int.Parse(u, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(verwacht);
    }

    static async Task<string> Node(string naam, params string[] rest) => (await Programma.Voer("node", [Repo.Pad("tools", "journaal-controleren", "index.mjs"), Pad(naam + ".jsonl"), .. rest])).Uit;

    byte[] Verminkt(int zaad) => new Verminking(zaad).Van(_goed[zaad % _goed.Count], _goed);

    // The last line cannot stand under its own signature: it may be spelled otherwise, not say anything else.
    static bool IsHetzelfde(byte[] goed, byte[] bytes)
    {
        var slot = goed.AsSpan(0, goed.Length - 1).LastIndexOf((byte)'\n') + 1;
        return bytes.AsSpan().StartsWith(goed.AsSpan(0, slot)) && JsonNode.DeepEquals(JsonNode.Parse(goed.AsSpan(slot)), JsonNode.Parse(bytes.AsSpan(slot)));
    }

    // One that was heard elsewhere: whoever signs all of it anew is found by that alone.
    Zegel Sleutel() => Bewijscontrole.Van(Regels(_goed[0])).Sleutel;

    int Controleer(byte[] bytes)
    {
        try
        {
            var regels = Regels(bytes).ToList();
            var eerste = regels.Count == 0 ? [] : regels[0].Span;
            return Bewijscontrole.Herkent(eerste) ? Bewijscontrole.Van(regels, Sleutel()).Klopt ? 0 : 1 : Controle.Van(regels, [], Sleutel()).Klopt ? 0 : 1;
        }
        catch (GeenExport)
        {
            return 2;
        }
    }

    static IEnumerable<ReadOnlyMemory<byte>> Regels(byte[] bytes)
    {
        for (var (begin, nummer) = (0, 1); begin < bytes.Length; nummer++)
        {
            var lf = Array.IndexOf(bytes, (byte)'\n', begin);
            if (lf < 0) throw new GeenExport(nummer, "Het bestand houdt midden in een regel op.", "The file ends in the middle of a line.");
            yield return bytes.AsMemory(begin, lf - begin);
            begin = lf + 1;
        }
    }

    static string Pad(string bestand) => Path.Combine(Map, bestand);

    public void Dispose() => _map.Delete(recursive: true);
}
