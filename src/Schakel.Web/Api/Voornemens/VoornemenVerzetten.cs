using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;
using Schakel.Web.Api.Inrichting;

namespace Schakel.Web.Api.Voornemens;

internal sealed record VoornemenVerzetten(Termijn Wanneer, string Reden, int Werkdagen)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoornemenVerzetten, Voornemen>("/voornemens/{id}/verzettingen", new(nameof(VoornemenVerzetten), Module.Voornemens,
        "Verzet een aangekondigde verandering; allen worden opnieuw gevraagd.", "Moves an announced change to other days; all are asked anew.")
    { Invoer = new VoornemenVerzetten(new(new(2026, 6, 1), null), "De leverancier is later", 10), Voorbeeld = Voornemen.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoornemenId>() is { } id
            ? new(new Domein.Voornemens.VoornemenVerzetten(id, new(body.Wanneer.Van, body.Wanneer.TotEnMet), invoer.Lopend(nameof(Reden), body.Reden), body.Werkdagen), $"voornemens/{id}", daarna => Voornemen.Zoek(daarna, id))
            : null);
}
