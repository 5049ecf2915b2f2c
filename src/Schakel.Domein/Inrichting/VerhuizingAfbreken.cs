using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// A partner wants the chain to go on here after all: what was given along was lost, or the other server never began. All decided that it goes, so it stays when all
/// who take part have said so; else one of them could make two chains of it.
/// </summary>
public sealed record VerhuizingAfbreken(Tekst Reden) : IOpdracht
{
    public static readonly Afwijzing NietOnderweg = new(
        "verhuizing-niet-onderweg",
        "Deze keten is niet aan het verhuizen. Er is niets af te breken.",
        "This chain is not moving. There is nothing to break off.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlGezegd = new(
        "verhuizing-al-gezegd",
        "Uw organisatie zei dit al. De keten gaat hier verder zodra alle partners die meedoen het zeggen.",
        "Your organisation has said this already. The chain goes on here as soon as all partners that take part say it.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.VerhuizingAfbreken;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id)?.Partij is not { } partij) return Afwijzing.NietGevonden;
        if (Verhuisregels.Laatste(stand) is not { IsAfgebroken: false } verhuizing) return NietOnderweg;
        if (verhuizing.Verblijven.Any(v => v.Partij == partij)) return AlGezegd;

        var isVanAllen = stand.Partners.All(p => p.Id == partij || verhuizing.Verblijven.Any(v => v.Partij == p.Id) || !KanSpreken(stand, p, nu.Vandaag));
        return new VerhuizingAfgebroken(verhuizing.Nummer, partij, Reden, isVanAllen).Voor(Publiek.Keten);
    }

    // Nobody comes in any more of a chain that was given along: a partner without anybody who could say it holds the others up for ever.
    static bool KanSpreken(Stand stand, Ketenpartner partner, Datum dag) =>
        partner.DoetMee(dag) && stand.Deelnames.Any(d => d.Partij == partner.Id && Mag.RollenVoor(Bevoegdheid.VerhuizingAfbreken).Contains(d.Rol) && d.Termijn.Omvat(dag));
}

/// <param name="IsVanAllen">With this one all who take part have said so.</param>
public sealed record VerhuizingAfgebroken(int Nummer, PartijId Partij, Tekst Reden, bool IsVanAllen) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        VerhuizingenOfNiets = deel.Verhuizingen.Verander(Nummer, v => v with { Verblijven = v.Verblijven.Add(new(Partij, Reden, herkomst.Dader?.Deelname)), IsAfgebroken = IsVanAllen }),
    };
}
