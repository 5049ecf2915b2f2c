using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record VerwoordingBeamen(int Nummer)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<VerwoordingBeamen, Knelpunt>("/knelpunten/{id}/beamingen", new(nameof(VerwoordingBeamen), Module.Knelpunten,
        "Zegt dat de laatste tekst ook van deze kant is.", "Says that the last text is of this side too.")
    { Invoer = new VerwoordingBeamen(1), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, _) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.VerwoordingBeamen(id, body.Nummer), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
