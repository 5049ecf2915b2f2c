using Microsoft.Extensions.Localization;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Ketens;

/// <summary>The texts that name the roles, and whom somebody acts for in one.</summary>
public sealed class Rolnaam;

internal static class Rolnamen
{
    /// <summary>The partner of this place; or that it is for the chain, or of somebody from outside.</summary>
    public static string Huis(this IStringLocalizer<Rolnaam> naam, Bezoek bezoek, Plek plek) =>
        plek.Partij is { } partij ? bezoek.Partner(partij) : naam[plek.Review is null ? "Huis-keten" : "Huis-review"];
}
