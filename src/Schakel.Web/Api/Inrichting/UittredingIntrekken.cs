using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record UittredingIntrekken
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<UittredingIntrekken, Partner>("/partners/{id}/uittredingen/intrekkingen", new(nameof(UittredingIntrekken), Module.Inrichting,
        "Een partner die zei dat hij uittreedt blijft toch. Een bestuurder doet dit zelf, met tweede factor, tot en met de laatste dag.",
        "A partner that said that it leaves stays after all. A board member does this in person, with a second factor, through the last day.")
    { Invoer = new UittredingIntrekken(), Voorbeeld = Partner.Voorbeeld },
        (aanroep, _, _) => aanroep.Kenmerk<PartijId>() is not { } id ? null : new(new Domein.Inrichting.UittredingIntrekken(id), $"partners/{id}", daarna => Partner.Zoek(daarna, id)));
}
