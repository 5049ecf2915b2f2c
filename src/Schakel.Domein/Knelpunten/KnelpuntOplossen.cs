using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Says that it works again and how; the level on which that happened stays for all to see.</summary>
public sealed record KnelpuntOplossen(KnelpuntId Knelpunt, Tekst Oplossing) : IOpdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntOplossen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Afwijzing.NietGevonden;
        if (knelpunt.IsOpgelost) return KnelpuntRegels.AlOpgelost;
        if (!MagDat(stand, knelpunt, nu)) return KnelpuntRegels.NietGenoemd;

        return new KnelpuntOpgelost(Knelpunt, Oplossing).Voor(knelpunt.Publiek);
    }

    // On the work floor also whoever was named; above it those who lead the sides, whose level it is, and the ketenmanager or who takes his place.
    static bool MagDat(Stand stand, Knelpunt knelpunt, Omstandigheden nu) => nu.Dader.Deelname is { } id && stand.Deelnames.Vind(id) is { } wie
        && (wie.IsNamensKeten || KnelpuntRegels.Leidt(wie.Rol) || stand.Waarneming(nu.Vandaag).Van(Rol.Ketenmanager) == wie.Rol
            || KnelpuntRegels.IsVan(stand.Ladder(knelpunt.Soort, nu.Vandaag), knelpunt.Niveau, wie)
            || (knelpunt.Niveau == Niveau.Werkvloer && KnelpuntRegels.WerktEraan(stand, knelpunt, nu)));
}

public sealed record KnelpuntOpgelost(KnelpuntId Knelpunt, Tekst Oplossing) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var oplossing = new Oplossing(herkomst.Tijdstip, herkomst.Dader?.Deelname, Oplossing);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Oplossing = oplossing }));
    }
}
