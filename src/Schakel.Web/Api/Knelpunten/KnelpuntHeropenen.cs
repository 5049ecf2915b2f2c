using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record KnelpuntHeropenen(string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KnelpuntHeropenen, Knelpunt>("/knelpunten/{id}/heropeningen", new(nameof(KnelpuntHeropenen), Module.Knelpunten,
        "Opent een knelpunt dat was opgelost en terugkwam.", "Opens a bottleneck again that had been solved and came back.")
    { Invoer = new KnelpuntHeropenen("Deze week ontbreken ze weer"), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.KnelpuntHeropenen(id, invoer.Lopend(nameof(Reden), body.Reden)), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
