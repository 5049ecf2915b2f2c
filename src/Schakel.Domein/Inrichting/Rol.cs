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
