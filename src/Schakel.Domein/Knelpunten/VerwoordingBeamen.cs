using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>The other side agrees with the text; from then on it is of both.</summary>
/// <param name="Nummer">The text that was read, so that nobody agrees with one that he has not seen.</param>
public sealed record VerwoordingBeamen(KnelpuntId Knelpunt, int Nummer) : IOpdracht
{
    public static readonly Afwijzing EigenTekst = new(
        "verwoording-eigen",
        "Uw eigen kant schreef deze tekst. De andere kant zegt of het zo is.",
        "Your own side wrote this text. The other side says whether that is how it is.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlBeaamd = new(
        "verwoording-al-beaamd", "Deze tekst is al van beide kanten.", "This text is of both sides already.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.VerwoordingBeamen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt || knelpunt.Verwoording is not { } verwoording) return Afwijzing.NietGevonden;
        if (KnelpuntRegels.WeigerSamen(stand, knelpunt, nu) is { } geweigerd) return geweigerd;
        if (verwoording.Nummer != Nummer) return KnelpuntRegels.AndereTekst;
        if (verwoording.IsVanBeiden) return AlBeaamd;
        var kant = KnelpuntRegels.Kant(stand, nu.Dader);
        if (kant == verwoording.Partij) return EigenTekst;

        return new VerwoordingBeaamd(Knelpunt, kant).Voor(knelpunt.Publiek);
    }
}

/// <summary>It is the last text that was agreed with.</summary>
public sealed record VerwoordingBeaamd(KnelpuntId Knelpunt, PartijId Partij) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var beaamd = new Beaming(Partij, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel.Met(deel.Knelpunten.Verander(Knelpunt, k => k with { Verwoordingen = k.Verwoordingen.SetItem(k.Verwoordingen.Length - 1, k.Verwoordingen[^1] with { Beaamd = beaamd }) }));
    }
}
