using System.Collections.Immutable;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Rapportages;

namespace Schakel.Domein.Werk;

/// <summary>A partner on the sheet, with whom one asks there; none when nobody of it is in.</summary>
public sealed record Ketenbeeldpartner(Ketenpartner Partner, Deelname? Vraag);

/// <summary>
/// The chain on one sheet: what it is for, who it is, how it goes, what was decided and what comes. So much of each that it fits on a sheet of paper; the rest is counted and stands elsewhere.
/// </summary>
/// <param name="Partners">Those that take part, in the order of the chain.</param>
/// <param name="Gremia">Those that meet, the highest layer first.</param>
/// <param name="Besloten">What holds, the latest first.</param>
/// <param name="Voorgesteld">What waits for being decided, the oldest first.</param>
public sealed record Ketenbeeld(
    Keten Keten, ImmutableArray<Ketenbeeldpartner> Partners, ImmutableArray<Overdracht> Overdrachten, ImmutableArray<Gremium> Gremia,
    Normenbeeld Normen, Knelpuntenbeeld Knelpunten, ImmutableArray<Besluit> Besloten, ImmutableArray<Voorstel> Voorgesteld, ImmutableArray<Komst> Komsten)
{
    /// <summary>How many lines each part has at most.</summary>
    public const int Hoogstens = 5;

    /// <summary>The norms are short, and what a chain promises; more than these are a report.</summary>
    public const int HoogstensNormen = 9;

    public static Ketenbeeld? Van(Inzage inzage, Datum dag, TimeZoneInfo zone) => inzage.Keten is not { } keten ? null : new(
        keten,
        [.. Ketenvolgorde.Van(inzage.Partners.Where(p => p.DoetMee(dag)), inzage.Overdrachten).Select(p => new Ketenbeeldpartner(p, Aanspreekpunt.Van(inzage.Deelnames, p.Id, dag).FirstOrDefault()))],
        [.. inzage.Overdrachten],
        [.. inzage.Gremia.Where(g => !g.IsOpgeheven).OrderBy(g => g.Niveau).ThenBy(g => g.Naam.Waarde, StringComparer.Ordinal).ThenBy(g => g.Id)],
        Normenbeeld.Van(inzage, dag),
        Knelpuntenbeeld.Van(inzage.Knelpunten.Rij(), dag, zone),
        [.. inzage.VanKracht()],
        [.. inzage.Voorstellen.Where(v => v.Status == Voorstelstatus.Open).OrderBy(v => v.Ingediend).ThenBy(v => v.Id)],
        Komst.Alle(inzage, dag));
}
