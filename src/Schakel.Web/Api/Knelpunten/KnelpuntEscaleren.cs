using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>Without a text of both sides there must be a reason.</summary>
internal sealed record KnelpuntEscaleren(Niveau Naar, string? Reden = null)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KnelpuntEscaleren, Knelpunt>("/knelpunten/{id}/escalaties", new(nameof(KnelpuntEscaleren), Module.Knelpunten,
        "Brengt een knelpunt naar een hoger niveau.", "Raises a bottleneck to a higher level.")
    { Invoer = new KnelpuntEscaleren(Niveau.Ketenregisseurs, "Wij komen er samen niet uit"), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.KnelpuntEscaleren(id, body.Naar, invoer.LopendOfNiets(nameof(Reden), body.Reden)), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
