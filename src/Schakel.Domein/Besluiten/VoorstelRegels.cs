using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
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
        "Over dit voorstel wordt nog gelezen en gevraagd; standpunten geeft u als alles op tafel ligt. Breng in wat voor u telt, of stel uw vraag.",
        "This proposal is still being read and asked about; standpoints are given when everything lies on the table. Bring in what matters to you, or ask your question.",
        AfwijzingSoort.Conflict);

    /// <summary>Why nothing is brought in or asked any more; null while it is open.</summary>
    internal static Afwijzing? WeigerAlsNietOpen(Voorstel voorstel) => voorstel.Status switch { Voorstelstatus.Open => null, Voorstelstatus.Onuitvoerbaar => Onuitvoerbaar, _ => Gesloten };

    /// <summary>Whether this actor answers for the proposal.</summary>
    internal static bool IsVanIndiener(Stand stand, Voorstel voorstel, Omstandigheden nu) =>
        nu.Dader.Deelname is { } id && stand.Deelnames.Vind(id) is { } wie && IsVanIndiener(stand.Deelnames, voorstel, wie, nu.Vandaag);

    /// <summary>Whoever submitted it answers for it, or a colleague of the same partner who may submit one too; anyone who may, when nobody of that partner can any more.</summary>
    internal static bool IsVanIndiener(Register<DeelnameId, Deelname> deelnames, Voorstel voorstel, Deelname wie, Datum dag)
    {
        var (kant, indieners) = (deelnames.Vind(voorstel.Indiener)?.Partij, Mag.RollenVoor(Bevoegdheid.VoorstelIndienen));
        if (wie.Id == voorstel.Indiener) return true;
        return indieners.Contains(wie.Rol) && (wie.Partij == kant || !deelnames.Any(d => d.Partij == kant && indieners.Contains(d.Rol) && d.Termijn.Omvat(dag)));
    }

    /// <summary>The last day of a reading time of so many working days: later where a partner that is asked first meets later, as far as a reading time can be long.</summary>
    public static Datum LezenTot(IEnumerable<Ketenpartner> kring, Werkkalender kalender, Datum dag, int werkdagen)
    {
        var uiterste = kalender.NaWerkdagen(dag, VoorstelIndienen.MaximumLeesdagen);
        var vergaderingen = kring.Select(p => p.VergadertNa(dag)).OfType<Datum>().Select(v => kalender.NaWerkdagen(v.AddDays(-1), 1)).Where(v => v <= uiterste);
        return vergaderingen.Append(kalender.NaWerkdagen(dag, werkdagen)).Max();
    }

    /// <summary>For which partner somebody spoke; null for who speaks namens de keten.</summary>
    internal static PartijId? Kant(this Stand stand, DeelnameId? wie) => wie is { } id ? stand.Deelnames.Vind(id)?.Partij : null;

    public static Voorwerp? Voorwerp(this Stand stand, VoorstelId id) => stand.Voorstellen.Bevat(id) ? new(Publiek.Keten, []) : null;
}
