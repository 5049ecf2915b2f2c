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

    public static readonly Afwijzing WachtOpBeeld = new(
        "voorstel-wacht-op-beeld",
        "Over dit voorstel wordt nog gelezen en gevraagd; standpunten geeft u als alles op tafel ligt. Breng in wat er voor u toe doet, of stel uw vraag.",
        "This proposal is still being read and asked about; standpoints are given when everything lies on the table. Bring in what matters to you, or ask your question.",
        AfwijzingSoort.Conflict);

    /// <summary>Why nothing is brought in or asked any more; null while there is no decision.</summary>
    internal static Afwijzing? WeigerDicht(Voorstel voorstel) => voorstel.Status switch { Voorstelstatus.Open => null, Voorstelstatus.Onuitvoerbaar => Onuitvoerbaar, _ => Gesloten };

    /// <summary>Whether this actor answers for the proposal: whoever submitted it, his colleagues, or anyone who may submit one when his term is over.</summary>
    internal static bool IsVanIndiener(Stand stand, Voorstel voorstel, Omstandigheden nu)
    {
        if (nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie || stand.Deelnames.Vind(voorstel.Indiener) is not { } indiener) return false;
        return wie.Id == indiener.Id || wie.Partij == indiener.Partij || indiener.Termijn.IsVoorbij(nu.Vandaag);
    }

    public static Voorwerp? Voorwerp(this Stand stand, VoorstelId id) => stand.Voorstellen.Bevat(id) ? new(Publiek.Keten, []) : null;
}
