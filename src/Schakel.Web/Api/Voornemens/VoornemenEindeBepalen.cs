using Schakel.Domein;
using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

internal sealed record VoornemenEindeBepalen(Datum? TotEnMet, string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VoornemenEindeBepalen, Voornemen>("/voornemens/{id}/einddagen", new(nameof(VoornemenEindeBepalen), Module.Voornemens,
        "Zegt dat een verandering die er al is korter of langer duurt; met null blijft zij.", "Says that a change that is there already lasts shorter or longer; with null it stays.")
    { Invoer = new VoornemenEindeBepalen(new(2026, 6, 8), "Het herstel kost een week meer"), Voorbeeld = Voornemen.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<VoornemenId>() is { } id
            ? new(new Domein.Voornemens.VoornemenEindeBepalen(id, body.TotEnMet, invoer.Lopend(nameof(Reden), body.Reden)), $"voornemens/{id}", daarna => Voornemen.Zoek(daarna, id))
            : null);
}
