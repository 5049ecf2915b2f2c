using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Bijdragen;

/// <summary>What the own line of the partner said of a contribution, who of it, and when.</summary>
/// <param name="Reden">Why not; or, after a refusal, why now it is. Null for a confirmation that takes none.</param>
public sealed record Bijdrageantwoord(Bijdragestatus Status, Tekst? Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>
/// What one partner is asked to bring in: people, money, or something else. All decide to ask it, and none can give away what is another's:
/// it counts only when that partner's own line confirms it.
/// </summary>
/// <param name="Mensdagen">How many days of people; null when it is not about people.</param>
/// <param name="Bedrag">How much money; null when it is not about money.</param>
/// <param name="Uiterlijk">The last day on which it is to be there.</param>
/// <param name="Antwoorden">What the line said of it, in that order: it can come back on what it said, and what it said before stays to be read.</param>
public sealed record Bijdrage(
    BijdrageId Id, PartijId Partij, Tekst Wat, int? Mensdagen, Bedrag? Bedrag, Datum Uiterlijk, Tijdstip Gevraagd, ImmutableArray<Bijdrageantwoord> Antwoorden)
{
    /// <summary>The last that the line said; null as long as it said nothing.</summary>
    [JsonIgnore]
    public Bijdrageantwoord? Antwoord => Antwoorden is [.., var laatste] ? laatste : null;

    [JsonIgnore]
    public Bijdragestatus Status => Antwoord?.Status ?? Bijdragestatus.TeBevestigen;

    /// <summary>Whether it counts: the own line of the partner said yes, and did not come back on it.</summary>
    [JsonIgnore]
    public bool Telt => Status == Bijdragestatus.Bevestigd;

    /// <summary>What was asked is the chain's, as every decision is; what the line said of it is of who said it.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
        Antwoorden.Where(a => a.Reden is not null).Select(a => new Tekstplaats(a.Reden!.Value, a.Door)).Prepend(new(Wat, null));

    internal Bijdrage Met(Bijdrageantwoord antwoord) => this with { Antwoorden = [.. Antwoorden, antwoord] };
}
