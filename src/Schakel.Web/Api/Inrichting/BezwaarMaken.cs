using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record BezwaarMaken(PartijId Partij, string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BezwaarMaken, Bezwaar>("/bezwaren", new(nameof(BezwaarMaken), Module.Inrichting,
        "Een partner maakt in de oprichting bezwaar: wat u deelt verandert daarna met instemming van alle partners die meedoen.",
        "A partner objects in the founding: what you share then changes with the consent of all partners that have joined.")
    { Invoer = new BezwaarMaken(Voorbeelden.Uwv, "Dit stellen wij liever samen vast"), Voorbeeld = Bezwaar.Voorbeeld },
        (_, body, invoer) => new(new Domein.Inrichting.BezwaarMaken(body.Partij, invoer.Lopend(nameof(Reden), body.Reden)), "bezwaren", daarna => Bezwaar.Zoek(daarna, body.Partij)));
}
