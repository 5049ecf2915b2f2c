using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record GremiumOpheffen(GremiumId Gremium)
{
    public static readonly GremiumOpheffen Voorbeeld = new(Voorbeelden.Gremium);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<GremiumOpheffen, Gremium>("/gremiumopheffingen", new(nameof(GremiumOpheffen), Module.Inrichting,
        "Heft een gremium op; na de oprichting kan dit alleen met een voorstel.", "Abolishes a body; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Inrichting.Gremium.Voorbeeld with { IsOpgeheven = true } },
        (_, body, _) => new(body.Opdracht(), $"gremia/{body.Gremium}", daarna => Inrichting.Gremium.Zoek(daarna, body.Gremium)));

    public Domein.Inrichting.GremiumOpheffen Opdracht() => new(Gremium);
}
