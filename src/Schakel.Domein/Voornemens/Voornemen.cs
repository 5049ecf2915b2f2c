using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Voornemens;

/// <summary>What in its own line a partner is going to change.</summary>
[JsonConverter(typeof(Enumnaam<Voornemensoort>))]
public enum Voornemensoort
{
    /// <summary>Another version of a system.</summary>
    Release,

    Begroting,

    Prioriteit,

    Reorganisatie,

    Anders,
}

/// <summary>How much a partner will notice of it.</summary>
[JsonConverter(typeof(Enumnaam<Impactmaat>))]
public enum Impactmaat
{
    Geen,
    Klein,

    /// <summary>It cannot do its part as agreed without doing something first.</summary>
    Groot,
}

/// <summary>What one partner says that it will notice, and when it said so.</summary>
/// <param name="Toelichting">What it notices and what it needs; absent only when it notices nothing.</param>
public sealed record Impact(PartijId Partij, Impactmaat Maat, Tekst? Toelichting, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>That the days of the change became others, and why.</summary>
public sealed record Verzetting(Periode Was, Tekst Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>That it does not happen, and why.</summary>
public sealed record Afgelasting(Tekst Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>
/// A change that a partner announces in its own line, with its days and the hand-overs where others can notice it (NORA: protect the horizontal process
/// against one-sided vertical impulses). It asks nobody's leave: each partner decides about its own house, and the others are not surprised.
/// </summary>
/// <param name="Wanneer">From which day it is there; and until which, where it is for a time.</param>
/// <param name="Overdrachten">Where it can be noticed; none: anywhere.</param>
/// <param name="Gevraagd">The partners that were asked what they will notice.</param>
/// <param name="Uiterlijk">The last day, a working day, on which they say so.</param>
/// <param name="Impacten">The last word of each partner, in the order in which they spoke.</param>
/// <param name="Raadplegingen">The parties outside the chain that were asked, in the order in which they were.</param>
/// <param name="Eerdere">What partners said before they said something else, or before the days became others.</param>
/// <param name="Delingen">The parties around the chain that see it, in the order in which they came to; null as long as none does.</param>
/// <param name="Gastantwoorden">What those said about these days, the last word last.</param>
/// <param name="EerdereGastantwoorden">What they said about other days.</param>
public sealed record Voornemen(
    VoornemenId Id, PartijId Partij, Voornemensoort Soort, Tekst Titel, Tekst? Omschrijving, Periode Wanneer, ImmutableArray<OverdrachtId> Overdrachten, ImmutableArray<PartijId> Gevraagd, Datum Uiterlijk,
    DeelnameId? Door, Tijdstip Aangekondigd, ImmutableArray<Impact> Impacten, ImmutableArray<Impact> Eerdere, ImmutableArray<Verzetting> Verzettingen, ImmutableArray<Raadpleging> Raadplegingen, Afgelasting? Afgelasting,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Deling>? Delingen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Gastantwoord>? Gastantwoorden = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Gastantwoord>? EerdereGastantwoorden = null)
{
    public bool GaatDoor => Afgelasting is null;

    /// <summary>Whether it is there by this day: then nothing can be said about it beforehand any more.</summary>
    public bool IsBegonnen(Datum dag) => GaatDoor && Wanneer.Van <= dag;

    /// <summary>The last day of it: what has no last day happens on its first and is there from then on.</summary>
    [JsonIgnore]
    public Datum Laatste => Wanneer.TotEnMet ?? Wanneer.Van;

    public Impact? Van(PartijId partij)
    {
        foreach (var impact in Impacten)
            if (impact.Partij == partij) return impact;
        return null;
    }

    /// <summary>Whether this party around the chain sees it.</summary>
    public bool IsGedeeldMet(PartijId partij) => Delingen?.Any(d => d.Met == partij) == true;

    /// <summary>All that parties around the chain said of it.</summary>
    [JsonIgnore]
    public IEnumerable<Gastantwoord> AlleGastantwoorden => (EerdereGastantwoorden ?? []).Concat(Gastantwoorden ?? []);

    public Raadpleging? Vind(RaadplegingId raadpleging)
    {
        foreach (var gevraagd in Raadplegingen)
            if (gevraagd.Id == raadpleging) return gevraagd;
        return null;
    }

    internal Voornemen Met(RaadplegingId raadpleging, Func<Raadpleging, Raadpleging> verandering) =>
        this with { Raadplegingen = [.. Raadplegingen.Select(r => r.Id == raadpleging ? verandering(r) : r)] };

    /// <summary>Whether this partner was asked and has not said yet what it will notice, and still can.</summary>
    public bool WachtOp(PartijId partij, Datum dag) => GaatDoor && !IsBegonnen(dag) && Gevraagd.Contains(partij) && Van(partij) is null;

    /// <summary>Whether this party outside the chain has not said yet what it will notice, and still can.</summary>
    public bool WachtOp(Raadpleging raadpleging, Datum dag) => GaatDoor && !IsBegonnen(dag) && !raadpleging.IsIngetrokken && raadpleging.Reactie is null;

    /// <summary>The heaviest that a partner expects; null while nobody said anything.</summary>
    [JsonIgnore]
    public Impactmaat? Zwaarst => Impacten.IsEmpty ? null : Impacten.Max(i => i.Maat);

    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
    [
        new(Titel, Door),
        .. Omschrijving is { } omschrijving ? [new Tekstplaats(omschrijving, Door)] : Array.Empty<Tekstplaats>(),
        .. Impacten.Concat(Eerdere).Where(i => i.Toelichting is not null).Select(i => new Tekstplaats(i.Toelichting!.Value, i.Door)),
        .. Raadplegingen.Select(r => new Tekstplaats(r.Wie, r.Door)),
        .. Raadplegingen.SelectMany(r => r.Reacties).Where(a => a.Toelichting is not null).Select(a => new Tekstplaats(a.Toelichting!.Value, null) { Huis = Partij }),
        .. AlleGastantwoorden.Where(a => a.Toelichting is not null).Select(a => new Tekstplaats(a.Toelichting!.Value, null) { Huis = Partij }),
        .. Verzettingen.Select(v => new Tekstplaats(v.Reden, v.Door)),
        .. Afgelasting is { } afgelasting ? [new Tekstplaats(afgelasting.Reden, afgelasting.Door)] : Array.Empty<Tekstplaats>(),
    ];
}
