using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>Who is stuck; never which one.</summary>
[JsonConverter(typeof(Enumnaam<Signaalwie>))]
public enum Signaalwie
{
    Burger,
    Werkgever,
}

/// <summary>The reference by which one partner finds the case in its own system.</summary>
public sealed record Zaakkenmerk(PartijId Partij, Tekst Kenmerk, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>From when a partner owned the repair, and who took it upon that partner.</summary>
/// <param name="Aangeboden">Whether the owner before it had asked; the first owner is whose people wrote it down.</param>
public sealed record Eigenaarschap(PartijId Partij, DeelnameId? Door, Tijdstip Sinds, bool Aangeboden);

/// <summary>That the partner that was asked does not take it over, and why.</summary>
public sealed record Aanbodafwijzing(Tekst Reden, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>That the owner asked another partner to take it over, and why. Until that does so, nothing changes.</summary>
/// <param name="Afgewezen">That it said no; null where it took it over, or never answered.</param>
public sealed record Aanbod(PartijId Aan, Tekst Reden, DeelnameId? Door, Tijdstip Tijdstip, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Aanbodafwijzing? Afgewezen = null)
{
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten => Afgewezen is { } nee ? [new(Reden, Door), new(nee.Reden, nee.Door)] : [new(Reden, Door)];
}

/// <summary>What was repaired, by the partner that owned it then.</summary>
/// <param name="IsVerteld">Whether the person was told.</param>
/// <param name="Geleerd">What the partners learned of it.</param>
/// <param name="Knelpunt">The bottleneck that is its cause.</param>
public sealed record Herstel(PartijId Partij, Tekst Wat, bool IsVerteld, Tekst? Geleerd, KnelpuntId? Knelpunt, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>That it was repaired and the person is stuck after all.</summary>
public sealed record Heropening(Tekst Reden, Herstel Was, DeelnameId? Door, Tijdstip Tijdstip);

/// <summary>
/// A citizen or an employer got stuck between partners of the chain (Nationale ombudsman, De burger in de ketens, 2008: errors spread and nobody
/// feels owner). Between the partners involved, always owned by exactly one of them, and about a case that each finds by its own reference: who the
/// person is stands in their systems and not here.
/// </summary>
/// <param name="Partijen">The partners involved: they read it, and the ketenmanager as all that lies between partners.</param>
/// <param name="Overdracht">Where it went wrong, if that is known.</param>
/// <param name="Kenmerken">The reference of each partner that gave one.</param>
/// <param name="Eigenaars">Who owned it since it was written down, the earliest first; the last one owns it.</param>
public sealed record Signaal(
    SignaalId Id,
    Signaalwie Wie,
    ImmutableArray<PartijId> Partijen,
    OverdrachtId? Overdracht,
    Tekst Wat,
    DeelnameId? Door,
    Tijdstip Opgetekend,
    ImmutableArray<Zaakkenmerk> Kenmerken,
    ImmutableArray<Zaakkenmerk> EerdereKenmerken,
    ImmutableArray<Eigenaarschap> Eigenaars,
    Aanbod? Aanbod,
    ImmutableArray<Aanbod> EerdereAanbiedingen,
    ImmutableArray<Heropening> Heropeningen,
    Herstel? Herstel,
    long InDeelSinds) : IVerplaatsbaar<SignaalId>
{
    [JsonIgnore]
    public Publiek Publiek => Publiek.Kring(Partijen);

    [JsonIgnore]
    public PartijId Eigenaar => Eigenaars[^1].Partij;

    [JsonIgnore]
    public bool IsHersteld => Herstel is not null;

    /// <summary>Since when the person is stuck: since it was written down, or since it went wrong again.</summary>
    [JsonIgnore]
    public Tijdstip VastSinds => Heropeningen is [.., var laatste] ? laatste.Tijdstip : Opgetekend;

    /// <summary>Since when it waits for its owner.</summary>
    [JsonIgnore]
    public Tijdstip BijEigenaarSinds => Eigenaars[^1].Sinds < VastSinds ? VastSinds : Eigenaars[^1].Sinds;

    public Zaakkenmerk? Kenmerk(PartijId partij)
    {
        foreach (var kenmerk in Kenmerken)
            if (kenmerk.Partij == partij) return kenmerk;
        return null;
    }

    /// <summary>Whether the owner asked this partner to take it over.</summary>
    public bool IsAangebodenAan(PartijId partij) => !IsHersteld && Aanbod?.Aan == partij;

    /// <summary>That the last partner that was asked said no, while the owner waits and asked nobody since; null otherwise.</summary>
    [JsonIgnore]
    public Aanbod? Afgewezen => !IsHersteld && Aanbod is null && EerdereAanbiedingen is [.., { Afgewezen: { } nee } laatste] && nee.Tijdstip >= BijEigenaarSinds ? laatste : null;

    /// <summary>Whether this bottleneck can be named as its cause: all partners involved read it.</summary>
    public bool KanKomenVan(Knelpunt knelpunt) => knelpunt.InKeten || Partijen.All(p => knelpunt.Betrokken.Contains(p));

    /// <summary>The same with what was offered as history: it was taken or refused, or asked of another, or repaired.</summary>
    internal Signaal ZonderAanbod() => Aanbod is { } aanbod ? this with { Aanbod = null, EerdereAanbiedingen = EerdereAanbiedingen.Add(aanbod) } : this;

    /// <summary>All texts with who typed them; the first says what is stuck.</summary>
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten =>
    [
        new(Wat, Door),
        .. Kenmerken.Concat(EerdereKenmerken).Select(k => new Tekstplaats(k.Kenmerk, k.Door)),
        .. EerdereAanbiedingen.SelectMany(a => a.Teksten),
        .. Aanbod?.Teksten ?? [],
        .. Heropeningen.SelectMany(h => Van(h.Was).Append(new(h.Reden, h.Door))),
        .. Herstel is { } herstel ? Van(herstel) : [],
    ];

    static IEnumerable<Tekstplaats> Van(Herstel herstel)
    {
        yield return new(herstel.Wat, herstel.Door);
        if (herstel.Geleerd is { } geleerd) yield return new(geleerd, herstel.Door);
    }
}
