using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Toegang;

/// <summary>What an opdracht is about: who may know of it, and which partners it belongs to (none: it is of the chain).</summary>
public sealed record Voorwerp(Publiek Publiek, ImmutableArray<PartijId> Betrokken);
