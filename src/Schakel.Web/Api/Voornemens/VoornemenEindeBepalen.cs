using Schakel.Domein;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

internal sealed record VoornemenEindeBepalen(string Reden, Datum? TotEnMet = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoornemenEindeBepalen, Voornemen>("/voornemens/{id}/einddagen", new(nameof(VoornemenEindeBepalen), Module.Voornemens,
        "Zegt dat een verandering die er al is korter of langer duurt; zonder laatste dag blijft zij.", "Says that a change that is there already lasts shorter or longer; without a last day it stays.")
    { Invoer = new VoornemenEindeBepalen("Het herstel kost een week meer", new(2026, 6, 8)), Voorbeeld = Voornemen.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoornemenId>() is { } id
            ? new(new Domein.Voornemens.VoornemenEindeBepalen(id, body.TotEnMet, invoer.Lopend(nameof(Reden), body.Reden)), $"voornemens/{id}", daarna => Voornemen.Zoek(daarna, id))
            : null);
}
