using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record AntwoordOptekenen(string Antwoord)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<AntwoordOptekenen, Knelpunt>("/knelpunten/{id}/antwoorden", new(nameof(AntwoordOptekenen), Module.Knelpunten,
        "Tekent het antwoord op van wie politiek verantwoordelijk is.", "Records the answer of who is politically responsible.")
    { Invoer = new AntwoordOptekenen("De levering gaat voor"), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.AntwoordOptekenen(id, invoer.Lopend(nameof(Antwoord), body.Antwoord)), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
