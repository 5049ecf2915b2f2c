using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Knelpunten;

internal sealed record KnelpuntOplossen(string Oplossing)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<KnelpuntOplossen, Knelpunt>("/knelpunten/{id}/oplossingen", new(nameof(KnelpuntOplossen), Module.Knelpunten,
        "Zegt dat het weer werkt, en hoe.", "Says that it works again, and how.")
    { Invoer = new KnelpuntOplossen("Het veld wordt nu bij de bron gevuld"), Voorbeeld = Knelpunt.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<KnelpuntId>() is { } id
            ? new(new Domein.Knelpunten.KnelpuntOplossen(id, invoer.Lopend(nameof(Oplossing), body.Oplossing)), $"knelpunten/{id}", daarna => Knelpunt.Zoek(daarna, id))
            : null);
}
