using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Toegang;

/// <summary>What an opdracht is about: who may know of it, and which partners it belongs to (none: it is of the chain).</summary>
/// <param name="Onderwerpen">What whoever speaks for a partner in it needs a mandate for.</param>
public sealed record Voorwerp(Publiek Publiek, ImmutableArray<PartijId> Betrokken, ImmutableArray<Besluitonderwerp> Onderwerpen)
{
    public Voorwerp(Publiek publiek, ImmutableArray<PartijId> betrokken)
        : this(publiek, betrokken, [])
    {
    }
}
