using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Names who works on a bottleneck for his partner: somebody takes it on himself, or his regisseur or teammanager asks a colleague.</summary>
public sealed record KnelpuntToewijzen(KnelpuntId Knelpunt, DeelnameId Wie) : IOpdracht
{
    public static readonly Afwijzing NietVanUwPartner = new(
        "behandelaar-van-ander",
        "Kies iemand van uw eigen organisatie die nu in de keten is. Wie er bij de ander aan werkt, kiest de ander.",
        "Choose somebody of your own organisation who is in the chain now. Who works on it for the other side, the other side chooses.",
        Veld: nameof(Wie));

    public static readonly Afwijzing NaamtAnder = new(
        "behandelaar-door-regisseur",
        "U kunt dit op u nemen als er nog niemand aan werkt. Een ander noemen doet uw ketenregisseur of teammanager, of wie er nu aan werkt.",
        "You can take this on yourself while nobody works on it. Naming another is done by your chain coordinator or team manager, or by whoever works on it now.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing AlGenoemd = new(
        "behandelaar-al-genoemd", "Deze persoon werkt er al aan. Kies iemand anders.", "This person works on it already. Choose somebody else.", AfwijzingSoort.Conflict, nameof(Wie));

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntToewijzen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { Partij: { } eigen } door) return Afwijzing.NietGevonden;
        if (knelpunt.IsOpgelost) return KnelpuntRegels.AlOpgelost;
        if (stand.Deelnames.Vind(Wie) is not { } wie || wie.Partij != eigen || !wie.Termijn.Omvat(nu.Vandaag)) return NietVanUwPartner;
        var werktEraan = knelpunt.Behandelaar(eigen) is { } nuNog && stand.Deelnames.Vind(nuNog)?.Termijn.Omvat(nu.Vandaag) == true ? nuNog : default(DeelnameId?);
        if (werktEraan == Wie) return AlGenoemd;
        if (!KnelpuntRegels.Leidt(door.Rol) && werktEraan != door.Id && (werktEraan is not null || Wie != door.Id)) return NaamtAnder;

        return new KnelpuntToegewezen(Knelpunt, eigen, Wie).Voor(knelpunt.Publiek);
    }
}

public sealed record KnelpuntToegewezen(KnelpuntId Knelpunt, PartijId Partij, DeelnameId Wie) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Behandelaars = [.. k.Behandelaars.Where(b => b.Partij != Partij), new(Partij, Wie)] }));
}
