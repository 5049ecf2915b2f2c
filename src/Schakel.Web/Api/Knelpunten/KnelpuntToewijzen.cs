using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record KnelpuntToewijzen(DeelnameId Deelname)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KnelpuntToewijzen, Knelpunt>("/knelpunten/{id}/behandelaars", new(nameof(KnelpuntToewijzen), Module.Knelpunten,
        "Noemt wie er voor de eigen partner aan werkt.", "Names who works on it for the own partner.")
    { Invoer = new KnelpuntToewijzen(Voorbeelden.Deelname), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, _) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.KnelpuntToewijzen(id, body.Deelname), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
