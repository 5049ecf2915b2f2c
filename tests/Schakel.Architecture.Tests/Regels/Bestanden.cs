using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Schakel.Architecture.Tests.Regels;

/// <summary>What may stand in a file. The patterns are spelled so that they do not find themselves.</summary>
static partial class Bestanden
{
    public const int MaximumRegels = 300;

    public static IEnumerable<string> TeLang(IEnumerable<Bron> bronnen) =>
        bronnen.Where(b => b.Regels.Length > MaximumRegels).Select(b => $"{b.Pad} telt {b.Regels.Length} regels");

    public static IEnumerable<string> Onaf(IEnumerable<Bron> bronnen) => Treffers(bronnen, OnafWoord());

    public static IEnumerable<string> EigenKlok(IEnumerable<Bron> bronnen) => Treffers(bronnen, KlokOfToeval());

    public static IEnumerable<string> Slapen(IEnumerable<Bron> bronnen, IReadOnlyDictionary<string, string> toegestaan) =>
        Treffers(bronnen.Where(b => !toegestaan.ContainsKey(b.Pad)), Slaap());

    /// <summary>Packages that the house does without: patterns it forbids, licences that it cannot keep.</summary>
    public static IEnumerable<string> VerbodenPakketten(IEnumerable<Bron> projecten) => Treffers(projecten, VerbodenPakket());

    /// <summary>A project refers only to the rooms that are named for it; a project that nobody placed is a violation too.</summary>
    public static IEnumerable<string> Projectverwijzingen(IEnumerable<Bron> projecten, IReadOnlyDictionary<string, string[]> plattegrond) =>
        from project in projecten
        let naam = Path.GetFileNameWithoutExtension(project.Pad)
        from doel in plattegrond.TryGetValue(naam, out var mag)
            ? Verwijzing().Matches(project.Tekst).Select(m => m.Groups["naam"].Value).Except(mag, StringComparer.Ordinal)
            : ["(geen plaats op de plattegrond)"]
        select $"{naam} -> {doel}";

    /// <summary>Texts.resx is Dutch, Texts.en.resx English: the same keys, none empty, and each has the other.</summary>
    public static IEnumerable<string> Teksten(IReadOnlyCollection<Bron> resx)
    {
        var paren = resx.GroupBy(b => b.Pad.Replace(".en.resx", ".resx", StringComparison.Ordinal), StringComparer.Ordinal);
        foreach (var paar in paren)
        {
            if (paar.Count() != 2)
            {
                yield return $"{paar.Key}: een van de twee talen ontbreekt";
                continue;
            }

            var talen = paar.Select(Sleutels).ToArray();
            foreach (var sleutel in talen[0].Keys.Except(talen[1].Keys, StringComparer.Ordinal).Concat(talen[1].Keys.Except(talen[0].Keys, StringComparer.Ordinal)))
                yield return $"{paar.Key}: {sleutel} staat in een taal";
            foreach (var (sleutel, _) in talen.SelectMany(t => t).Where(t => string.IsNullOrWhiteSpace(t.Value)))
                yield return $"{paar.Key}: {sleutel} is leeg";
        }
    }

    /// <summary>A text that a page or class asks for by name stands in the texts of that type: else a visitor reads the name, in every language.</summary>
    public static IEnumerable<string> OntbrekendeTeksten(IReadOnlyCollection<Bron> bronnen, IEnumerable<Bron> resx)
    {
        var sleutels = resx.ToLookup(b => Path.GetFileNameWithoutExtension(b.Pad), b => Sleutels(b).Keys.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return from bron in bronnen
               from Match vertaler in Vertaler().Matches(bron.Tekst)
               let type = vertaler.Groups["type"].Value.Split('.')[^1]
               from sleutel in Gevraagd(bron, vertaler.Groups["naam"].Value).Distinct(StringComparer.Ordinal)
               where !sleutels[type].Any(s => s.Contains(sleutel))
               select $"{bron.Pad}: {type} heeft geen tekst {sleutel}";
    }

    // Only what is asked for in so many words; a name that is put together is asked for by its parts.
    static IEnumerable<string> Gevraagd(Bron bron, string vertaler) =>
        Regex.Matches(bron.Tekst, $@"(?<![\w.]){vertaler}\[""(?<sleutel>[^""\\]+)""", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(m => m.Groups["sleutel"].Value);

    static Dictionary<string, string> Sleutels(Bron resx) =>
        XDocument.Parse(resx.Tekst).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")?.Value ?? "", StringComparer.Ordinal);

    static IEnumerable<string> Treffers(IEnumerable<Bron> bronnen, Regex patroon) =>
        from bron in bronnen
        from regel in bron.Regels.Index()
        where patroon.IsMatch(regel.Item)
        select $"{bron.Pad}:{regel.Index + 1}: {patroon.Match(regel.Item).Value}";

    [GeneratedRegex(@"\bTO[D]O\b|\bFIX[M]E\b|\bHA[C]K\b|NotImplemented[E]xception", RegexOptions.None, 1000)]
    private static partial Regex OnafWoord();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?[N]ow\b|\bDateTime\.[T]oday\b|\bRandom\.[S]hared\b|\bnew [R]andom\(\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KlokOfToeval();

    [GeneratedRegex(@"\bThread\.[S]leep\b|\bTask\.[D]elay\b", RegexOptions.None, 1000)]
    private static partial Regex Slaap();

    [GeneratedRegex(@"Include=""(?:MediatR|AutoMapper|Mapster|MassTransit|FluentAssertions|QuestPDF|PDFsharp|Moq)\b[^""]*""", RegexOptions.None, 1000)]
    private static partial Regex VerbodenPakket();

    [GeneratedRegex(@"IStringLocalizer<(?<type>[\w.]+)>\s+(?<naam>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vertaler();

    [GeneratedRegex(@"ProjectReference Include=""[^""]*?(?<naam>[^/\\""]+)\.csproj""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Verwijzing();
}
