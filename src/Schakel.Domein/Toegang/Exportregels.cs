using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Toegang;

/// <summary>Who takes which parts of the memory home: somebody of a partner takes what that partner may read, and the board's parts only when its bestuurder asks.</summary>
public static class Exportregels
{
    public static readonly Afwijzing KetenPerBesluit = new(
        "keten-export-per-besluit",
        "De hele keten gaat alleen per besluit mee, naar een andere server. Vraag een partner om zijn eigen export.",
        "The whole chain goes along by decision only, to another server. Ask a partner for its own export.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing BestuurVoorBestuurder = new(
        "bestuur-alleen-voor-bestuurder",
        "De delen van het bestuur neemt alleen een bestuurder mee. Vraag het uw bestuurder, of maak de export zonder.",
        "Only a board member takes the parts of the board along. Ask yours, or make the export without them.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing VoorbeeldNietVanzelf = new(
        "voorbeeld-niet-vanzelf",
        "In een voorbeeld wordt niets vanzelf gemaakt. Download de export zelf.",
        "In an example nothing is made by itself. Download the export yourself.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing BestuurNietPerPost = new(
        "bestuur-niet-per-post",
        "De delen van het bestuur gaan niet vanzelf naar een mailbox, want daar is niet te zeggen wie ze leest. Kies de map, of laat ze weg.",
        "The parts of the board do not go to a mailbox by themselves, for nobody can say who reads them there. Choose the folder, or leave them out.",
        Veld: "Bestemming");

    /// <summary>Why an export is not made by itself in this way; null when it is.</summary>
    public static Afwijzing? WeigerVanzelf(Stand stand, Exportbestemming bestemming, bool metBestuur) =>
        stand.Keten?.IsVoorbeeld == true ? VoorbeeldNietVanzelf : bestemming == Exportbestemming.Post && metBestuur ? BestuurNietPerPost : null;

    /// <summary>Null when this person in this deelname may take an export on this day; whoever does not see the chain learns nothing of it.</summary>
    public static Afwijzing? Weiger(Stand stand, PersoonId persoon, DeelnameId id, bool metBestuur, Datum dag)
    {
        if (!Leesrecht.Van(stand, persoon, dag).Omvat(Publiek.Keten)) return Afwijzing.NietGevonden;
        if (stand.Deelnames.Vind(id) is not { } deelname || deelname.Persoon != persoon || !deelname.Termijn.Omvat(dag)) return Mag.ZonderZetel;
        if (deelname.IsNamensKeten) return KetenPerBesluit;
        if (!Mag.RollenVoor(Bevoegdheid.GeheugenExporteren).Contains(deelname.Rol)) return Mag.NietBevoegd(Bevoegdheid.GeheugenExporteren);
        return metBestuur && deelname.Rol != Rol.Bestuurder ? BestuurVoorBestuurder : null;
    }
}
