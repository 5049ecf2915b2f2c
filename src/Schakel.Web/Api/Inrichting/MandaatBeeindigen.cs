using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record MandaatBeeindigen(Datum Laatste)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<MandaatBeeindigen, Mandaat>("/mandaten/{id}/eindes", new(nameof(MandaatBeeindigen), Module.Inrichting,
        "Beëindigt een mandaat: de partner die het gaf, of wie het draagt en teruggeeft.", "Ends a mandate: the partner that gave it, or whoever carries it and gives it back.")
    { Invoer = new MandaatBeeindigen(new Datum(2026, 12, 31)), Voorbeeld = Mandaat.Voorbeeld },
        (aanroep, body, _) => aanroep.Kenmerk<MandaatId>() is { } id
            ? new(new Domein.Inrichting.MandaatBeeindigen(id, body.Laatste), $"mandaten/{id}", daarna => Mandaat.Zoek(daarna, id))
            : null);
}
