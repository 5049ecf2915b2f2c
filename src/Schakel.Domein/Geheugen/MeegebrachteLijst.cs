using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>One row of a list: its number in the source and its words, the cells with a tab between them, so that a row can be erased as one; beside it what rules count with.</summary>
public sealed record Lijstrij(
    int Nr, Tekst Woorden, Datum? Datum, decimal? Waarde, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Rijsoort? Soort = null);

/// <summary>
/// A list that existed before the chain worked here, as its source had it. It was brought along, and nothing in it was decided or agreed on here.
/// What has its own module later is taken over from it then; until that day it can be read and searched.
/// </summary>
/// <param name="Partner">The partner that it is for; null when it is for the whole chain.</param>
/// <param name="Vingerafdruk">The SHA-256 of the file, as words: whoever holds the file can tell that it is this one, and it goes when it is erased.</param>
/// <param name="Brondatum">The day that the source is of.</param>
public sealed record MeegebrachteLijst(
    LijstId Id,
    Lijstsoort Soort,
    PartijId? Partner,
    Tekst Bron,
    Tekst? Vingerafdruk,
    Datum Brondatum,
    ImmutableArray<Lijstkolom> Kolommen,
    Tekst? Koppen,
    ImmutableArray<Lijstrij> Rijen,
    DeelnameId? Door,
    Tijdstip Meegebracht,
    Tijdstip? Weggedaan,
    long InDeelSinds) : IVerplaatsbaar<LijstId>
{
    public Publiek Publiek => Partner is { } partner ? Publiek.Kring(partner) : Publiek.Keten;

    public bool IsWeg => Weggedaan is not null;

    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
        new[] { Bron, Vingerafdruk, Koppen }.OfType<Tekst>().Concat(Rijen.Select(r => r.Woorden)).Select(t => new Tekstplaats(t, Door));

    /// <summary>Whether this deelname may take it away, as it may erase its words: whoever brought it, the key holder of that partner, or the ketenmanager for what was brought namens de keten.</summary>
    internal bool IsVan(Stand stand, Deelname wie, Datum dag) => new Tekstplaats(Bron, Door).IsVan(stand, wie, dag);
}
