using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>What was decided stays as it is, and is looked at again on a later day. What happened since stands in the proposal that says so.</summary>
/// <param name="HerzienOp">The next day on which the chain comes back to it.</param>
public sealed record BesluitHerbevestigen(BesluitId Besluit, Datum HerzienOp) : IBestuurdeOpdracht
{
    public static readonly Afwijzing NietInWerking = new(
        "besluit-niet-in-werking",
        "Dit besluit is niet in werking: het wacht op zijn dag, liep vast of is afgelast. Stel zo nodig een nieuwe wijziging voor.",
        "This decision is not in effect: it waits for its day, got stuck or was called off. Propose a new change if one is needed.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietZelf = new(
        "herbevestigen-niet-zelf",
        "Dit besluit stelde alleen iets uit of gelastte iets af; daar komt u niet apart op terug. Kies het besluit waarover het ging.",
        "This decision only put something off or called something off; it is not come back to itself. Choose the decision that it was about.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietVerder = new(
        "herbevestigen-niet-verder",
        "Kies een herziening na de dag waarop u er nu op terugkomt, en voor 2200.",
        "Choose a review after the day on which you come back to it now, and before 2200.",
        Veld: nameof(HerzienOp));

    public static readonly Afwijzing NietLater = new(
        "herbevestigen-niet-later",
        "Kies een herziening na vandaag, en na de dag waarop dit ingaat.",
        "Choose a review after today, and after the day on which this takes effect.",
        Veld: nameof(HerzienOp));

    public Bevoegdheid Vereist => Bevoegdheid.BesluitHerbevestigen;

    public Voorwerp? Over(Stand stand) => stand.Besluiten.Bevat(Besluit) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Besluiten.Vind(Besluit) is not { } besluit) return Afwijzing.NietGevonden;
        if (besluit.Werking != Besluitwerking.InWerking) return NietInWerking;
        if (stand.Voorstellen.Vind(besluit.Voorstel)!.IsAlleenUitstel) return NietZelf;
        if (HerzienOp <= besluit.HerzienOp || HerzienOp > Periode.Laatst) return NietVerder;

        return new BesluitHerbevestigd(Besluit, HerzienOp).Voor(Publiek.Keten);
    }
}

public sealed record BesluitHerbevestigd(BesluitId Besluit, Datum HerzienOp) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Besluiten = deel.Besluiten.Verander(Besluit, b => b with { HerzienOp = HerzienOp }) };
}
