using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Ends a term: a partner about its own people, or somebody about himself. Announced to all; rights end with the last day.</summary>
public sealed record DeelnameBeeindigen(DeelnameId Deelname, Datum Laatste) : IOpdracht
{
    public static readonly Afwijzing LaatsteOngeldig = new(
        "laatste-dag-ongeldig",
        "Kies gisteren om de termijn meteen te laten eindigen, of een latere dag die voor het eind ligt dat er al staat.",
        "Choose yesterday to let the term end at once, or a later day that lies before the end that stands already.",
        Veld: nameof(Laatste));

    public static readonly Afwijzing LaatsteSleuteldrager = new(
        "laatste-sleuteldrager",
        "Dit is de laatste sleuteldrager van deze partner. Laat eerst een ander beginnen, die blijft.",
        "This is the last key holder of this partner. First let another begin, who stays.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.DeelnameBeeindigen;

    public Voorwerp? Over(Stand stand) => stand.Deelnames.Vind(Deelname) is { } wie ? new(Gastregels.Publiek(stand, wie), []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Deelnames.Vind(Deelname) is not { } deelname || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        if (deelname.Persoon != wie.Persoon)
        {
            if (!Mag.RollenVoor(Bevoegdheid.DeelnameBeginnen).Contains(wie.Rol)) return Mag.NietBevoegd(Bevoegdheid.DeelnameBeginnen);
            // Where the chain agreed that nobody is to hold the role, any partner can end what still runs.
            if (!(deelname.IsNamensKeten && stand.Ketenrollen.Vind(deelname.Rol) is { Levert: null }) && Huisregels.WeigerAnderHuis(stand, wie, deelname) is { } anderHuis) return anderHuis;
            // Oneself one can always go; putting out others, who could see that it is somebody else, waits.
            if (Mag.WeigerMeteen(stand, nu.Dader, nu.Vandaag) is { } nogNiet) return nogNiet;
        }
        if (Laatste < deelname.Termijn.VroegsteEind(nu.Vandaag) || Laatste > Periode.Laatst || deelname.Termijn.TotEnMet <= Laatste) return LaatsteOngeldig;
        if (deelname is { Rol: Rol.Sleuteldrager, Partij: { } partij } && stand.Keten?.IsVoorbij(nu.Vandaag) != true && !BlijftEr(stand, partij) && !LaatDeKetenLeeg(stand, nu.Vandaag)) return LaatsteSleuteldrager;

        var beeindigd = new DeelnameBeeindigd(Deelname, Laatste).Voor(Publiek.Keten);
        if (Laatste > nu.Vandaag) return beeindigd;

        // Nobody comes back in by a link that he sent himself while he could.
        return stand.Uitnodigingen.Where(u => u.Door == Deelname && u.Stand == Uitnodigingstand.Open)
            .Aggregate(beeindigd, (gebeurd, u) => gebeurd.En(new UitnodigingIngetrokken(u.Id), Publiek.Keten));
    }

    // Where nobody takes part any more, and nobody can come in, there is nobody whom it would leave before a shut house.
    bool LaatDeKetenLeeg(Stand stand, Datum vandaag) => Laatste <= vandaag && stand.Deelnames.All(d => d.Id == Deelname || d.Review is not null || d.Rol == Rol.Gast || d.Termijn.IsVoorbij(vandaag));

    // Somebody else whose term covers every day after it that the partner takes part, so that it is never without.
    bool BlijftEr(Stand stand, PartijId partij) => stand.Deelnames.Any(d =>
        d.Id != Deelname && d.Partij == partij && d.Rol == Rol.Sleuteldrager && d.Termijn.TotEnMet == stand.Partners.Vind(partij)?.Laatste && d.Termijn.Van <= Laatste.AddDays(1));
}

public sealed record DeelnameBeeindigd(DeelnameId Deelname, Datum Laatste) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Deelnames = deel.Deelnames.Verander(Deelname, d => d with { Termijn = d.Termijn with { TotEnMet = Laatste } }) };
}
