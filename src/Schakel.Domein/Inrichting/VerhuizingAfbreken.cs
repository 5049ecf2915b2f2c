using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// The chain goes on here after all: what was given along was lost, or the other server never began. Whoever does this knows that it did not; else there would be
/// two, and the heads that partners hold would say so.
/// </summary>
public sealed record VerhuizingAfbreken(Tekst Reden) : IOpdracht
{
    public static readonly Afwijzing NietOnderweg = new(
        "verhuizing-niet-onderweg",
        "Deze keten is niet aan het verhuizen. Er is niets af te breken.",
        "This chain is not moving. There is nothing to break off.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.VerhuizingAfbreken;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        return Verhuisregels.Laatste(stand) is not { Afgebroken: null } verhuizing ? NietOnderweg : new VerhuizingAfgebroken(verhuizing.Nummer, Reden).Voor(Publiek.Keten);
    }
}

public sealed record VerhuizingAfgebroken(int Nummer, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { VerhuizingenOfNiets = deel.Verhuizingen.Verander(Nummer, v => v with { Afgebroken = Reden, AfgebrokenDoor = herkomst.Dader?.Deelname }) };
}
