using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
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

    public static readonly Afwijzing NiveauBestaatNiet = new(
        "niveau-bestaat-niet",
        "De ladder van deze soort heeft dit niveau niet, of geen hoger. Los het op, of kies een ander niveau.",
        "The ladder of this kind does not have this level, or none higher. Solve it, or choose another level.",
        Veld: nameof(Naar));

    public static readonly Afwijzing NaarEigenRegisseur = new(
        "naar-eigen-regisseur",
        "Een teammanager brengt een knelpunt van de werkvloer naar het volgende niveau, en niet hoger. Vraag uw ketenregisseur.",
        "A team manager raises a bottleneck from the shop floor to the next level, and no higher. Ask your chain coordinator.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing NogVanDePartners = new(
        "nog-van-de-partners",
        "Dit knelpunt ligt nog bij de partners. Zij brengen het omhoog; praat met hun ketenregisseurs.",
        "This bottleneck is still with the partners. They raise it; talk with their chain coordinators.",
        AfwijzingSoort.NietBevoegd);

    public Bevoegdheid Vereist => Bevoegdheid.KnelpuntEscaleren;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt) return Afwijzing.NietGevonden;
        if (knelpunt.IsOpgelost) return KnelpuntRegels.AlOpgelost;
        if (Naar <= knelpunt.Niveau) return NiveauNietHoger;
        var ladder = stand.Ladder(knelpunt.Soort, nu.Vandaag);
        if (!ladder.Heeft(Naar)) return NiveauBestaatNiet;
        if (WeigerRol(stand, knelpunt, ladder, nu) is { } geweigerd) return geweigerd;

        // The model asks for trying together first but forbids nothing: skipping it is allowed, never silent.
        var samen = knelpunt.IsSamen;
        if (!samen && Reden is null) return RedenNodig;

        var geescaleerd = new KnelpuntGeescaleerd(Knelpunt, knelpunt.Niveau, Naar, ladder.Termijn(Naar), Reden, samen, knelpunt.Niveau == Niveau.Werkvloer && knelpunt.IsNietGeprobeerd);
        return KnelpuntRegels.OpNiveau(knelpunt, Naar, geescaleerd);
    }

    // The regisseurs of the sides on every level; others up from where they are.
    Afwijzing? WeigerRol(Stand stand, Knelpunt knelpunt, Ladder ladder, Omstandigheden nu)
    {
        if (nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Mag.ZonderZetel;
        return wie.Rol switch
        {
            Rol.Teammanager when wie.Partij is { } kant && ladder.Functie(kant) == Rol.Teammanager => null,
            Rol.Teammanager when knelpunt.Niveau != Niveau.Werkvloer || Naar != ladder.Boven(Niveau.Werkvloer).First() => NaarEigenRegisseur,
            // Who takes the ketenmanager's place may what he may, and no more.
            Rol.Ketenmanager or Rol.Bestuurder when knelpunt.Niveau < Niveau.Ketenmanager => NogVanDePartners,
            Rol.Lijnmanager when wie.Partij is { } partij && ladder.Functie(partij) != Rol.Lijnmanager => Mag.NietBevoegd(Bevoegdheid.KnelpuntEscaleren),
            _ => null,
        };
    }
}

public sealed record KnelpuntGeescaleerd(KnelpuntId Knelpunt, Niveau Van, Niveau Naar, Niveautermijn Termijn, Tekst? Reden, bool Samen, bool NietGeprobeerd) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var stap = new KnelpuntStap(herkomst.Tijdstip, Stapsoort.Gebracht, Naar, herkomst.Dader?.Deelname, Reden, Samen, NietGeprobeerd);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Niveau = Naar, Termijn = Termijn, Stappen = k.Stappen.Add(stap) }));
    }
}

/// <summary>The whole bottleneck as it is at the moment that a wider audience gets it, with the same id and the same texts.</summary>
public sealed record KnelpuntGedeeld(Knelpunt Knelpunt) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel.Met(deel.Knelpunten.Met(Knelpunt.Id, Knelpunt with { InDeelSinds = herkomst.Nr }));
}
