using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>What the ketenmanager may do without the board: what his letter says, as long as every partner stands behind it.</summary>
public static class Doorzettingregels
{
    /// <summary>How many working days the board has to review an override. Ours (ADR 30).</summary>
    public const int Toetsdagen = 20;

    /// <summary>How many it has from the day on which the partner goes to the board with it.</summary>
    public const int ToetsdagenBetwist = 10;

    public static readonly Afwijzing MachtOntbreekt = new(
        "doorzettingsmacht-ontbreekt",
        "Dit mag u niet zonder het bestuur. Het staat in de opdrachtbrief van de ketenmanager, en daaronder tekent elke partner.",
        "This you may not do without the board. It stands in the chain manager's letter of assignment, which every partner signs.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing Voorbij = new(
        "doorzetting-voorbij",
        "Deze doorzetting geldt niet meer en vraagt niets meer. Alleen het bestuur zegt er nog iets over.",
        "This override no longer holds and asks nothing any more. Only the board still speaks about it.",
        AfwijzingSoort.Conflict);

    public static Voorwerp? Voorwerp(this Stand stand, DoorzettingId id) =>
        stand.Doorzettingen.Vind(id) is { } doorzetting ? new(Publiek.Keten, [doorzetting.Partij]) : null;

    /// <summary>What whoever acts may do without the board on this day; null when nothing. It is his own: who takes his place has none.</summary>
    public static Doorzettingsmacht? Macht(Keten? keten, Opdrachtbrief? brief, IEnumerable<Ketenpartner> beslissers, Deelname? wie, Datum dag) =>
        keten is { InOprichting: false } && brief is { Macht: { } macht } && brief.Ketenmanager == wie?.Id && brief.IsVanKracht(beslissers, wie, dag) ? macht : null;

    internal static Doorzettingsmacht? Macht(Stand stand, Omstandigheden nu) =>
        Macht(stand.Keten, stand.Opdrachtbrief, stand.Beslissers(nu.Vandaag), nu.Dader.Deelname is { } id ? stand.Deelnames.Vind(id) : null, nu.Vandaag);

    internal static Toetstermijn Toetstermijn(Stand stand, Omstandigheden nu, int werkdagen)
    {
        var uiterlijk = stand.Kalender.NaWerkdagen(nu.Vandaag, werkdagen);
        return new(uiterlijk, Tijdstip.Begin(uiterlijk.AddDays(1), nu.Tijdzone));
    }
}
