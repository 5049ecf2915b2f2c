using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Inrichting;

/// <summary>An organisation in the official list.</summary>
/// <param name="Soort">As the list names it, such as gemeente or zbo.</param>
/// <param name="Code">In that list; it is no OIN.</param>
internal sealed record Overheidsorganisatie(string Adres, string Soort, string Code, string Naam);

/// <summary>The Dutch government organisations by name, out of the TOOI lists; where they come from stands in Tooi/NOTICE.</summary>
internal static class Organisatielijst
{
    public const int HoogstensTreffers = 20;
    public const int LangsteZoekterm = 100;

    sealed record Regel(Overheidsorganisatie Organisatie, string Zoekbaar);

    static readonly Lazy<Regel[]> Alle = new(Lees);
    static readonly Lazy<FrozenDictionary<string, Overheidsorganisatie>> PerAdres = new(() => Alle.Value.ToFrozenDictionary(r => r.Organisatie.Adres, r => r.Organisatie, StringComparer.Ordinal));

    public static IReadOnlyCollection<Overheidsorganisatie> Alles => PerAdres.Value.Values;

    public static Overheidsorganisatie? Vind(string? adres) => adres is not null && PerAdres.Value.TryGetValue(adres, out var organisatie) ? organisatie : null;

    /// <summary>Those whose name holds every word that is looked for, whole words and short names first; no more than a screen of them.</summary>
    public static IReadOnlyList<Overheidsorganisatie> Zoek(string? getypt, out int gevonden)
    {
        gevonden = 0;
        if (getypt is not { Length: <= LangsteZoekterm } || string.IsNullOrWhiteSpace(getypt)) return [];
        var woorden = Zoekbaar(getypt).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (woorden.Length == 0) return [];
        var heel = $" {string.Join(' ', woorden)} ";
        var treffers = Alle.Value.Where(r => woorden.All(w => r.Zoekbaar.Contains(w, StringComparison.Ordinal))).ToList();
        gevonden = treffers.Count;
        return [.. treffers.OrderByDescending(r => $" {r.Zoekbaar} ".Contains(heel, StringComparison.Ordinal)).ThenBy(r => r.Zoekbaar.Length)
            .ThenBy(r => r.Zoekbaar, StringComparer.Ordinal).Take(HoogstensTreffers).Select(r => r.Organisatie)];
    }

    static Regel[] Lees()
    {
        using var bron = typeof(Organisatielijst).Assembly.GetManifestResourceStream("tooi-organisaties.csv")!;
        using var lezer = new StreamReader(bron);
        var regels = new List<Regel>();
        while (lezer.ReadLine() is { } regel)
        {
            var (komma, schuin) = (regel.IndexOf(',', StringComparison.Ordinal), regel.IndexOf('/', StringComparison.Ordinal));
            var naam = regel[(komma + 1)..];
            regels.Add(new(new(Tooi.Stam + regel[..komma], regel[..schuin], regel[(schuin + 1)..komma], naam), Zoekbaar(naam)));
        }
        return [.. regels];
    }

    // Whoever looks for Fryslan finds Fryslân.
    static string Zoekbaar(string tekst)
    {
        if (!Domein.Woorden.IsRegel(tekst)) return "";
        var kaal = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark) kaal.Append(char.IsLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : ' ');
        return kaal.ToString();
    }
}
