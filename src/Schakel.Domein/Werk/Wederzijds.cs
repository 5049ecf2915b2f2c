using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein.Werk;

/// <summary>People of both sides of a bottleneck that nobody tried anything about: named to work on it, or asked in their place.</summary>
public sealed record Samenbrenging(Knelpunt Knelpunt, ImmutableArray<Deelname> Mensen);

/// <summary>What one partner still owes the others, what they owe it, and whom to bring together (NORA bouwsteen ketenregisseur). Without a partner: all that is owed in the chain.</summary>
public sealed record Wederzijds(ImmutableArray<Schuld> Eigen, ImmutableArray<Schuld> Anderen, ImmutableArray<Samenbrenging> Samenbrengen)
{
    /// <summary>How many meetings are proposed: more is a list, and that is elsewhere.</summary>
    public const int HoogstensSamen = 3;

    public static Wederzijds Van(Inzage inzage, PartijId? partij, Datum dag)
    {
        var alle = Schuld.Alle(inzage, dag);
        return partij is not { } huis
            ? new([], alle, [])
            : new([.. alle.Where(s => s.Van == huis)], [.. alle.Where(s => s.IsAan(huis))], Samen(inzage, huis, dag));
    }

    /// <summary>How much each partner owes, whoever owes most first; of who owes nothing nothing is said.</summary>
    public static ImmutableArray<(PartijId Partij, int Aantal, int TeLaat)> PerPartner(IEnumerable<Schuld> schulden, Datum dag) =>
        [.. schulden.GroupBy(s => s.Van).Select(g => (Partij: g.Key, Aantal: g.Count(), TeLaat: g.Count(s => s.IsVerlopen(dag)))).OrderByDescending(p => p.TeLaat).ThenByDescending(p => p.Aantal).ThenBy(p => p.Partij)];

    static ImmutableArray<Samenbrenging> Samen(Inzage inzage, PartijId huis, Datum dag)
    {
        var rij = inzage.Knelpunten.Rij();
        var eerste = Rijgeheugen<(PartijId, string), ImmutableArray<Knelpunt>>.Van(rij, (huis, nameof(Samenbrenging)), () =>
            [.. rij.Where(k => k is { IsOpgelost: false, Niveau: Niveau.Werkvloer, IsNietGeprobeerd: true, Betrokken.Length: > 1 } && k.Betrokken.Contains(huis)).OrderBy(k => k.Uiterlijk).ThenBy(k => k.Id).Take(HoogstensSamen)]);
        return [.. eerste.Select(k => new Samenbrenging(k, [.. k.Betrokken.Select(p => Kant(inzage, k, p, dag)).OfType<Deelname>()]))];
    }

    static Deelname? Kant(Inzage inzage, Knelpunt knelpunt, PartijId partij, Datum dag) =>
        knelpunt.Behandelaar(partij) is { } wie ? inzage.Deelnames.Vind(wie) : Aanspreekpunt.Van(inzage.Deelnames, partij, dag).FirstOrDefault();
}
