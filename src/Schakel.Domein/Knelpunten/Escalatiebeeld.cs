using System.Collections.Immutable;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Knelpunten;

/// <summary>What was raised above the work floor and is open: how much, and what is most urgent of it.</summary>
/// <param name="Eerste">Late ones first, then those whose term ends first.</param>
public sealed record Escalatiebeeld(int Aantal, int TeLaat, ImmutableArray<Knelpunt> Eerste)
{
    public static Escalatiebeeld Van(IReadOnlyList<Knelpunt> knelpunten, Datum dag, int hoogstens) =>
        Rijgeheugen<(Datum, int), Escalatiebeeld>.Van(knelpunten, (dag, hoogstens), () =>
        {
            var omhoog = knelpunten.Where(k => k is { IsOpgelost: false, Niveau: > Niveau.Werkvloer }).ToList();
            return new(omhoog.Count, omhoog.Count(k => k.IsVerlopen(dag)), [.. omhoog.OrderBy(k => k.Uiterlijk).ThenByDescending(k => k.Niveau).ThenBy(k => k.Id).Take(hoogstens)]);
        });
}
