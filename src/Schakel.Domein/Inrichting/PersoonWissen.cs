using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>A person of whom it is no longer kept who it is.</summary>
public sealed record GewistePersoon(PersoonId Id, Tijdstip Gewist);

/// <summary>
/// Forgets who a person was: his name goes here, on pages of then as well, and nobody takes that place again. What he did stays, done by somebody in a role.
/// By himself, or by a key holder or board member of the partner where he was last; after his last day, for who still acts is known by name.
/// </summary>
public sealed record PersoonWissen(PersoonId Persoon) : IOpdracht
{
    public static readonly Afwijzing DoetNogMee = new(
        "persoon-doet-nog-mee",
        "Deze persoon doet nog mee. Laat eerst elke rol eindigen; na de laatste dag kan de naam weg.",
        "This person still takes part. First let each role end; after the last day the name can go.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlGewist = new(
        "persoon-al-gewist", "Deze naam is al gewist.", "This name has been erased already.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.PersoonWissen;

    public Voorwerp? Over(Stand stand) => stand.Deelnames.FirstOrDefault(d => d.Persoon == Persoon) is { } wie ? new(Gastregels.Publiek(stand, wie), []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        var zijn = stand.Deelnames.Where(d => d.Persoon == Persoon).ToList();
        if (zijn.Count == 0 || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        if (stand.GewistePersonen.Bevat(Persoon)) return AlGewist;
        if (wie.Persoon != Persoon)
        {
            if (!Mag.RollenVoor(Bevoegdheid.DeelnameBeginnen).Contains(wie.Rol)) return Mag.NietBevoegd(Bevoegdheid.DeelnameBeginnen);
            if (Huisregels.WeigerAnderHuis(stand, wie, zijn.MaxBy(d => (d.Termijn.TotEnMet ?? Periode.Laatst, d.Termijn.Van))!) is { } anderHuis) return anderHuis;
        }
        // It does not come back: not by whoever got hold of a mailbox either.
        if (Mag.WeigerMeteen(stand, nu.Dader, nu.Vandaag) is { } nogNiet) return nogNiet;
        // Himself on his last day, for after it he has no seat here to say it in.
        if (zijn.Exists(d => !(d.Termijn.TotEnMet < nu.Vandaag || (wie.Persoon == Persoon && d.Termijn.TotEnMet == nu.Vandaag)))) return DoetNogMee;

        return Weg(stand, Persoon);
    }

    /// <summary>What happens when it is no longer kept who this is.</summary>
    internal static Gebeurd Weg(Stand stand, PersoonId persoon) =>
        // Nobody comes back as somebody who is nobody any more.
        stand.Uitnodigingen.Where(u => u.Voor == persoon && u.Stand == Uitnodigingstand.Open)
            .Aggregate(new PersoonGewist(persoon).Voor(Publiek.Keten), (gebeurd, u) => gebeurd.En(new UitnodigingIngetrokken(u.Id), Publiek.Keten));
}

public sealed record PersoonGewist(PersoonId Persoon) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { GewistePersonenOfNiets = deel.GewistePersonen.Met(Persoon, new(Persoon, herkomst.Tijdstip)) };
}
