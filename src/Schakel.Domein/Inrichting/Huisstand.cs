using System.Collections.Immutable;

namespace Schakel.Domein.Inrichting;

/// <summary>How the house of one partner stands: how many people act there, who can speak for it, which roles that the chain leans on nobody has, and which links still lead in.</summary>
/// <param name="Sprekers">How many board members and holders of a mandate there are.</param>
/// <param name="Onbezet">Of those roles the ones that nobody has, whether or not somebody was invited.</param>
/// <param name="Uitnodigingen">The earliest last day first.</param>
public sealed record Huisstand(int Mensen, int Sprekers, ImmutableArray<Rol> Onbezet, ImmutableArray<Uitnodiging> Uitnodigingen)
{
    /// <summary>Without these a partner has no voice, no line, nobody at its hand-overs, or nobody who lets others in.</summary>
    static readonly ImmutableArray<Rol> Nodig = [Rol.Bestuurder, Rol.Lijnmanager, Rol.Ketenregisseur, Rol.Sleuteldrager];

    public static Huisstand Van(Inzage inzage, PartijId partij, Datum dag)
    {
        var nu = inzage.Deelnames.Where(d => d.Partij == partij && d.Termijn.Omvat(dag)).ToList();
        var gemandateerd = inzage.Mandaten.Where(m => m.Termijn.Omvat(dag)).Select(m => m.Houder).ToHashSet();
        return new(
            nu.Select(d => d.Persoon).Distinct().Count(),
            nu.Where(d => d.Rol == Rol.Bestuurder || gemandateerd.Contains(d.Id)).Select(d => d.Persoon).Distinct().Count(),
            [.. Nodig.Where(rol => nu.TrueForAll(d => d.Rol != rol))],
            [.. inzage.Uitnodigingen.Where(u => u.Partij == partij && u.IsOpen(dag)).OrderBy(u => u.Uiterlijk).ThenBy(u => u.Id)]);
    }
}
