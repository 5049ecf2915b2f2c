using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

public static class KnelpuntRegels
{
    public static readonly Afwijzing AlOpgelost = new(
        "al-opgelost",
        "Dit knelpunt is al opgelost. Komt het terug, heropen het dan.",
        "This bottleneck has been solved already. If it comes back, open it again.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietGenoemd = new(
        "niet-genoemd",
        "Dit doet wie er voor uw organisatie aan werkt, uw ketenregisseur of uw teammanager. Neem het op u, of vraag een van hen.",
        "This is done by whoever works on it for your organisation, your chain coordinator or your team manager. Take it on yourself, or ask one of them.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing AndereTekst = new(
        "verwoording-veranderd",
        "Er staat intussen een andere tekst. Lees die, en kijk of de uwe nog nodig is.",
        "Meanwhile there is another text. Read that, and see whether yours is still needed.",
        AfwijzingSoort.Conflict);

    public static Voorwerp? Voorwerp(this Stand stand, KnelpuntId id) =>
        stand.Knelpunten.Vind(id) is { } knelpunt ? new(knelpunt.Publiek, knelpunt.Betrokken) : null;

    /// <summary>Whether this role works on every bottleneck of its partner, named or not.</summary>
    internal static bool Leidt(Rol rol) => rol is Rol.Ketenregisseur or Rol.Teammanager;

    /// <summary>The side for which somebody acts; asked only of who has one.</summary>
    internal static PartijId Kant(Stand stand, Dader dader) => stand.Deelnames.Vind(dader.Deelname!.Value)!.Partij!.Value;

    /// <summary>Whether somebody works on it for his side: by his role, because he was named, or because the level of the partners is his.</summary>
    internal static bool WerktEraan(Stand stand, Knelpunt knelpunt, Omstandigheden nu) =>
        nu.Dader.Deelname is { } id && stand.Deelnames.Vind(id) is { Partij: { } kant } wie && knelpunt.Betrokken.Contains(kant)
        && (Leidt(wie.Rol) || knelpunt.Behandelaar(kant) == id || stand.Ladder(knelpunt.Soort, nu.Vandaag).Functie(kant) == wie.Rol);

    /// <summary>Why somebody does not try something with the other side; null when he does.</summary>
    internal static Afwijzing? WeigerSamen(Stand stand, Knelpunt knelpunt, Omstandigheden nu) =>
        knelpunt.IsOpgelost ? AlOpgelost : WerktEraan(stand, knelpunt, nu) ? null : NietGenoemd;

    /// <summary>What comes of a step to this level. From the ketenmanager's on it is the chain's: the chain gets the whole thing as it then is, and the partners' copy stays as history.</summary>
    internal static Gebeurd OpNiveau(Knelpunt knelpunt, Niveau naar, IFeit stap) => naar < Niveau.Ketenmanager || knelpunt.InKeten
        ? stap.Voor(knelpunt.Publiek)
        : new KnelpuntGedeeld(knelpunt with { InKeten = true, InDeelSinds = 0 }).Voor(Publiek.Keten).En(stap, Publiek.Keten);

    /// <summary>Whether a bottleneck on this level is somebody's to answer for: the function of his partner, the ketenmanager or who takes his place, or the board.</summary>
    internal static bool IsVan(Ladder ladder, Niveau niveau, Deelname wie) => niveau switch
    {
        Niveau.Werkvloer or Niveau.Ketenregisseurs => wie.Partij is { } partij && wie.Rol == ladder.Functie(partij),
        Niveau.Ketenmanager => wie.Rol == (ladder.Waarnemer ?? Rol.Ketenmanager),
        // The ketenmanager puts it before the board, and takes it back from there when that is what it said.
        _ => wie.Rol is Rol.Bestuurder or Rol.Ketenmanager,
    };
}
