using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Besluiten;

/// <summary>Whether a partner is to do something, or to leave it.</summary>
[JsonConverter(typeof(Enumnaam<Maatregelrichting>))]
public enum Maatregelrichting
{
    Doen,
    Laten,
}

/// <summary>What the board says of an override.</summary>
[JsonConverter(typeof(Enumnaam<Toetsoordeel>))]
public enum Toetsoordeel
{
    /// <summary>It was right, and holds to its end.</summary>
    Bevestigd,

    /// <summary>It was not, or is no longer: it ends.</summary>
    Herroepen,
}

/// <summary>How it stands with an override, in one word.</summary>
[JsonConverter(typeof(Enumnaam<Doorzettingstand>))]
public enum Doorzettingstand
{
    Geldt,
    Gedaan,
    Betwist,
    Bevestigd,
    Herroepen,
    Ingetrokken,
    Voorbij,

    /// <summary>The board did not review it in time.</summary>
    Vervallen,
}

/// <summary>One thing that a partner does or leaves.</summary>
public sealed record Maatregel(Maatregelsoort Soort, Maatregelrichting Richting, Tekst Wat);

/// <summary>Until when the board has to review it; what it has not reviewed by then ends.</summary>
/// <param name="Uiterlijk">The last day, a working day of the chain.</param>
/// <param name="Verloopt">The moment at which that day is over.</param>
public readonly record struct Toetstermijn(Datum Uiterlijk, Tijdstip Verloopt);

/// <summary>What somebody said of an override, and when.</summary>
public sealed record Doorzettingswoord(Tekst Tekst, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>What the board decided of it, and when.</summary>
public sealed record Toetsing(Toetsoordeel Oordeel, Tijdstip Tijdstip);

/// <summary>
/// An override (NORA: doorzettingsmacht): the ketenmanager names something that one partner does or leaves, with his reason and an end, and the board
/// reviews it. It changes nothing of what the partners share, and past its end it asks nothing of anybody.
/// </summary>
/// <param name="Van">The day on which it was given.</param>
/// <param name="Uitgevoerd">What the partner did, once it says so.</param>
/// <param name="Betwist">Why the partner goes to the board with it, when it does.</param>
/// <param name="Ingetrokken">Why the ketenmanager took it back, when he did.</param>
/// <param name="Toetsingen">What the board said of it: what it confirmed it can revoke later.</param>
public sealed record Doorzetting(
    DoorzettingId Id, PartijId Partij, Maatregel Maatregel, Tekst Reden, Datum Van, Datum TotEnMet, KnelpuntId? Knelpunt, Toetstermijn Toetstermijn, DeelnameId? Door, Tijdstip Gegeven,
    Doorzettingswoord? Uitgevoerd, Doorzettingswoord? Betwist, Doorzettingswoord? Ingetrokken, ImmutableArray<Toetsing> Toetsingen)
{
    /// <summary>The last that the board said of it; null while it has not spoken.</summary>
    [JsonIgnore]
    public Toetsing? Toetsing => Toetsingen is [.., var laatste] ? laatste : null;

    /// <summary>The board spoke before its term was over; what it says after that is a judgement, and brings nothing back.</summary>
    [JsonIgnore]
    public bool IsOpTijdGetoetst => Toetsingen is [var eerste, ..] && eerste.Tijdstip < Toetstermijn.Verloopt;

    /// <summary>The last day on which it holds, as far as is known now.</summary>
    [JsonIgnore]
    public Datum Laatste => IsOpTijdGetoetst || TotEnMet < Toetstermijn.Uiterlijk ? TotEnMet : Toetstermijn.Uiterlijk;

    /// <summary>Whether it holds on this day: within its days, not taken back or revoked, and reviewed or still within the term of the review.</summary>
    public bool Geldt(Datum dag) => dag >= Van && dag <= Laatste && Ingetrokken is null && Toetsing is not { Oordeel: Toetsoordeel.Herroepen };

    /// <summary>How it stands on this day. What ended it says more than what was said of it before; a late revocation more than its end.</summary>
    public Doorzettingstand Stand(Datum dag) => this switch
    {
        { Ingetrokken: not null } => Doorzettingstand.Ingetrokken,
        { Toetsing.Oordeel: Toetsoordeel.Herroepen } => Doorzettingstand.Herroepen,
        _ when !Geldt(dag) => Laatste < TotEnMet ? Doorzettingstand.Vervallen : Doorzettingstand.Voorbij,
        { Betwist: not null, Toetsing: null } => Doorzettingstand.Betwist,
        { Uitgevoerd: not null } => Doorzettingstand.Gedaan,
        { Toetsing: not null } => Doorzettingstand.Bevestigd,
        _ => Doorzettingstand.Geldt,
    };

    /// <summary>Whether the board can still say this of it: what was confirmed can be revoked later, and what was revoked stays so.</summary>
    public bool KanNog(Toetsoordeel oordeel) => Toetsing is not { } eerder || (eerder.Oordeel == Toetsoordeel.Bevestigd && oordeel == Toetsoordeel.Herroepen);

    /// <summary>Whether it waits for the partner: it holds, and the partner neither did it nor went to the board.</summary>
    public bool WachtOpPartner(Datum dag) => Geldt(dag) && Uitgevoerd is null && Betwist is null;

    /// <summary>Whether the board speaks before something of its kind is given again: it is over unreviewed, or was revoked not long ago. Giving the same once more is no way past its end.</summary>
    internal bool VraagtEerstHetBestuur(Omstandigheden nu) => Toetsing is { } toetsing
        ? toetsing.Oordeel == Toetsoordeel.Herroepen && toetsing.Tijdstip.DatumIn(nu.Tijdzone) > nu.Vandaag.AddDays(-Doorzettingregels.RustNaHerroepen)
        : !Geldt(nu.Vandaag);

    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
    [
        new(Maatregel.Wat, Door), new(Reden, Door),
        .. new[] { Uitgevoerd, Betwist, Ingetrokken }.OfType<Doorzettingswoord>().Select(w => new Tekstplaats(w.Tekst, w.Door)),
    ];
}
