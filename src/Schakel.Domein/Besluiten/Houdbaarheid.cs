using System.Collections.Immutable;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Besluiten;

/// <summary>Whether a proposal, or a decision that waits for its day, would on this stand still do exactly what everyone saw.</summary>
/// <param name="Weigering">Why it can no longer be done; null when it can.</param>
/// <param name="Effect">What it would do; null when it can no longer be done.</param>
/// <param name="Feiten">The same, as it would be frozen.</param>
/// <param name="Nu">What it would change, when that is something else than everyone saw.</param>
public sealed record Houdbaarheid(bool IsHoudbaar, Afwijzing? Weigering, Gebeurd? Effect, ImmutableArray<Feitregel> Feiten, Verschil? Nu)
{
    public static Houdbaarheid Van(Stand stand, Voorstel voorstel)
    {
        var uitkomst = Uitvoering.Van(stand, [.. voorstel.Opdrachten.Select(Opdrachtsoorten.Lees)]);
        if (uitkomst is not Gebeurd gebeurd) return new(false, (Afwijzing)uitkomst, null, [], null);

        var feiten = Uitvoering.Bevries(gebeurd);
        var isHoudbaar = Uitvoering.IsGelijk(feiten, voorstel.Bevroren);
        return new(isHoudbaar, null, gebeurd, feiten, isHoudbaar ? null : Verschil.Van(stand.Deel(Publiek.Keten), gebeurd.Uitingen.Select(u => u.Feit)));
    }
}
