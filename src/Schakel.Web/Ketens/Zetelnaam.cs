using Microsoft.Extensions.Localization;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Ketens;

internal static class Zetelnaam
{
    /// <summary>Who it was, by role and partner and never by name: 'Ketenregisseur · UWV'. Null where that stands in a narrower audience.</summary>
    public static string? Zeg(this IStringLocalizer<Rolnaam> rol, Bezoek bezoek, DeelnameId? door)
    {
        if (door is not { } id || bezoek.Inzage!.Deelnames.Vind(id) is not { } wie) return null;
        return wie.Partij is { } partij ? $"{rol[wie.Rol.ToString()]} · {bezoek.Partner(partij)}" : rol[wie.Rol.ToString()];
    }
}
