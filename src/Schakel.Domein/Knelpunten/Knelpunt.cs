using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>One step that a bottleneck took on the ladder; who took it is absent where that stands in a narrower audience.</summary>
public sealed record KnelpuntStap(Tijdstip Tijdstip, Niveau Niveau, DeelnameId? Door, Tekst? Reden);

/// <summary>A bottleneck: something that goes wrong between partners and that they solve together, as low as possible.</summary>
public sealed record Knelpunt(
    KnelpuntId Id,
    ImmutableArray<PartijId> Betrokken,
    Tekst Titel,
    Tekst? Omschrijving,
    Niveau Niveau,
    Datum? Uiterlijk,
    ImmutableArray<KnelpuntStap> Stappen,
    bool InKeten,
    long InDeelSinds) : IVerplaatsbaar<KnelpuntId>
{
    /// <summary>Between the partners involved, until it has been raised above them.</summary>
    public Publiek Publiek => InKeten ? Publiek.Keten : Publiek.Kring(Betrokken);

    public IEnumerable<Tekst> Teksten => new[] { Titel, Omschrijving }.Concat(Stappen.Select(s => s.Reden)).OfType<Tekst>();
}

public static class KnelpuntVoorwerp
{
    public static Voorwerp? Voorwerp(this Stand stand, KnelpuntId id) =>
        stand.Knelpunten.Vind(id) is { } knelpunt ? new(knelpunt.Publiek, knelpunt.Betrokken) : null;
}
