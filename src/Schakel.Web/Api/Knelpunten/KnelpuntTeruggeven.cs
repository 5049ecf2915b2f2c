using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record KnelpuntTeruggeven(Niveau Naar, string Advies)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KnelpuntTeruggeven, Knelpunt>("/knelpunten/{id}/teruggaves", new(nameof(KnelpuntTeruggeven), Module.Knelpunten,
        "Geeft een knelpunt terug aan een lager niveau, met advies.", "Gives a bottleneck back to a lower level, with advice.")
    { Invoer = new KnelpuntTeruggeven(Niveau.Ketenregisseurs, "Samen op te lossen met een ander rooster"), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.KnelpuntTeruggeven(id, body.Naar, invoer.Lopend(nameof(Advies), body.Advies)), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
