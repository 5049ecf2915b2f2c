using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

internal sealed record BotsingAfronden(string Uitkomst)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BotsingAfronden, Botsing>("/botsingen/{id}/afrondingen", new(nameof(BotsingAfronden), Module.Voornemens,
        "Tekent op wat het gesprek over een botsing opleverde.", "Records what came of the conversation about a clash.")
    { Invoer = new BotsingAfronden("Wij delen de kosten van het eerste jaar"), Voorbeeld = Botsing.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<BotsingId>() is { } id
            ? new(new Domein.Voornemens.BotsingAfronden(id, invoer.Lopend(nameof(Uitkomst), body.Uitkomst)), $"botsingen/{id}", daarna => Botsing.Zoek(daarna, id))
            : null);
}
