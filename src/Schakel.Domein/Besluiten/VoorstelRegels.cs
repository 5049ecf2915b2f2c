using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>What holds for every act on a proposal.</summary>
public static class VoorstelRegels
{
    public static readonly Afwijzing Gesloten = new(
        "voorstel-gesloten",
        "Over dit voorstel is al besloten, of het is ingetrokken. Dien zo nodig een nieuw voorstel in.",
        "This proposal was decided on already, or withdrawn. Submit a new proposal if one is needed.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing Onuitvoerbaar = new(
        "voorstel-onuitvoerbaar",
        "Wat dit voorstel vraagt kan niet meer, omdat er intussen iets anders is vastgesteld. Trek het in en dien het aangepast opnieuw in.",
        "What this proposal asks can no longer be done, because something else was adopted since. Withdraw it and submit it again, adapted.",
        AfwijzingSoort.Conflict);

    public static Voorwerp? Voorwerp(this Stand stand, VoorstelId id) => stand.Voorstellen.Bevat(id) ? new(Publiek.Keten, []) : null;
}
