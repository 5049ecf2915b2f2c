using System.Collections.Immutable;
using Schakel.Domein.Geheugen;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// A role namens de keten as the partners agreed on it: which of them names who holds it, and who takes its place while nobody does
/// (NORA: a simple or very stable chain can do without ketenmanager, but then needs strong ketenregisseurs).
/// </summary>
/// <param name="Nummer">Which agreement on this role it is, from 1: so a proposal that was made on another one shows.</param>
/// <param name="Levert">The partner that names people for it; null when nobody is to hold it.</param>
/// <param name="Terugval">Whose role takes its place.</param>
public sealed record Ketenrol(Rol Rol, int Nummer, PartijId? Levert, Rol Terugval)
{
    /// <summary>The roles that can take the place of one namens de keten: the regisseurs together, or the board.</summary>
    public static readonly ImmutableArray<Rol> Terugvallen = [Rol.Ketenregisseur, Rol.Bestuurder];

    /// <summary>Where the chain agreed on nothing, it is the regisseurs together.</summary>
    public static Ketenrol Van(Register<Rol, Ketenrol> afgesproken, Rol rol) => afgesproken.Vind(rol) ?? new(rol, 0, null, Rol.Ketenregisseur);
}
