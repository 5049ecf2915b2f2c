using Schakel.Domein.Voornemens;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Voornemens;

internal sealed record BotsingMelden(BotsingId Id, EigenDoelId Doel, EigenDoelId Ander, string Toelichting)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<BotsingMelden, Botsing>("/botsingen", new(nameof(BotsingMelden), Module.Voornemens,
        "Zegt dat twee vrijgegeven doelen van twee partners botsen; hun ketenregisseurs gaan in gesprek.", "Says that two released targets of two partners clash; their chain coordinators talk about it.")
    {
        Invoer = new BotsingMelden(Voorbeelden.Botsing, Voorbeelden.EigenDoel, Voorbeelden.AnderDoel, "Minder mensen hier is meer werk daar"),
        Voorbeeld = Botsing.Voorbeeld with { IsOpen = true, Uitkomst = null },
    },
        (_, body, invoer) => new(
            new Domein.Voornemens.BotsingMelden(body.Id, body.Doel, body.Ander, invoer.Lopend(nameof(Toelichting), body.Toelichting)), $"botsingen/{body.Id}", daarna => Botsing.Zoek(daarna, body.Id)));
}
