using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;

namespace Schakel.Web.Api.Voornemens;

internal sealed record VoornemenAfgelasten(string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoornemenAfgelasten, Voornemen>("/voornemens/{id}/afgelastingen", new(nameof(VoornemenAfgelasten), Module.Voornemens,
        "Gelast een aangekondigde verandering af.", "Calls an announced change off.")
    { Invoer = new VoornemenAfgelasten("Er is geen geld voor"), Voorbeeld = Voornemen.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoornemenId>() is { } id
            ? new(new Domein.Voornemens.VoornemenAfgelasten(id, invoer.Lopend(nameof(Reden), body.Reden)), $"voornemens/{id}", daarna => Voornemen.Zoek(daarna, id))
            : null);
}
