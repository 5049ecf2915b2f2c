using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>A day on which a partner meets in its own line.</summary>
public readonly record struct Lijnvergadering(PartijId Partij, Datum Dag);

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
        "Wat dit voorstel vraagt kan niet meer, omdat er intussen iets anders is vastgesteld. Wie het indiende past het aan of trekt het in.",
        "What this proposal asks can no longer be done, because something else was adopted since. Whoever submitted it changes or withdraws it.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietAangenomen = new(
        "voorstel-niet-aangenomen",
        "Dit voorstel werd niet aangenomen: de termijn is voorbij. Wie het indiende past het aan of trekt het in.",
        "This proposal was not adopted: its term is over. Whoever submitted it changes or withdraws it.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeLaat = new(
        "standpunt-te-laat",
        "De termijn voor standpunten over dit voorstel is voorbij. Bel wie het indiende; past die het voorstel aan, dan kunt u weer spreken.",
        "The term for standpoints on this proposal is over. Call whoever submitted it; when that one changes the proposal you can speak again.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AlleenLeden = new(
        "standpunt-alleen-leden",
        "In het gremium dat hierover beslist kan niemand zich laten vervangen. Laat iemand van uw organisatie spreken die erin zit.",
        "In the body that decides on this nobody can be replaced. Let somebody of your organisation speak who sits in it.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing AlleenErboven = new(
        "standpunt-alleen-erboven",
        "Dit is gevraagd aan het gremium erboven, en daar spreekt wie erin zit. Laat iemand van uw organisatie spreken die erin zit.",
        "This was asked of the body above, and there speaks who sits in it. Let somebody of your organisation speak who sits in it.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing WachtOpBeeld = new(
        "voorstel-wacht-op-beeld",
        "Over dit voorstel wordt nog gelezen en gevraagd; standpunten geeft u als alles op tafel ligt. Breng in wat voor u telt, of stel uw vraag.",
        "This proposal is still being read and asked about; standpoints are given when everything lies on the table. Bring in what matters to you, or ask your question.",
        AfwijzingSoort.Conflict);

    /// <summary>Why nothing is brought in or asked any more; null while it is open.</summary>
    internal static Afwijzing? WeigerAlsNietOpen(Voorstel voorstel) => voorstel.Status switch { Voorstelstatus.Open => null, Voorstelstatus.Onuitvoerbaar => Onuitvoerbaar, Voorstelstatus.NietAangenomen => NietAangenomen, _ => Gesloten };

    /// <summary>Why this actor can give no standpoint on it now, having looked at this round; null when he can.</summary>
    internal static Afwijzing? WeigerStandpunt(Stand stand, Voorstel voorstel, int ronde, Omstandigheden nu)
    {
        if (WeigerAlsNietOpen(voorstel) is { } geweigerd) return geweigerd;
        if (voorstel.OpTafel.IsDicht) return WachtOpBeeld;
        if (voorstel.Sluiting is { } sluiting && (sluiting.IsGesloten || sluiting.Op < nu.Vandaag)) return TeLaat;
        if (ronde != voorstel.Ronde) return StandpuntGeven.VoorstelVeranderd;
        return WeigerAlsGeenLid(stand, voorstel, nu);
    }

    internal static Afwijzing? WeigerAlsGeenLid(Stand stand, Voorstel voorstel, Omstandigheden nu) =>
        nu.Dader.Deelname is { } wie && stand.Deelnames.Vind(wie) is { } deelname && !stand.Beslisregel(voorstel, nu.Vandaag).Hoort(stand.Gremia, deelname) ? voorstel.IsHogerop ? AlleenErboven : AlleenLeden : null;

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

    /// <summary>How many working days a term can last longer for the line meetings of partners.</summary>
    public const int MaximumVerlenging = 20;

    /// <summary>
    /// The line meetings that a term of so many working days from a day on waits for: of each partner that is asked the first after it, unless it lies
    /// so much later that the others would wait too long.
    /// </summary>
    internal static IEnumerable<Lijnvergadering> Lijnvergaderingen(IEnumerable<Ketenpartner> kring, Werkkalender kalender, Datum dag, int werkdagen)
    {
        var uiterste = kalender.NaWerkdagen(dag, werkdagen + MaximumVerlenging);
        return from partner in kring
               let vergadering = partner.VergadertNa(dag)
               where vergadering <= uiterste
               select new Lijnvergadering(partner.Id, vergadering.Value);
    }

    /// <summary>So many working days from a day on, and then as long as it takes for each partner that is asked to meet once in its own line.</summary>
    internal static Datum NaLijnoverleg(Stand stand, Datum dag, int werkdagen)
    {
        var kalender = stand.Kalender;
        // What ends on a day off ends on the next working day.
        return Lijnvergaderingen(stand.Beslissers(dag), kalender, dag, werkdagen).Select(v => kalender.NaWerkdagen(v.Dag.AddDays(-1), 1)).Append(kalender.NaWerkdagen(dag, werkdagen)).Max();
    }

    /// <summary>The term of standpoints that open on this day; null where they stay open until the last is given.</summary>
    internal static Sluiting? Opengesteld(Stand stand, Voorstel voorstel, Datum dag) =>
        voorstel.Sluiting is { } sluiting ? sluiting with { Vanaf = dag, Op = NaLijnoverleg(stand, dag, sluiting.Werkdagen), IsGesloten = false } : null;

    /// <summary>The same while they wait for the picture.</summary>
    internal static Sluiting? Dicht(Voorstel voorstel) => voorstel.Sluiting is { } sluiting ? sluiting with { Vanaf = null, Op = null, IsGesloten = false } : null;

    /// <summary>For which partner somebody spoke; null for who speaks namens de keten.</summary>
    internal static PartijId? Kant(this Stand stand, DeelnameId? wie) => wie is { } id ? stand.Deelnames.Vind(id)?.Partij : null;

    /// <summary>The voice of this partner on it.</summary>
    internal static Voorwerp? Standpunt(this Stand stand, VoorstelId id, PartijId partij) =>
        stand.Voorstellen.Vind(id) is { } voorstel && stand.Partners.Bevat(partij) ? new(Publiek.Keten, [partij], Mandaatregels.Onderwerpen(voorstel)) : null;

    public static Voorwerp? Voorwerp(this Stand stand, VoorstelId id) => stand.Voorstellen.Bevat(id) ? new(Publiek.Keten, []) : null;
}
