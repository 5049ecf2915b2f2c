using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Inrichting;

namespace Schakel.Web.Leren;

/// <summary>Of which role the hand-over file is asked, as the address says it.</summary>
internal static class Dossierkeuze
{
    const string Pad = "overdrachtsdossier";

    /// <param name="van">Null for whoever has no role; the page then lets him choose one.</param>
    public static string Adres(Plek? van, string einde = "") =>
        van is not { Review: null } plek ? Pad + einde : $"{Pad}{einde}?rol={plek.Rol.Pad()}{(plek.Partij is { } partij ? $"&partner={partij}" : "")}";

    /// <summary>
    /// The place that is meant: the visitor's own where the address names no role. A role of a partner without a partner is that of the own one.
    /// </summary>
    /// <returns>Null when there is no such place; a place without a partner and not of the chain is still to be chosen.</returns>
    public static Plek? Lees(string? rol, string? partner, Deelname? wie, Inzage inzage)
    {
        var genoemd = string.IsNullOrEmpty(rol) ? null : Rolpad.Lees(rol);
        if (!string.IsNullOrEmpty(rol) && (genoemd is not { } bestaat || !Rollen.VanDeelnemers.Contains(bestaat))) return null;
        PartijId? huis = string.IsNullOrEmpty(partner) ? null : Id.Lees<PartijId>(partner);
        if (!string.IsNullOrEmpty(partner) && (huis is not { } id || inzage.Partners.Vind(id) is not { IsGeschrapt: false })) return null;

        var gekozen = genoemd ?? (wie is { Review: null } ? wie.Rol : Rol.Ketenregisseur);
        return new(Rollen.NamensDeKeten.Contains(gekozen) ? null : huis ?? wie?.Partij, gekozen, null);
    }
}
