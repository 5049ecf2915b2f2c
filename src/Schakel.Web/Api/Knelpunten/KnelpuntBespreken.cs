using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

/// <param name="IsVanDeKeten">Whether the bottleneck was the whole chain's when this was written; refused when it no longer is so. Left out: whoever reads along, reads along.</param>
internal sealed record KnelpuntBespreken(OpmerkingId Id, string Woorden, bool? IsVanDeKeten = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapDaad<KnelpuntBespreken, Opmerking>("/knelpunten/{id}/opmerkingen", new(nameof(KnelpuntBespreken), Module.Knelpunten,
        "Zegt iets in het gesprek over een knelpunt.", "Says something in the conversation about a bottleneck.")
    { Invoer = new KnelpuntBespreken(Voorbeelden.Opmerking, "Zullen wij er donderdag samen naar kijken?", false), Voorbeeld = Opmerking.Voorbeeld },
        (aanroep, body, invoer) =>
        {
            if (aanroep.Kenmerk<KnelpuntId>() is not { } id) return null;
            var woorden = Gesprekken.Lees(invoer, nameof(Woorden), body.Woorden);
            var plek = new Gespreksplek.BijKnelpunt(id);
            return new(_ => aanroep.Zeg(body.Id, plek, woorden, body.Lezers(aanroep, id)), $"knelpunten/{id}/opmerkingen", daarna => Opmerking.Zoek(daarna, plek, body.Id));
        });

    Publiek? Lezers(Aanroep aanroep, KnelpuntId id) => (IsVanDeKeten, aanroep.Inzage.Knelpunten.Vind(id)) switch
    {
        (true, _) => Publiek.Keten,
        (false, { } knelpunt) => Publiek.Kring(knelpunt.Betrokken),
        _ => null,
    };
}
