using System.Collections.Immutable;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Werk;

/// <summary>A part of the home of a chain, beside what waits for this person.</summary>
public enum Startkaart
{
    /// <summary>Whether the goal is met, what needs this voice, and where it rubs between partners.</summary>
    VijfMinuten,

    /// <summary>What was raised above the work floor, with its steps and its term.</summary>
    Escalaties,

    /// <summary>What the ketenmanager may do without the board, and what of it runs.</summary>
    Doorzettingsmacht,

    /// <summary>What this partner owes the others and they owe it; for who acts for the chain, who waits for whom.</summary>
    Wederzijds,

    /// <summary>What comes before and after this partner, and whom to call there.</summary>
    Buren,

    /// <summary>What the own line promised, what of its own targets clashes, and what is to be decided soon.</summary>
    Toezeggingen,

    /// <summary>The norms of which a figure is missing, old or provisional.</summary>
    Cijfers,

    /// <summary>The own house of a partner: who speaks for it, which roles nobody has, which links are open.</summary>
    Huis,

    /// <summary>The chain now, as a picture.</summary>
    Keten,

    Ladder,
    Normen,
}

/// <summary>What each role comes for, as the order of its home.</summary>
public static class Startindeling
{
    /// <summary>First what the role is there for, then what all of the chain see alike.</summary>
    public static ImmutableArray<Startkaart> Van(Rol rol) => [.. Eigen(rol), Startkaart.Keten, Startkaart.Ladder, Startkaart.Normen];

    static ImmutableArray<Startkaart> Eigen(Rol rol) => rol switch
    {
        Rol.Bestuurder => [Startkaart.VijfMinuten],
        Rol.Ketenmanager => [Startkaart.Escalaties, Startkaart.Wederzijds, Startkaart.Doorzettingsmacht],
        Rol.Ketenregisseur => [Startkaart.Wederzijds],
        Rol.Lijnmanager => [Startkaart.Toezeggingen],
        Rol.Teammanager or Rol.Ketenmedewerker => [Startkaart.Buren],
        Rol.Sleuteldrager => [Startkaart.Huis],
        Rol.Bureaumedewerker => [Startkaart.Cijfers, Startkaart.Wederzijds],
        _ => [],
    };
}
