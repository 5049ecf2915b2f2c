using System.Text.RegularExpressions;

namespace Schakel.Architecture.Tests.Regels;

/// <summary>What the guides keep to: each in both languages and of one shape, short, and everything that they name is there.</summary>
static partial class Gidsen
{
    public const int MaximumRegels = 60;
    public const int MaximumBytes = 60_000;

    const string Map = "docs/gids/";

    static readonly string[] Talen = ["nl", "en"];

    public static IEnumerable<string> Ontbrekend(IReadOnlyCollection<Bron> gidsen, IEnumerable<string> namen) =>
        from naam in namen
        from taal in Talen
        where gidsen.All(g => g.Pad != Pad(taal, naam))
        select $"{naam} heeft geen gids in het {taal}";

    /// <summary>A guide and its translation carry one name, and have the same headings at the same places.</summary>
    public static IEnumerable<string> Ongelijk(IReadOnlyCollection<Bron> gidsen) =>
        from paar in gidsen.GroupBy(g => g.Naam, StringComparer.Ordinal)
        let vormen = Talen.Select(taal => paar.FirstOrDefault(g => g.Pad == $"{Map}{taal}/{paar.Key}")).Select(g => g is null ? "ontbreekt" : string.Join(' ', Koppen(g).Select(k => k.Niveau))).ToArray()
        where vormen[0] != vormen[1]
        select $"{paar.Key}: nl {vormen[0]}, en {vormen[1]}";

    public static IEnumerable<string> TeLang(IEnumerable<Bron> gidsen) =>
        gidsen.Where(g => g.Regels.Length > MaximumRegels).Select(g => $"{g.Pad} telt {g.Regels.Length} regels");

    public static IEnumerable<string> ZonderEneTitel(IEnumerable<Bron> gidsen) =>
        gidsen.Where(g => Koppen(g).Count(k => k.Niveau == 1) != 1 || !g.Tekst.StartsWith("# ", StringComparison.Ordinal)).Select(g => $"{g.Pad} begint niet met zijn ene titel");

    /// <summary>Pictures that are named and are not there, that nobody names, that say nothing to who cannot see, or that weigh too much.</summary>
    public static IEnumerable<string> Beelden(IReadOnlyCollection<Bron> gidsen, IReadOnlyDictionary<string, long> beelden)
    {
        var genoemd = gidsen.SelectMany(g => Beeld().Matches(g.Tekst).Select(m => (Gids: g, Doel: Vanaf(g, m.Groups["doel"].Value), Woorden: m.Groups["woorden"].Value))).ToList();
        foreach (var (gids, doel, woorden) in genoemd)
        {
            if (!beelden.ContainsKey(doel)) yield return $"{gids.Pad} noemt {doel}, en dat is er niet";
            if (woorden.Length < 30) yield return $"{gids.Pad} zegt niet wat er op {doel} staat";
            if (!Path.GetFileName(doel).StartsWith(gids.Pad[Map.Length..][..2] + "-", StringComparison.Ordinal)) yield return $"{gids.Pad} toont {doel}, in een andere taal";
        }
        foreach (var doel in beelden.Keys.Except(genoemd.Select(g => g.Doel), StringComparer.Ordinal)) yield return $"{doel} staat in geen gids";
        foreach (var (doel, bytes) in beelden.Where(b => b.Value > MaximumBytes)) yield return $"{doel} weegt {bytes} bytes";
    }

    /// <summary>Links to a file or a heading that is not there.</summary>
    public static IEnumerable<string> DodeLinks(IEnumerable<Bron> bladen, Func<string, Bron?> vind) =>
        from blad in bladen
        from Match link in Link().Matches(blad.Tekst)
        let delen = link.Groups["doel"].Value.Split('#')
        where !delen[0].Contains("://", StringComparison.Ordinal)
        let doel = delen[0].Length == 0 ? blad : vind(Vanaf(blad, delen[0]))
        where doel is null || (delen.Length > 1 && !Koppen(doel).Any(k => k.Anker == delen[1]))
        select $"{blad.Pad}: {link.Groups["doel"].Value}";

    static string Pad(string taal, string naam) => $"{Map}{taal}/{naam}.md";

    static string Vanaf(Bron blad, string doel) =>
        Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(blad.Pad)!, doel))).Replace('\\', '/');

    static IEnumerable<(int Niveau, string Anker)> Koppen(Bron blad) =>
        Kop().Matches(blad.Tekst).Select(m => (m.Groups["hekjes"].Length, Leesteken().Replace(m.Groups["woorden"].Value.ToLowerInvariant(), "").Replace(' ', '-')));

    [GeneratedRegex(@"^(?<hekjes>#{1,6}) (?<woorden>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Kop();

    // As a code forge makes an anchor of a heading: letters, figures, lines and spaces stay.
    [GeneratedRegex(@"[^\p{L}\p{N}\-_ ]", RegexOptions.None, 1000)]
    private static partial Regex Leesteken();

    [GeneratedRegex(@"!\[(?<woorden>[^\]]*)\]\((?<doel>[^)]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beeld();

    [GeneratedRegex(@"(?<!!)\[[^\]]*\]\((?<doel>[^)]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
