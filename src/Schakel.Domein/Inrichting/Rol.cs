using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>The roles of a partner, the two namens de keten (ketenmanager, bureaumedewerker), and three of people from outside.</summary>
[JsonConverter(typeof(Enumnaam<Rol>))]
public enum Rol
{
    Bestuurder,
    Lijnmanager,
    Ketenregisseur,
    Teammanager,
    Ketenmedewerker,
    Sleuteldrager,
    Ketenmanager,
    Bureaumedewerker,

    /// <summary>Looks at the chain from outside, on an assignment of the partners together: reads, and changes nothing.</summary>
    Reviewer,

    /// <summary>Of the ecosystem around the chain: sees what is shared with him.</summary>
    Gast,

    /// <summary>Answers for a partner in politics: receives what is sent to him, and has no place in the chain.</summary>
    PolitiekVerantwoordelijke,
}

public static class Rollen
{
    /// <summary>Those in which somebody acts namens de keten.</summary>
    public static readonly ImmutableArray<Rol> NamensDeKeten = [Rol.Ketenmanager, Rol.Bureaumedewerker];

    /// <summary>Those of people around the chain, who do not take part in it.</summary>
    public static readonly ImmutableArray<Rol> VanBuiten = [Rol.Reviewer, Rol.Gast, Rol.PolitiekVerantwoordelijke];

    /// <summary>Those in which somebody takes part: for a partner, or namens de keten.</summary>
    public static readonly ImmutableArray<Rol> VanDeelnemers = [.. Enum.GetValues<Rol>().Except(VanBuiten)];

    /// <summary>Those in which somebody acts for a partner.</summary>
    public static readonly ImmutableArray<Rol> VanEenPartner = [.. VanDeelnemers.Except(NamensDeKeten)];
}
