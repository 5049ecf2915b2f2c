using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>An organisation, or a department, as an equal party in the chain.</summary>
/// <param name="Gastheer">The partner that lets in its first key holder, as was agreed on letting it in; null when that is the one that began, in the founding.</param>
/// <param name="Uittreding">Its leaving; null as long as it stays.</param>
/// <param name="Aankondigingen">How often it said that it leaves.</param>
/// <param name="IsGeschrapt">Whether it was taken off: it was named, and nobody of it ever came.</param>
/// <param name="Lijnoverleg">The days on which its own line meets, in their order, as it says itself; null when it says none.</param>
public sealed record Ketenpartner(
    PartijId Id,
    Naam Naam,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PartijId? Gastheer = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Uittreding? Uittreding = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Aankondigingen = 0,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsGeschrapt = false,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Datum>? Lijnoverleg = null)
{
    /// <summary>Whether it goes on: who has said that it leaves takes part until its last day, but what is agreed for later is not its.</summary>
    [JsonIgnore]
    public bool Blijft => Uittreding is null && !IsGeschrapt;

    /// <summary>The last day on which it takes part; null when none is set, before every day when it was taken off.</summary>
    [JsonIgnore]
    public Datum? Laatste => IsGeschrapt ? Datum.MinValue : Uittreding?.Laatste;

    public bool DoetMee(Datum dag) => !(dag > Laatste);

    /// <summary>The first day after this one on which its line meets; null when it says none.</summary>
    public Datum? VergadertNa(Datum dag)
    {
        foreach (var vergadering in Lijnoverleg ?? [])
            if (vergadering > dag) return vergadering;
        return null;
    }
}

/// <summary>A partner leaves: through which day it takes part, why, and what becomes of what it leaves open.</summary>
/// <param name="Eerder">The ends that the terms of its people had, for when it stays after all.</param>
public sealed record Uittreding(Datum Laatste, Tekst Reden, Tekst? Nalatenschap, ImmutableArray<Termijneinde> Eerder, DeelnameId? Door, Tijdstip Aangekondigd)
{
    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten => new[] { Reden, Nalatenschap }.OfType<Tekst>().Select(t => new Tekstplaats(t, Door));
}

/// <summary>The last day of somebody's term; null when it has none.</summary>
public readonly record struct Termijneinde(DeelnameId Deelname, Datum? TotEnMet);
