using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Web.Ketens;

namespace Schakel.Web.Geheugen;

/// <summary>A row of a list as it reads; its cells are null when they were erased.</summary>
/// <param name="Soort">What it is, in a list of actions and decisions.</param>
public sealed record Leesrij(int Nr, IReadOnlyList<string>? Cellen, Rijsoort? Soort);

/// <summary>A row that was found, with the list that it stands in.</summary>
public sealed record Rijvondst(MeegebrachteLijst Lijst, Leesrij Rij);

/// <summary>The rows of a list with their words, once these have been fetched.</summary>
internal static class Lijstrijen
{
    public const int PerPagina = 50;

    /// <summary>How many rows one search goes through: their words are fetched for it, and a page does not wait for more.</summary>
    public const int HoogstensDoorzocht = 20_000;

    public const int LangsteZoek = 100;

    const int HoogstensWoorden = 8;

    /// <summary>What was asked for, without the spaces around it; null when nothing was.</summary>
    public static string? Zoekwoorden(string? zoek) => string.IsNullOrWhiteSpace(zoek) ? null : zoek.Trim() is { Length: > LangsteZoek } lang ? lang[..LangsteZoek] : zoek.Trim();

    /// <summary>Those in which all these words occur.</summary>
    /// <param name="lees">The words, once fetched.</param>
    /// <param name="soort">Only what is this, in a list of actions and decisions.</param>
    public static IReadOnlyList<Leesrij> Van(MeegebrachteLijst lijst, Func<Tekst, string?> lees, string? zoek, Rijsoort? soort = null)
    {
        var woorden = (Zoekwoorden(zoek) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(HoogstensWoorden).ToArray();
        // Not by the rules of a language: over a hundred thousand words that takes a minute.
        return [.. lijst.Rijen.Where(r => soort is null || r.Soort == soort).Select(r => (r.Nr, Woorden: lees(r.Woorden), r.Soort))
            .Where(r => Array.TrueForAll(woorden, w => r.Woorden?.Contains(w, StringComparison.OrdinalIgnoreCase) == true))
            .Select(r => new Leesrij(r.Nr, r.Woorden is { } tekst ? Cellen(lijst, tekst) : null, r.Soort))];
    }

    /// <summary>The rows of these lists in which all these words occur, list by list.</summary>
    public static IReadOnlyList<Rijvondst> Vind(IEnumerable<MeegebrachteLijst> lijsten, Func<Tekst, string?> lees, Lijstenkeuze keuze) =>
        [.. lijsten.SelectMany(l => Van(l, lees, keuze.Zoek, keuze.RijsoortIn(l)).Select(r => new Rijvondst(l, r)))];

    /// <summary>The first of these lists, as many as one search goes through.</summary>
    public static IReadOnlyList<MeegebrachteLijst> Doorzocht(IEnumerable<MeegebrachteLijst> lijsten)
    {
        var rijen = 0;
        return [.. lijsten.TakeWhile(l => (rijen += l.Rijen.Length) <= HoogstensDoorzocht)];
    }

    /// <summary>Where this row stands on the page of its list.</summary>
    public static string Plek(MeegebrachteLijst lijst, int nr)
    {
        var pagina = lijst.Rijen.TakeWhile(r => r.Nr < nr).Count() / PerPagina + 1;
        return string.Create(CultureInfo.InvariantCulture, $"meegebracht/{lijst.Id}{(pagina > 1 ? $"?pagina={pagina}" : "")}");
    }

    /// <summary>Who are named in its column of who and do not take part under that name, each once, in the order of the list; a cell may name more than one.</summary>
    /// <param name="bekend">How those who take part are called.</param>
    public static IReadOnlyList<string> Namen(MeegebrachteLijst lijst, Bezoek bezoek, IEnumerable<string> bekend)
    {
        var wie = lijst.IsWeg ? -1 : lijst.Kolommen.IndexOf(Lijstkolom.Wie);
        return wie < 0 ? [] :
        [
            .. Van(lijst, bezoek.Woorden, null).Where(r => r.Cellen is not null).SelectMany(r => r.Cellen![wie].Split([';', '/'])).Select(n => n.Replace("\"", "", StringComparison.Ordinal).Trim())
                .Where(n => n.Length > 0).Except(bekend, StringComparer.CurrentCultureIgnoreCase),
        ];
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
