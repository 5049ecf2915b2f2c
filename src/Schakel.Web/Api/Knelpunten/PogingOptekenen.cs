using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record PogingOptekenen(string Wat, string? Uitkomst = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<PogingOptekenen, Knelpunt>("/knelpunten/{id}/pogingen", new(nameof(PogingOptekenen), Module.Knelpunten,
        "Tekent op wat samen is geprobeerd.", "Writes down what was tried together.")
    { Invoer = new PogingOptekenen("Het bestand samen nagelopen", "Een op de tien mist de datum"), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.PogingOptekenen(id, invoer.Lopend(nameof(Wat), body.Wat), invoer.LopendOfNiets(nameof(Uitkomst), body.Uitkomst)), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
