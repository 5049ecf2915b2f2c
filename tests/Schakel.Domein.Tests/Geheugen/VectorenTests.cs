using System.Text.Json;
using Schakel.Domein.Geheugen.Export;

namespace Schakel.Domein.Tests.Geheugen;

[Trait("Feature", "H04")]
public sealed class VectorenTests
{
    static readonly Dictionary<string, Func<List<Vector>>> Soorten = new(StringComparer.Ordinal) { ["journaal"] = Vectoren.Maak, ["keten"] = Ketenvectoren.Maak };
    static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    sealed record Verwacht(string Bestand, string? Hoofd, int Uitgang, IReadOnlyList<string> Codes);

    [Theory]
    [InlineData("journaal", 50)]
    [InlineData("keten", 20)]
    public void Deze_controle_zegt_van_elke_vector_wat_verwacht_wordt(string soort, int minstens)
    {
        if (Repo.Schrijft) Schrijf(soort);

        var verwacht = JsonSerializer.Deserialize<List<Verwacht>>(File.ReadAllText(Pad(soort, "verwacht.json")), Leesbaar)!;
        verwacht.Count.ShouldBeGreaterThanOrEqualTo(minstens);
        foreach (var vector in verwacht)
        {
            var regels = File.ReadAllText(Pad(soort, vector.Bestand)).TrimEnd('\n').Split('\n');
            HoofdRegel[] gehouden = vector.Hoofd is null ? [] : [Controle.LeesHoofd(File.ReadAllBytes(Pad(soort, vector.Hoofd)))!];

            var (uitgang, codes) = Controleer(regels, gehouden);

            uitgang.ShouldBe(vector.Uitgang, vector.Bestand);
            codes.ShouldBe(vector.Codes, vector.Bestand);
        }
    }

    [Theory]
    [InlineData("journaal")]
    [InlineData("keten")]
    public void De_bytes_van_het_journaal_zijn_die_van_de_vectoren(string soort)
    {
        // Signatures differ each time by nature; every other byte is a contract.
        foreach (var vector in Soorten[soort]().Where(v => v.Naam.StartsWith("goed", StringComparison.Ordinal)))
        {
            var bewaard = File.ReadAllText(Pad(soort, vector.Naam + ".jsonl")).TrimEnd('\n').Split('\n');
            vector.Regels.Select(ZonderHandtekening).ShouldBe(bewaard.Select(ZonderHandtekening), vector.Naam);
        }
    }

    [Fact]
    public void Het_voorbeeld_op_de_pagina_is_dat_van_de_vectoren()
    {
        var pagina = File.ReadAllText(Repo.Pad("docs", "journaal.md"));
        var vector = Vectoren.Maak().Single(v => v.Naam == "goed-buitenstaander");
        var tweede = JsonDocument.Parse(vector.Regels[2]).RootElement;
        var hoofd = JsonDocument.Parse(vector.Regels.Single(r => r.StartsWith("{\"soort\":\"hoofd\"", StringComparison.Ordinal))).RootElement;

        pagina.ShouldContain($"entry hash      {tweede.GetProperty("hash").GetString()}");
        pagina.ShouldContain(hoofd.GetProperty("hash").GetString()!);
        pagina.ShouldContain(hoofd.GetProperty("spki").GetString()!);
    }

    static (int Uitgang, List<string> Codes) Controleer(IEnumerable<string> regels, HoofdRegel[] gehouden)
    {
        try
        {
            var verslag = Proefexport.Controleer(regels, gehouden);
            return (verslag.Klopt ? 0 : 1, [.. verslag.Bevindingen.Select(b => b.Nr is { } nr ? $"{b.Code}:{nr}" : b.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        }
        catch (GeenExport)
        {
            return (2, []);
        }
    }

    static string ZonderHandtekening(string regel)
    {
        var plaats = regel.IndexOf("\"handtekening\":", StringComparison.Ordinal);
        return plaats < 0 ? regel : regel[..plaats];
    }

    // What must be found is said by hand in Vectoren; what is found beside it is frozen here, so that two verifiers agree on all of it.
    static List<string> Volledig(Vector vector) => Controleer(vector.Regels, vector.Gehouden is { } hoofd ? [hoofd] : []).Codes;

    static string Pad(string soort, string bestand) => Path.Combine(Repo.Pad("tests", "vectoren", soort), bestand);

    static void Schrijf(string soort)
    {
        Directory.CreateDirectory(Repo.Pad("tests", "vectoren", soort));
        foreach (var oud in Directory.EnumerateFiles(Repo.Pad("tests", "vectoren", soort))) File.Delete(oud);
        var vectoren = Soorten[soort]();
        foreach (var vector in vectoren)
        {
            File.WriteAllBytes(Pad(soort, vector.Naam + ".jsonl"), Vectoren.AlsBestand(vector));
            if (vector.Gehouden is { } hoofd)
                File.WriteAllText(Pad(soort, vector.Naam + ".hoofd.json"), Proefexport.AlsBewijs(hoofd));
        }
        vectoren.Where(v => v.Codes.Except(Volledig(v), StringComparer.Ordinal).Any()).Select(v => $"{v.Naam}: {string.Join(' ', Volledig(v))}").ShouldBeEmpty();
        var verwacht = vectoren.Select(v => new Verwacht(v.Naam + ".jsonl", v.Gehouden is null ? null : v.Naam + ".hoofd.json", v.Uitgang, Volledig(v)));
        File.WriteAllText(Pad(soort, "verwacht.json"), JsonSerializer.Serialize(verwacht, Leesbaar) + "\n");
    }
}
