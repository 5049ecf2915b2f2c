using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record KnelpuntIndelen(int Soort)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KnelpuntIndelen, Knelpunt>("/knelpunten/{id}/indelingen", new(nameof(KnelpuntIndelen), Module.Knelpunten,
        "Brengt een knelpunt onder een soort, en dus op haar ladder.", "Puts a bottleneck under a kind, and so on its ladder.")
    { Invoer = new KnelpuntIndelen(2), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, _) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.KnelpuntIndelen(id, body.Soort), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
