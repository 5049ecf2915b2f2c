using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>Who works on a bottleneck for one of the sides.</summary>
public sealed record Behandelaar(PartijId Partij, DeelnameId Wie);

/// <summary>Whom the other side asks at a partner while nobody was named there: a function with a fallback, so that a question always lands with somebody.</summary>
public static class Aanspreekpunt
{
    /// <summary>In this order; the first that somebody holds is asked.</summary>
    public static readonly ImmutableArray<Rol> Rollen = [Rol.Ketenregisseur, Rol.Teammanager, Rol.Lijnmanager, Rol.Sleuteldrager, Rol.Bestuurder];

    /// <summary>All who hold that role at this partner on this day; none when nobody of it is in the chain.</summary>
    public static IReadOnlyList<Deelname> Van(Register<DeelnameId, Deelname> deelnames, PartijId partij, Datum dag)
    {
        var mensen = deelnames.Where(d => d.Partij == partij && d.Termijn.Omvat(dag)).ToLookup(d => d.Rol);
        return [.. Rollen.Select(r => mensen[r]).FirstOrDefault(m => m.Any()) ?? []];
    }
}
