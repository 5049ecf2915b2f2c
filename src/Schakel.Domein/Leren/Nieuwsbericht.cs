using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Leren;

/// <summary>That a news item no longer stands, and why.</summary>
public sealed record Nieuwsintrekking(Tekst Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>Something that the chain tells its own people, under its own name (NORA: the chain is visible to who works in it).</summary>
/// <param name="Intrekking">That it was withdrawn; null while it stands.</param>
public sealed record Nieuwsbericht(NieuwsberichtId Id, Tekst Kop, Tekst Bericht, DeelnameId? Door, Tijdstip Geplaatst, Nieuwsintrekking? Intrekking)
{
    [JsonIgnore]
    public bool IsIngetrokken => Intrekking is not null;

    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
        Intrekking is { } intrekking ? [new(Kop, Door), new(Bericht, Door), new(intrekking.Reden, intrekking.Door)] : [new(Kop, Door), new(Bericht, Door)];

    /// <summary>Those of a view that stand, the latest first.</summary>
    public static IEnumerable<Nieuwsbericht> Geldend(Inzage inzage) => inzage.Nieuws.Where(n => !n.IsIngetrokken).OrderByDescending(n => n.Geplaatst).ThenByDescending(n => n.Id);

    /// <summary>Whether it is of this person, or of whom he acts for: his partner, or the chain.</summary>
    internal bool IsVan(Stand stand, Deelname wie) => stand.Deelnames.Vind(Door ?? default) is { } plaatser && (plaatser.Persoon == wie.Persoon || (plaatser.Partij == wie.Partij && plaatser.Review == wie.Review));
}
