using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Web.Api.Contract;

namespace Schakel.Web.Api.Inrichting;

/// <summary>Which partner stopped a review before its last day, and why.</summary>
internal sealed record Reviewstop(PartijId Partij, Datum Laatste, string? Reden);

/// <summary>What somebody from outside was asked to look at. Words that were erased are null.</summary>
internal sealed record Review(ReviewId Id, string? Wie, string? Vraag, Termijn Termijn, bool MetBestuur, PartijId Gastheer, Reviewstop? Gestopt = null)
{
    public static readonly Review Voorbeeld = new(
        Voorbeelden.Review, "Auditdienst", "Komen de cijfers van de keten uit de cijfers van de partners?", new(new(2026, 4, 1), new(2026, 6, 30)), false, Voorbeelden.Uwv);

    public static void Map(IEndpointRouteBuilder keten)
    {
        keten.MapLijst("/reviews", new("ReviewsOverzicht", Module.Inrichting, "De reviews van buiten die de partners samen afspraken, ook die voorbij zijn.", "The reviews from outside that the partners agreed on together, also those that are over.")
        { Voorbeeld = Voorbeeld },
            aanroep => aanroep.Inzage.Reviews, Teksten, Uit);

        keten.MapDing("/reviews/{id}", new("ReviewInzien", Module.Inrichting, "Een review.", "One review.") { Voorbeeld = Voorbeeld },
            async aanroep => aanroep.Kenmerk<ReviewId>() is { } id ? await Zoek(aanroep, id) : null);
    }

    public static async Task<Review?> Zoek(Aanroep aanroep, ReviewId id)
    {
        if (aanroep.Inzage.Reviews.Vind(id) is not { } review) return null;
        await aanroep.LeesWoorden(Teksten(review));
        return Uit(aanroep, review);
    }

    public static Review Uit(Aanroep aanroep, Domein.Inrichting.Review r) => new(r.Id, aanroep.Woorden(r.Wie), aanroep.Woorden(r.Vraag), Termijn.Uit(r.Termijn), r.MetBestuur, r.Gastheer,
        r.Gestopt is { } stop ? new(stop.Partij, stop.Laatste, aanroep.Woorden(stop.Reden)) : null);

    static IEnumerable<Tekst> Teksten(Domein.Inrichting.Review review) => review.Gestopt is { } stop ? review.Teksten.Append(stop.Reden) : review.Teksten;
}
