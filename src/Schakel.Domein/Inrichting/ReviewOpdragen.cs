using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>The partners agree that somebody from outside looks at the chain: at what, how long, and whether at what is the board's too.</summary>
public sealed record ReviewOpdragen(ReviewId Review, Tekst Wie, Tekst Vraag, Periode Termijn, bool MetBestuur, PartijId Gastheer) : IBestuurdeOpdracht
{
    public const int MaximumReviews = 500;

    public static readonly Afwijzing TermijnOngeldig = new(
        "review-termijn",
        "Noem een eerste en een laatste dag: een review duurt ten hoogste een jaar. Daarna kunt u er opnieuw een afspreken.",
        "Name a first and a last day: a review lasts a year at most. After that you can agree on another.",
        Veld: nameof(Termijn));

    public static readonly Afwijzing GastheerPastNiet = new(
        "review-gastheer",
        "Wie de reviewers binnenlaat is een partner die blijft en een sleuteldrager heeft. Kies er een uit de lijst.",
        "Whoever lets the reviewers in is a partner that stays and has a key holder. Choose one from the list.",
        Veld: nameof(Gastheer));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-reviews", "Een keten heeft hier ten hoogste 500 reviews.", "A chain has at most 500 reviews here.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.ReviewOpdragen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Reviews.Bevat(Review)) return Afwijzing.IdInGebruik;
        if (!Termijn.IsGeldig || Termijn.TotEnMet is not { } eind || eind >= Termijn.Van.AddYears(1)) return TermijnOngeldig;
        if (!stand.Gastheren.Any(p => p.Id == Gastheer)) return GastheerPastNiet;
        if (stand.Reviews.Count >= MaximumReviews) return TeVeel;

        return new ReviewOpgedragen(new(Review, Wie, Vraag, Termijn, MetBestuur, Gastheer)).Voor(Publiek.Keten);
    }
}

public sealed record ReviewOpgedragen(Review Review) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Reviews = deel.Reviews.Met(Review.Id, Review) };
}
