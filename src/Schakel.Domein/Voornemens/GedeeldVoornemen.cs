using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Voornemens;

/// <summary>That a change was shared with a party around the chain.</summary>
public sealed record Deling(PartijId Met, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>What a party around the chain says that it will notice of a change that was shared with it.</summary>
/// <param name="Toelichting">What it notices and what it needs; absent only when it notices nothing.</param>
/// <param name="Door">The guest who said so.</param>
public sealed record Gastantwoord(PartijId Partij, Impactmaat Maat, Tekst? Toelichting, DeelnameId? Door, Datum Op);

/// <summary>Other days than it had, and why.</summary>
public sealed record Gedeeldeverzetting(Periode Was, Tekst Reden);

/// <summary>
/// A change as a party around the chain sees it: all that the partner announced, and what the party itself said of it. What the partners said among
/// each other, and to whom else it was shown, is not in it.
/// </summary>
/// <param name="Naam">How the partner that announced it is called.</param>
/// <param name="Uiterlijk">The last day on which an answer is asked.</param>
/// <param name="Afgelast">Why it does not happen; null as long as it does.</param>
/// <param name="Antwoorden">Of this party, about these days, the last word last.</param>
/// <param name="Eerdere">What it said about other days.</param>
public sealed record GedeeldVoornemen(
    VoornemenId Id, PartijId Met, PartijId Partij, Naam Naam, Voornemensoort Soort, Tekst Titel, Tekst? Omschrijving, Periode Wanneer, Datum Uiterlijk,
    ImmutableArray<Gedeeldeverzetting> Verzettingen, Tekst? Afgelast, ImmutableArray<Gastantwoord> Antwoorden, ImmutableArray<Gastantwoord> Eerdere)
{
    public bool GaatDoor => Afgelast is null;

    [JsonIgnore]
    public Gastantwoord? Antwoord => Antwoorden.IsEmpty ? null : Antwoorden[^1];

    /// <summary>Whether its answer is still asked on this day.</summary>
    public bool WachtOpAntwoord(Datum dag) => GaatDoor && Wanneer.Van > dag && Antwoorden.IsEmpty;

    /// <summary>The words that it shows.</summary>
    [JsonIgnore]
    public IEnumerable<Tekst> Woorden =>
    [
        Titel,
        .. new[] { Omschrijving, Afgelast }.OfType<Tekst>(),
        .. Verzettingen.Select(v => v.Reden),
        .. Antwoorden.Concat(Eerdere).Select(a => a.Toelichting).OfType<Tekst>(),
    ];

    /// <summary>The same words stand in the chain: there stands whose they are.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten => Woorden.Select(t => new Tekstplaats(t, null) { IsAfschrift = true });

    internal static GedeeldVoornemen Van(Voornemen voornemen, Naam naam, PartijId met) => new(
        voornemen.Id, met, voornemen.Partij, naam, voornemen.Soort, voornemen.Titel, voornemen.Omschrijving, voornemen.Wanneer, voornemen.Uiterlijk,
        [.. voornemen.Verzettingen.Select(v => new Gedeeldeverzetting(v.Was, v.Reden))],
        voornemen.Afgelasting?.Reden,
        [.. (voornemen.Gastantwoorden ?? []).Where(a => a.Partij == met)],
        [.. (voornemen.EerdereGastantwoorden ?? []).Where(a => a.Partij == met)]);
}

/// <summary>A change as a party around the chain sees it from now on, whole: it was shared, or something of it became otherwise.</summary>
public sealed record GedeeldVoornemenBijgewerkt(GedeeldVoornemen Voornemen) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { GedeeldeVoornemensOfNiets = deel.GedeeldeVoornemens.Met(Voornemen.Id, Voornemen) };
}
