using Schakel.Application;
using Schakel.Domein.Gesprekken;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record VoorstelBespreken(OpmerkingId Id, string Woorden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapDaad<VoorstelBespreken, Kameropmerking>("/voorstellen/{id}/opmerkingen", new(nameof(VoorstelBespreken), Module.Besluiten,
        "Zegt iets over een voorstel tegen de mensen van uw eigen organisatie.", "Says something about a proposal to the people of your own organisation.")
    { Invoer = new VoorstelBespreken(Voorbeelden.Opmerking, "Kunnen wij dit in januari aan?"), Voorbeeld = Kameropmerking.Voorbeeld },
        (aanroep, body, invoer) =>
        {
            if (Kameropmerking.Kamer(aanroep) is not { } kamer) return null;
            var woorden = Gesprekken.Lees(invoer, nameof(Woorden), body.Woorden);
            return new(_ => aanroep.Zeg(body.Id, kamer, woorden, null), $"voorstellen/{aanroep.Plek("id")}/opmerkingen", daarna => Kameropmerking.Zoek(daarna, kamer, body.Id));
        });
}
