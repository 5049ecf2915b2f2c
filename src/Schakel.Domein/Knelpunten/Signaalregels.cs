using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Knelpunten;

/// <summary>What the acts on a signal have alike.</summary>
public static class Signaalregels
{
    public static readonly Afwijzing AlHersteld = new(
        "signaal-al-hersteld", "Dit signaal is al hersteld. Zit de persoon toch nog klem, heropen het dan.", "This signal was repaired already. If the person is still stuck, open it again.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietDeEigenaar = new(
        "signaal-niet-de-eigenaar",
        "Dit doet de organisatie die het herstelt. Kan de uwe het beter, of doet die organisatie niet meer mee, neem het dan over.",
        "This is done by the organisation that owns the repair. If yours can do it better, or that one takes no part any more, take it over.",
        AfwijzingSoort.NietBevoegd);

    public static Voorwerp? Voorwerp(this Stand stand, SignaalId id) => stand.Signalen.Vind(id) is { } signaal ? new(signaal.Publiek, signaal.Partijen) : null;

    /// <summary>Why somebody of this partner does not act as its owner now; null when he does.</summary>
    internal static Afwijzing? WeigerEigenaar(Signaal signaal, PartijId kant) => signaal.IsHersteld ? AlHersteld : signaal.Eigenaar == kant ? null : NietDeEigenaar;
}
