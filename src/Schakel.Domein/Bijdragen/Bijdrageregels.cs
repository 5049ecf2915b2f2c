using Schakel.Domein.Besluiten;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Bijdragen;

/// <summary>What holds whatever the line says of a contribution.</summary>
public static class Bijdrageregels
{
    /// <summary>How often a line says something of one contribution.</summary>
    public const int MaximumAntwoorden = 100;

    public static readonly Afwijzing NietMeerMee = new(
        "bijdrage-partner-weg",
        "Deze organisatie doet niet meer mee. Wat haar gevraagd is blijft staan zoals het is.",
        "This organisation no longer takes part. What it was asked stays as it is.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "bijdrage-te-vaak",
        "Uw organisatie zei hier al honderd keer iets over. Vraag een nieuwe bijdrage met een voorstel.",
        "Your organisation spoke about this a hundred times already. Ask for a new contribution by a proposal.",
        AfwijzingSoort.Conflict);

    /// <summary>What this proposal asks of partners, as it is written now.</summary>
    public static IEnumerable<BijdrageId> Van(Voorstel voorstel) =>
        voorstel.Opdrachten.Where(o => o.Naam == nameof(BijdrageVragen)).Select(o => ((BijdrageVragen)Opdrachtsoorten.Lees(o)).Bijdrage);

    /// <summary>The adopted proposal by which it was asked; null when that was in the founding. One id is asked once, so there is no other.</summary>
    public static Voorstel? Voorstel(Inzage inzage, BijdrageId id) => inzage.Voorstellen.FirstOrDefault(v => v.Status == Voorstelstatus.Besloten && Van(v).Contains(id));

    // All read it, and only the own line of the partner answers it: another's line is told so.
    internal static Voorwerp? Voorwerp(this Stand stand, BijdrageId id) =>
        stand.Bijdragen.Vind(id) is { } bijdrage ? new(Publiek.Keten, [bijdrage.Partij]) : null;

    internal static Afwijzing? Weiger(Stand stand, Bijdrage bijdrage, Datum dag)
    {
        if (stand.Partners.Vind(bijdrage.Partij)?.DoetMee(dag) != true) return NietMeerMee;
        return bijdrage.Antwoorden.Length >= MaximumAntwoorden ? TeVaak : null;
    }
}
