using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record BezwaarIntrekken(PartijId Partij)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BezwaarIntrekken, Bezwaar>("/bezwaren/intrekkingen", new(nameof(BezwaarIntrekken), Module.Inrichting,
        "Een partner trekt zijn bezwaar in.", "A partner withdraws its objection.")
    { Invoer = new BezwaarIntrekken(Voorbeelden.Uwv), Voorbeeld = Bezwaar.Voorbeeld },
        (_, body, _) => new(new Domein.Inrichting.BezwaarIntrekken(body.Partij), "bezwaren", daarna => Bezwaar.Zoek(daarna, body.Partij)));
}
