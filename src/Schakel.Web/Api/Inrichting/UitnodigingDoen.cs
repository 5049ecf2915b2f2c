using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>The caller makes the secret of the link and keeps it; here comes its seal (docs/journaal.md).</summary>
internal sealed record UitnodigingDoen(UitnodigingId Id, Rol Rol, Datum Uiterlijk, Zegel Zegel, PartijId? Partij = null, string? Toelichting = null, ReviewId? Review = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<UitnodigingDoen, Uitnodiging>("/uitnodigingen", new(nameof(UitnodigingDoen), Module.Inrichting,
        "Nodigt iemand uit in het huis van een partner, namens de keten, of voor een review.", "Invites somebody into the house of a partner, for the chain, or for a review.")
    {
        Invoer = new UitnodigingDoen(Voorbeelden.Uitnodiging, Rol.Ketenregisseur, new(2026, 3, 16), Voorbeelden.Hoofd.Hash, Voorbeelden.Uwv),
        Voorbeeld = Uitnodiging.Voorbeeld,
    },
        (_, body, invoer) => new(
            new Domein.Inrichting.UitnodigingDoen(body.Id, body.Partij, body.Rol, body.Uiterlijk, body.Zegel, body.Toelichting is null ? null : invoer.Regel(nameof(Toelichting), body.Toelichting), body.Review),
            $"uitnodigingen/{body.Id}", daarna => Uitnodiging.Zoek(daarna, body.Id)));
}
