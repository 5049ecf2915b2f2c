using System.Collections.Immutable;

namespace Schakel.Domein.Inrichting;

/// <summary>The order in which people tell their chain: along the hand-overs, from where work comes in; what hangs on nothing comes last, by name.</summary>
public static class Ketenvolgorde
{
    public static ImmutableArray<Ketenpartner> Van(IEnumerable<Ketenpartner> partners, IEnumerable<Overdracht> overdrachten)
    {
        var naar = overdrachten.ToLookup(o => o.Van, o => o.Naar);
        var (uit, inkomend) = (naar.ToDictionary(g => g.Key, g => g.Count()), naar.SelectMany(g => g).CountBy(p => p).ToDictionary());
        var wachtend = partners.OrderByDescending(p => uit.GetValueOrDefault(p.Id) - inkomend.GetValueOrDefault(p.Id))
            .ThenByDescending(p => uit.GetValueOrDefault(p.Id)).ThenBy(p => p.Naam.Waarde, StringComparer.Ordinal).ToList();
        var volgorde = ImmutableArray.CreateBuilder<Ketenpartner>(wachtend.Count);
        while (wachtend.Count > 0)
        {
            var ontvangers = volgorde.Count == 0 ? [] : naar[volgorde[^1].Id].ToHashSet();
            var volgende = wachtend.Find(p => ontvangers.Contains(p.Id)) ?? wachtend[0];
            wachtend.Remove(volgende);
            volgorde.Add(volgende);
        }
        return volgorde.MoveToImmutable();
    }
}
