using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Gives the chain along to the server that was agreed on; technical administration does this, visible to everyone. Nothing happens here after it, and the key of
/// the other server is announced in the same entry, vouched for by the one that signed until now.
/// </summary>
/// <param name="Bevestiging">By a key that the chain trusts; null when it knows the key of the other server already.</param>
public sealed record KetenVerhuizen(int Nummer, Sleutelbevestiging? Bevestiging) : IOpdracht
{
    public static readonly Afwijzing NietBesloten = new(
        "verhuizing-niet-besloten",
        "Dat deze keten verhuist, is niet besloten, of niet meer. Het bestuur besluit het, met de sleutel van de server waar zij heen gaat.",
        "That this chain moves was not decided, or no longer holds. The board decides it, with the key of the server that it goes to.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing StandpuntenVerborgen = new(
        "verhuizing-standpunten-verborgen",
        "Er zijn standpunten gegeven die tot de sluiting verborgen blijven, en die gaan alleen hier open. Verhuis na de sluiting.",
        "There are standpoints that stay hidden until the close, and they open only here. Move after the close.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.KetenVerhuizen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (Verhuisregels.Laatste(stand) is not { StaatOpen: true } verhuizing || verhuizing.Nummer != Nummer) return NietBesloten;
        if (stand.Voorstellen.Any(v => v.BlijftVerborgen && v.LaatsteBeloften.Any())) return StandpuntenVerborgen;
        var weg = new KetenVerhuisd(Nummer).Voor(Publiek.Keten);
        if (stand.Deel(Publiek.Openbaar).Sleutels.Vind(verhuizing.Sleutel) is { IsBevestigd: true }) return weg;

        return Bevestiging is null ? SleutelAankondigen.OngeldigeBevestiging
            : new SleutelAankondigen(verhuizing.Spki, Bevestiging).Beslis(stand, nu) is Gebeurd bekend ? bekend.En(new KetenVerhuisd(Nummer), Publiek.Keten) : SleutelAankondigen.OngeldigeBevestiging;
    }
}

public sealed record KetenVerhuisd(int Nummer) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { VerhuizingenOfNiets = deel.Verhuizingen.Verander(Nummer, v => v with { Verhuisd = herkomst.Tijdstip }) };
}
