using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Web.Geheugen;

internal enum Lijstvolgorde
{
    Meegebracht,
    Bron,
    Brondatum,
    Rijen,
}

/// <summary>Which of the lists that were brought along are asked for and in which order, as the address says it; what it says wrongly counts as not said.</summary>
internal sealed record Lijstenkeuze(string? Zoek, Lijstsoort? Soort, Lijstvolgorde Volgorde, bool Aflopend)
{
    public static Lijstenkeuze Lees(string? zoek, string? soort, string? sorteer) => new(
        Lijstrijen.Zoekwoorden(zoek), Naam<Lijstsoort>(soort), Naam<Lijstvolgorde>(sorteer?.TrimStart('-')) ?? Lijstvolgorde.Meegebracht,
        Naam<Lijstvolgorde>(sorteer?.TrimStart('-')) is null || sorteer!.StartsWith('-'));

    public bool IsGewoon => Zoek is null && Soort is null;

    /// <summary>The lists that still stand there, with their sources found by these words.</summary>
    public IReadOnlyList<MeegebrachteLijst> Uit(Inzage inzage, Func<Tekst, string?> woorden)
    {
        var gekozen = inzage.Lijsten.Where(l => !l.IsWeg && (Soort is null || l.Soort == Soort)).Where(l => Zoek is null || woorden(l.Bron)?.Contains(Zoek, StringComparison.CurrentCultureIgnoreCase) == true);
        IEnumerable<MeegebrachteLijst> gesorteerd = Volgorde switch
        {
            Lijstvolgorde.Bron => gekozen.OrderBy(l => woorden(l.Bron), StringComparer.CurrentCultureIgnoreCase).ThenBy(l => l.InDeelSinds),
            Lijstvolgorde.Brondatum => gekozen.OrderBy(l => l.Brondatum).ThenBy(l => l.InDeelSinds),
            Lijstvolgorde.Rijen => gekozen.OrderBy(l => l.Rijen.Length).ThenBy(l => l.InDeelSinds),
            _ => gekozen.OrderBy(l => l.InDeelSinds),
        };
        return [.. Aflopend ? gesorteerd.Reverse() : gesorteerd];
    }

    /// <summary>The lists in whose rows is searched, the last first: those of the chosen kind, and those that may hold it among other rows.</summary>
    public IReadOnlyList<MeegebrachteLijst> VoorRijen(Inzage inzage) =>
        Zoek is null ? [] : [.. inzage.Lijsten.Where(l => !l.IsWeg && (Soort is null || l.Soort == Soort || RijsoortIn(l) is not null)).OrderByDescending(l => l.InDeelSinds)];

    /// <summary>Which rows of this list are of the chosen kind; null when they all are.</summary>
    public Rijsoort? RijsoortIn(MeegebrachteLijst lijst) => (lijst.Soort, Soort) switch
    {
        (Lijstsoort.ActiesEnBesluiten, Lijstsoort.Acties) => Rijsoort.Actie,
        (Lijstsoort.ActiesEnBesluiten, Lijstsoort.Besluiten) => Rijsoort.Besluit,
        _ => null,
    };

    /// <summary>The same lists in this order; a second time the other way round.</summary>
    public Lijstenkeuze Gesorteerd(Lijstvolgorde volgorde) => this with { Volgorde = volgorde, Aflopend = Volgorde == volgorde && !Aflopend };

    public string Sorteer => (Aflopend ? "-" : "") + Volgorde;

    public bool IsGewoonGesorteerd => Volgorde == Lijstvolgorde.Meegebracht && Aflopend;

    /// <summary>As the part of an address behind the path; only what was chosen.</summary>
    public string Vraag(int pagina = 1)
    {
        var vraag = new QueryBuilder();
        if (Zoek is { } zoek) vraag.Add("zoek", zoek);
        if (Soort is { } soort) vraag.Add("soort", soort.ToString());
        if (!IsGewoonGesorteerd) vraag.Add("sorteer", Sorteer);
        if (pagina > 1) vraag.Add("pagina", pagina.ToString(CultureInfo.InvariantCulture));
        return vraag.ToString();
    }

    internal static TNaam? Naam<TNaam>(string? tekst) where TNaam : struct, Enum =>
        Enum.TryParse<TNaam>(tekst, ignoreCase: true, out var waarde) && Enum.IsDefined(waarde) ? waarde : null;
}
