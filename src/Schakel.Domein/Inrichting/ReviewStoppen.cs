using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// A partner stops a review: all agreed that somebody from outside looks, so it ends as soon as one of them no longer does. At once, with its
/// reason, announced to all; the terms of the reviewers end with it.
/// </summary>
public sealed record ReviewStoppen(ReviewId Review, PartijId Partij, Tekst Reden) : IOpdracht
{
    public static readonly Afwijzing AlVoorbij = new(
        "review-al-voorbij", "Deze review is al voorbij. Er is niets meer te stoppen.", "This review is over already. Nothing remains to be stopped.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.ReviewStoppen;

    public Voorwerp? Over(Stand stand) => stand.Reviews.Bevat(Review) && stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Reviews.Vind(Review) is not { } review) return Afwijzing.NietGevonden;
        if (review.Geldt.IsVoorbij(nu.Vandaag)) return AlVoorbij;

        var eindes = stand.Deelnames.Where(d => d.Review == Review && !d.Termijn.IsVoorbij(nu.Vandaag)).Select(d => new Termijneinde(d.Id, d.Termijn.VroegsteEind(nu.Vandaag)));
        var gestopt = new ReviewGestopt(Review, Partij, review.Termijn.VroegsteEind(nu.Vandaag), Reden, [.. eindes]).Voor(Publiek.Keten);
        return stand.Uitnodigingen.Where(u => u.Review == Review && u.Stand == Uitnodigingstand.Open)
            .Aggregate(gestopt, (gebeurd, u) => gebeurd.En(new UitnodigingIngetrokken(u.Id), Publiek.Keten));
    }
}

public sealed record ReviewGestopt(ReviewId Review, PartijId Partij, Datum Laatste, Tekst Reden, ImmutableArray<Termijneinde> Eindes) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel.MetEindes(Eindes) with
    {
        Reviews = deel.Reviews.Verander(Review, r => r with { Gestopt = new(Partij, Laatste, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip) }),
    };
}
