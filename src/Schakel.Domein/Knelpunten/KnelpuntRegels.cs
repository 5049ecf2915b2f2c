using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

public static class KnelpuntRegels
{
    public static readonly Afwijzing AlOpgelost = new(
        "al-opgelost",
        "Dit knelpunt is al opgelost. Meld een nieuw knelpunt als het terugkomt.",
        "This bottleneck has been solved already. Report a new one if it comes back.",
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

    /// <summary>Whether somebody works on it for his side: by his role, or because he was named.</summary>
    internal static bool WerktEraan(Stand stand, Knelpunt knelpunt, Dader dader) =>
        dader.Deelname is { } id && stand.Deelnames.Vind(id) is { Partij: { } kant } wie && knelpunt.Betrokken.Contains(kant) && (Leidt(wie.Rol) || knelpunt.Behandelaar(kant) == id);

    /// <summary>Why somebody does not try something with the other side; null when he does.</summary>
    internal static Afwijzing? WeigerSamen(Stand stand, Knelpunt knelpunt, Dader dader) =>
        knelpunt.IsOpgelost ? AlOpgelost : WerktEraan(stand, knelpunt, dader) ? null : NietGenoemd;
}
