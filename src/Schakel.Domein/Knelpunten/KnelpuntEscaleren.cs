using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>Raises a bottleneck on the escalation ladder (NORA bouwstenen: ketenregisseur, ketenmanager). Above the partners involved it concerns the whole chain.</summary>
/// <param name="Reden">What the level is asked, beside the text of both sides; without such a text it must be there.</param>
public sealed record KnelpuntEscaleren(KnelpuntId Knelpunt, Niveau Naar, Tekst? Reden) : IOpdracht
{
    public static readonly Afwijzing RedenNodig = new(
        "reden-nodig",
        "U brengt dit hoger zonder een tekst van beide kanten. Schrijf wat er speelt en wat u van dit niveau vraagt.",
        "You raise this without a text of both sides. Write what is going on and what you ask of this level.",
        Veld: nameof(Reden));

    public static readonly Afwijzing NiveauNietHoger = new(
        "niveau-niet-hoger",
        "Het knelpunt ligt al op dit niveau of hoger. Kies een hoger niveau.",
        "The bottleneck is on this level already, or higher. Choose a higher level.",
        AfwijzingSoort.Conflict,
        nameof(Naar));

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntEscaleren;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Afwijzing.NietGevonden;
        if (knelpunt.IsOpgelost) return KnelpuntRegels.AlOpgelost;
        if (Naar <= knelpunt.Niveau) return NiveauNietHoger;

        // The model asks for trying together first but forbids nothing: skipping it is allowed, never silent.
        var samen = knelpunt.Verwoording is { IsVanBeiden: true };
        if (!samen && Reden is null) return RedenNodig;

        var uiterlijk = stand.Ladder(nu.Vandaag).Uiterlijk(Naar);
        var geescaleerd = new KnelpuntGeescaleerd(Knelpunt, knelpunt.Niveau, Naar, uiterlijk, Reden, samen, knelpunt.Niveau == Niveau.Werkvloer && knelpunt.IsNietGeprobeerd);
        if (Naar < Niveau.Ketenmanager || knelpunt.InKeten) return geescaleerd.Voor(knelpunt.Publiek);

        // From here on it is the chain's: the chain gets the whole thing as it now is, the partners' copy stays as history.
        return new KnelpuntGedeeld(knelpunt with { InKeten = true, InDeelSinds = 0 }).Voor(Publiek.Keten).En(geescaleerd, Publiek.Keten);
    }
}

public sealed record KnelpuntGeescaleerd(KnelpuntId Knelpunt, Niveau Van, Niveau Naar, Datum Uiterlijk, Tekst? Reden, bool Samen, bool NietGeprobeerd) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var stap = new KnelpuntStap(herkomst.Tijdstip, Naar, herkomst.Dader?.Deelname, Reden, Samen, NietGeprobeerd);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Niveau = Naar, Uiterlijk = Uiterlijk, Stappen = k.Stappen.Add(stap) }));
    }
}

/// <summary>The whole bottleneck as it is at the moment that a wider audience gets it, with the same id and the same texts.</summary>
public sealed record KnelpuntGedeeld(Knelpunt Knelpunt) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel.Met(deel.Knelpunten.Met(Knelpunt.Id, Knelpunt with { InDeelSinds = herkomst.Nr }));
}
