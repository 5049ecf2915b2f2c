using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

internal sealed record ReviewStoppen(PartijId Partij, string Reden)
{
    public static void Map(IEndpointRouteBuilder keten) => keten.MapOpdracht<ReviewStoppen, Review>("/reviews/{id}/stops", new(nameof(ReviewStoppen), Module.Inrichting,
        "Een partner stopt een review: de reviewers lezen meteen niet meer mee.", "A partner stops a review: the reviewers no longer read along at once.")
    { Invoer = new ReviewStoppen(Voorbeelden.Uwv, "Wij werken aan hetzelfde dossier"), Voorbeeld = Review.Voorbeeld },
        (aanroep, body, invoer) => aanroep.Kenmerk<ReviewId>() is { } id
            ? new(new Domein.Inrichting.ReviewStoppen(id, body.Partij, invoer.Lopend(nameof(Reden), body.Reden)), $"reviews/{id}", daarna => Review.Zoek(daarna, id))
            : null);
}
