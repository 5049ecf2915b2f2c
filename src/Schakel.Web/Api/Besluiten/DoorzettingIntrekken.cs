using Schakel.Domein.Besluiten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Besluiten;

internal sealed record DoorzettingIntrekken(string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<DoorzettingIntrekken, Doorzetting>("/doorzettingen/{id}/intrekkingen", new(nameof(DoorzettingIntrekken), Module.Besluiten,
        "De ketenmanager trekt een doorzetting in voor zij eindigt.", "The chain manager takes an override back before its end.")
    { Invoer = new DoorzettingIntrekken("Het is opgelost"), Voorbeeld = Doorzetting.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<DoorzettingId>() is { } id
            ? new(new Domein.Besluiten.DoorzettingIntrekken(id, invoer.Lopend(nameof(Reden), body.Reden)), $"doorzettingen/{id}", daarna => Doorzetting.Zoek(daarna, id))
            : null);
}
