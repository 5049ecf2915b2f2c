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

    /// <summary>For how many days nothing of the same kind is given to a partner after the board revoked one. Ours.</summary>
    public const int RustNaHerroepen = 90;

    public static readonly Afwijzing WoordenTeToetsen = new(
        "woorden-te-toetsen",
        "Over deze woorden moet het bestuur nog spreken. Wis ze als dat gebeurd is, of als de dag voorbij is waarop het uiterlijk moest.",
        "The board has yet to speak about these words. Erase them when it did, or when the last day for that is over.",
        AfwijzingSoort.NietBevoegd);

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

    /// <summary>What the board has to be able to read: what was asked and why, as long as it has to speak about it.</summary>
    internal static IEnumerable<Tekst> TeToetsen(Stand stand, Datum dag) =>
        stand.Doorzettingen.Where(d => d.Toetsing is null && dag <= d.Toetstermijn.Uiterlijk).SelectMany(d => new[] { d.Maatregel.Wat, d.Reden });

    internal static Toetstermijn Toetstermijn(Stand stand, Omstandigheden nu, int werkdagen)
    {
        var uiterlijk = stand.Kalender.NaWerkdagen(nu.Vandaag, werkdagen);
        return new(uiterlijk, Tijdstip.Begin(uiterlijk.AddDays(1), nu.Tijdzone));
    }
}
