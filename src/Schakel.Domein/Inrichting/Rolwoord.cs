namespace Schakel.Domein.Inrichting;

/// <summary>A role as a sentence names it, in both languages; for refusals, which are values of the domain.</summary>
internal static class Rolwoord
{
    public static (string Nl, string En) Woord(this Rol rol) => rol switch
    {
        Rol.Bestuurder => ("een ketenbestuurder", "a board member"),
        Rol.Lijnmanager => ("een lijnmanager", "a line manager"),
        Rol.Ketenregisseur => ("een ketenregisseur", "a chain coordinator"),
        Rol.Teammanager => ("een teammanager", "a team manager"),
        Rol.Ketenmedewerker => ("een ketenmedewerker", "a chain worker"),
        Rol.Sleuteldrager => ("een sleuteldrager", "a key holder"),
        Rol.Ketenmanager => ("de ketenmanager", "the chain manager"),
        Rol.Bureaumedewerker => ("een bureaumedewerker", "an office staff member"),
        Rol.Reviewer => ("een reviewer", "a reviewer"),
        Rol.Gast => ("een gast", "a guest"),
        Rol.PolitiekVerantwoordelijke => ("een politiek verantwoordelijke", "a politically responsible person"),
        _ => throw new ArgumentOutOfRangeException(nameof(rol), rol, null),
    };
}
