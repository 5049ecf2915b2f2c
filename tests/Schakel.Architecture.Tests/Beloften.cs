using System.Text;
using System.Text.RegularExpressions;

namespace Schakel.Architecture.Tests;

/// <summary>
/// docs/features.md: the promises are written by hand, what carries them is read from the tests.
/// A promise is open without a test, begonnen with one, and werkt only when the issue that names it has closed
/// (docs/features.closed.txt) and both the domain and a face (Web or Cli) test it.
/// </summary>
static partial class Beloften
{
    /// <summary>The document with status and tests as they are now.</summary>
    public static string Bijgewerkt(Bron document, IReadOnlyCollection<Bron> tests, IReadOnlySet<string> gesloten)
    {
        var dragers = Dragers(tests);
        var tekst = new StringBuilder();
        foreach (var regel in document.Regels)
            tekst.Append(Rij().Match(regel) is { Success: true } rij ? Schrijf(rij, dragers, gesloten) : regel).Append('\n');
        return tekst.ToString();
    }

    /// <summary>Tests that carry a promise nobody made, promises made twice, closed promises that are not carried on both sides.</summary>
    public static IEnumerable<string> Overtredingen(Bron document, IReadOnlyCollection<Bron> tests, IReadOnlySet<string> gesloten)
    {
        var dragers = Dragers(tests);
        var ids = document.Regels.Select(r => Rij().Match(r)).Where(m => m.Success).Select(m => m.Groups["id"].Value).ToArray();

        foreach (var dubbel in ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1)) yield return $"{dubbel.Key} is twee keer beloofd";
        foreach (var onbekend in dragers.Select(d => d.Key).Concat(gesloten).Except(ids, StringComparer.Ordinal)) yield return $"{onbekend} is nooit beloofd";
        foreach (var id in gesloten.Order(StringComparer.Ordinal).Intersect(ids, StringComparer.Ordinal))
            if (!AanWeerszijden(dragers[id])) yield return $"{id} is gesloten zonder test in het domein en aan een gezicht";
    }

    /// <summary>The ids in docs/features.closed.txt: one per line, the rest of the line says which issue closed it.</summary>
    public static HashSet<string> Gesloten(Bron lijst) =>
        [.. lijst.Regels.Where(r => r.Length > 0 && r[0] != '#').Select(r => r.Split(' ')[0])];

    static ILookup<string, Bron> Dragers(IEnumerable<Bron> tests) =>
        tests.SelectMany(test => Kenmerk().Matches(test.Tekst).Select(m => (Id: m.Groups["id"].Value, test))).Distinct().ToLookup(d => d.Id, d => d.test, StringComparer.Ordinal);

    static string Schrijf(Match rij, ILookup<string, Bron> dragers, IReadOnlySet<string> gesloten)
    {
        var id = rij.Groups["id"].Value;
        var tests = dragers[id].Select(t => $"{Kamer(t)}/{Path.GetFileNameWithoutExtension(t.Naam)}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var status = tests.Length == 0 ? "open" : gesloten.Contains(id) && AanWeerszijden(dragers[id]) ? "werkt" : "begonnen";
        return $"| {id} | {rij.Groups["belofte"].Value.Trim()} | {status} |{(tests.Length == 0 ? "" : " " + string.Join(", ", tests))} |";
    }

    static bool AanWeerszijden(IEnumerable<Bron> tests)
    {
        var kamers = tests.Select(Kamer).ToHashSet(StringComparer.Ordinal);
        return kamers.Contains("Domein") && (kamers.Contains("Web") || kamers.Contains("Cli"));
    }

    static string Kamer(Bron test) => test.Pad.Split('/')[1].Replace("Schakel.", "", StringComparison.Ordinal).Replace(".Tests", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^\| (?<id>[A-Z]\d\d) \|(?<belofte>[^|]*)\|[^|]*\|[^|]*\|$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rij();

    [GeneratedRegex("Trait\\(\\s*\"Feature\"\\s*,\\s*\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kenmerk();
}
