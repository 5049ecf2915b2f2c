using Schakel.Application;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record ReviewOpdragen(ReviewId Review, string Wie, string Vraag, Termijn Termijn, PartijId Gastheer, bool MetBestuur = false)
{
    public static readonly ReviewOpdragen Voorbeeld = new(
        Voorbeelden.Review, "Auditdienst", "Komen de cijfers van de keten uit de cijfers van de partners?", new(new(2026, 4, 1), new(2026, 6, 30)), Voorbeelden.Uwv);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<ReviewOpdragen, Review>("/reviews", new(nameof(ReviewOpdragen), Module.Inrichting,
        "Spreekt af dat iemand van buiten naar de keten kijkt, en welke partner hem binnenlaat; na de oprichting kan dit alleen met een voorstel.",
        "Agrees that somebody from outside looks at the chain, and which partner lets him in; after the founding this takes a proposal.")
    { Invoer = Voorbeeld, Voorbeeld = Inrichting.Review.Voorbeeld },
        (_, body, invoer) => new(body.Opdracht(invoer, ""), $"reviews/{body.Review}", daarna => Inrichting.Review.Zoek(daarna, body.Review)));

    /// <param name="bij">Where this stands in a larger body, before the names of its fields.</param>
    public Domein.Inrichting.ReviewOpdragen Opdracht(Invoer invoer, string bij) => new(
        Review, invoer.Regel($"{bij}{nameof(Wie)}", Wie), invoer.Lopend($"{bij}{nameof(Vraag)}", Vraag), new(Termijn.Van, Termijn.TotEnMet), MetBestuur, Gastheer);
}
