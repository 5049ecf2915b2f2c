using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>Which bottlenecks are meant: of this partner, at this hand-over, of this kind; null for all.</summary>
public readonly record struct Knelpuntplek(PartijId? Partner, OverdrachtId? Overdracht, int? Soort)
{
    public bool Omvat(Knelpunt knelpunt) =>
        (Partner is not { } partner || knelpunt.Betrokken.Contains(partner)) && (Overdracht is null || knelpunt.Overdracht == Overdracht) && (Soort is null || knelpunt.Soort == Soort);
}
