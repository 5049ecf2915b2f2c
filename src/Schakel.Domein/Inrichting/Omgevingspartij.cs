using System.Text.Json.Serialization;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// A party of the ecosystem around the chain, such as a maker of software that all partners depend on. It takes no part and decides nothing; its people
/// see what a partner shares with it, and nothing else.
/// </summary>
/// <param name="Waarom">What it has to do with the chain.</param>
/// <param name="Gastheer">The partner that lets its people in, and can end the term of each.</param>
/// <param name="Losgelaten">That it belongs to the ring no more; null as long as it does.</param>
public sealed record Omgevingspartij(
    PartijId Id, Naam Naam, Tekst Waarom, PartijId Gastheer, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Loslating? Losgelaten = null)
{
    [JsonIgnore]
    public bool Blijft => Losgelaten is null;

    [JsonIgnore]
    public IEnumerable<Tekstplaats> Teksten => Losgelaten is { } los ? [new(Waarom, null), new(los.Reden, los.Door)] : [new(Waarom, null)];
}

/// <summary>Which partner let it go, and why; from then on nothing that was shared with it is seen by its people.</summary>
public sealed record Loslating(PartijId Partij, Tekst Reden, DeelnameId? Door, Tijdstip Op);

/// <summary>What a party around the chain knows of the chain itself: how it is called, and under which name it is known there itself.</summary>
public sealed record Gastkring(PartijId Partij, Naam Naam, Naam Keten);
