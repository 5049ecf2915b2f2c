namespace Schakel.Domein.Inrichting;

/// <summary>The roles of a partner, and the two namens de keten (ketenmanager, bureaumedewerker).</summary>
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
