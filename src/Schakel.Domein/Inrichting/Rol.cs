using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Inrichting;

/// <summary>The roles of a partner, and the two namens de keten (ketenmanager, bureaumedewerker).</summary>
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
}

public static class Rollen
{
    /// <summary>Those in which somebody acts namens de keten.</summary>
    public static readonly ImmutableArray<Rol> NamensDeKeten = [Rol.Ketenmanager, Rol.Bureaumedewerker];

    /// <summary>Those in which somebody acts for a partner.</summary>
    public static readonly ImmutableArray<Rol> VanEenPartner = [.. Enum.GetValues<Rol>().Except(NamensDeKeten)];
}
