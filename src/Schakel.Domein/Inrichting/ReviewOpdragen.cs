using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>The partners agree that somebody from outside looks at the chain: at what, how long, and whether at what is the board's too.</summary>
public sealed record ReviewOpdragen(ReviewId Review, Tekst Wie, Tekst Vraag, Periode Termijn, bool MetBestuur, PartijId Gastheer) : IBestuurdeOpdracht
{
    public const int MaximumReviews = 500;

    public static readonly Afwijzing TermijnOngeldig = DeelnameBeginnen.OngeldigeTermijn.Bij(nameof(Termijn));

    public static readonly Afwijzing TeLang = new(
        "review-te-lang",
        "Noem een laatste dag, die ten hoogste een jaar na de eerste ligt. Daarna kunt u opnieuw een review afspreken.",
        "Name a last day, at most a year after the first. After that you can agree on a review again.",
        Veld: nameof(Termijn));

    public static readonly Afwijzing AlVoorbij = new(
        "review-in-verleden", "Deze dag is al voorbij. Kies een latere.", "This day has passed already. Choose a later one.", Veld: nameof(Termijn));

    public static readonly Afwijzing GastheerPastNiet = new(
        "review-gastheer",
        "Wie de reviewers binnenlaat is een partner die blijft en een sleuteldrager heeft. Kies er een uit de lijst.",
        "Whoever lets the reviewers in is a partner that stays and has a key holder. Choose one from the list.",
        Veld: nameof(Gastheer));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-reviews", "Een keten heeft hier ten hoogste 500 reviews.", "A chain has at most 500 reviews here.", AfwijzingSoort.Conflict);

    /// <summary>What is wrong with it on the day that it is asked for; null when nothing is. The rule itself reads no time, for a decision can come later.</summary>
    public Afwijzing? WeigerOp(Datum vandaag) => Termijn.IsGeldig && Termijn.IsVoorbij(vandaag) ? AlVoorbij : null;

    public Bevoegdheid Vereist => Bevoegdheid.ReviewOpdragen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Reviews.Bevat(Review)) return Afwijzing.IdInGebruik;
        if (!Termijn.IsGeldig) return TermijnOngeldig;
        if (Termijn.TotEnMet is not { } eind || eind > Termijn.Van.AddYears(1)) return TeLang;
        if (!stand.Gastheren.Any(p => p.Id == Gastheer)) return GastheerPastNiet;
        if (stand.Reviews.Count >= MaximumReviews) return TeVeel;

        return new ReviewOpgedragen(new(Review, Wie, Vraag, Termijn, MetBestuur, Gastheer)).Voor(Publiek.Keten);
    }
}

public sealed record ReviewOpgedragen(Review Review) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Reviews = deel.Reviews.Met(Review.Id, Review) };
}
