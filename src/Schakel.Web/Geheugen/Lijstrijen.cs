using Microsoft.Extensions.Localization;
using Schakel.Domein.Geheugen;
using Schakel.Web.Ketens;

namespace Schakel.Web.Geheugen;

/// <summary>A row of a list as it reads; its cells are null when they were erased.</summary>
internal sealed record Leesrij(int Nr, IReadOnlyList<string>? Cellen);

/// <summary>The rows of a list with their words, once these have been fetched.</summary>
internal static class Lijstrijen
{
    const int LangsteZoek = 100;

    /// <summary>What was asked for, without the spaces around it; null when nothing was.</summary>
    public static string? Zoekwoorden(string? zoek) => string.IsNullOrWhiteSpace(zoek) ? null : zoek.Trim() is { Length: > LangsteZoek } lang ? lang[..LangsteZoek] : zoek.Trim();

    /// <summary>Those in which all these words occur.</summary>
    public static IReadOnlyList<Leesrij> Van(MeegebrachteLijst lijst, Bezoek bezoek, string? zoek)
    {
        var woorden = (Zoekwoorden(zoek) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lijst.Rijen.Select(r => (r.Nr, Woorden: bezoek.Woorden(r.Woorden)))
            .Where(r => Array.TrueForAll(woorden, w => r.Woorden?.Contains(w, StringComparison.CurrentCultureIgnoreCase) == true))
            .Select(r => new Leesrij(r.Nr, r.Woorden is { } tekst ? Cellen(lijst, tekst) : null))];
    }

    /// <summary>How its columns are called: by its source, or else by what they mean.</summary>
    public static IReadOnlyList<string> Koppen(MeegebrachteLijst lijst, Bezoek bezoek, IStringLocalizer<Lijstwoord> woord)
    {
        var koppen = lijst.Koppen is { } tekst && bezoek.Woorden(tekst) is { } woorden ? Cellen(lijst, woorden) : [];
        return [.. lijst.Kolommen.Select((k, i) => i < koppen.Count && koppen[i].Length > 0 ? koppen[i] : woord[$"Kolom-{k}"].Value)];
    }

    static IReadOnlyList<string> Cellen(MeegebrachteLijst lijst, string woorden)
    {
        var cellen = woorden.Split('\t');
        return [.. lijst.Kolommen.Select((_, i) => i < cellen.Length ? cellen[i] : "")];
    }
}
