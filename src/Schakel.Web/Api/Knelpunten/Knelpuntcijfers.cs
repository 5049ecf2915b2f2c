using Schakel.Domein;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Web.Api.Contract;
using Schakel.Web.Tijden;

namespace Schakel.Web.Api.Knelpunten;

/// <summary>What happened in one span of time. OpWerkvloer: of those solved, on the lowest level. Overgeslagen: of those raised from there, without a try together.</summary>
internal sealed record Knelpunttelling(int Gemeld, int Opgelost, int OpWerkvloer, int Omhoog, int Overgeslagen, int Heropend);

/// <summary>A quarter of the calendar, by its first day.</summary>
internal sealed record Kwartaaltelling(Datum Van, Knelpunttelling Telling);

/// <summary>In days, parts of days included; null where nothing lay.</summary>
internal sealed record Niveauduur(Niveau Niveau, int Aantal, double? Gemiddeld, double? Mediaan);

/// <summary>One hand-over; null for what lies at none. Dagen: from report to solution, on average.</summary>
internal sealed record Overdrachtcijfers(OverdrachtId? Overdracht, int Open, Knelpunttelling Jaar, double? Dagen, IReadOnlyList<Kwartaaltelling> Verloop);

/// <summary>How the chain deals with the bottlenecks that the caller may see: over the past year, per level, per hand-over and per quarter. Never per person.</summary>
internal sealed record Knelpuntcijfers(int Open, Knelpunttelling Jaar, IReadOnlyList<Niveauduur> Niveaus, IReadOnlyList<Overdrachtcijfers> Overdrachten, IReadOnlyList<Kwartaaltelling> Verloop)
{
    static readonly Knelpunttelling Jaarvoorbeeld = new(12, 10, 7, 4, 1, 1);
    static readonly IReadOnlyList<Kwartaaltelling> Verloopvoorbeeld = [new(new(2026, 1, 1), new(3, 2, 1, 1, 0, 0))];

    public static readonly Knelpuntcijfers Voorbeeld = new(
        5, Jaarvoorbeeld, [new(Niveau.Werkvloer, 11, 6.5, 4), new(Niveau.Ketenbestuur, 0, null, null)], [new(Voorbeelden.Overdracht, 5, Jaarvoorbeeld, 9.25, Verloopvoorbeeld)], Verloopvoorbeeld);

    public static void Map(IEndpointRouteBuilder keten) => keten.MapDing("/knelpuntcijfers", new("KnelpuntcijfersInzien", Module.Knelpunten,
        "Hoe de keten met haar knelpunten omgaat, in cijfers over wat u mag zien; nooit per persoon.", "How the chain deals with its bottlenecks, in figures of what you may see; never per person.")
    { Voorbeeld = Voorbeeld, Filters = Knelpunt.Plekken },
        aanroep => Task.FromResult<Knelpuntcijfers?>(Uit(Domein.Knelpunten.Knelpuntcijfers.Van(aanroep.Inzage.Knelpunten.Rij(), Knelpunt.Plek(aanroep.Vraag), aanroep.Dag, Vandaag.Tijdzone))));

    static Knelpuntcijfers Uit(Domein.Knelpunten.Knelpuntcijfers c) => new(
        c.Open, Uit(c.Jaar), [.. c.Niveaus.Select(n => new Niveauduur(n.Niveau, n.Aantal, n.Gemiddeld, n.Mediaan))],
        [.. c.Overdrachten.Select(o => new Overdrachtcijfers(o.Overdracht, o.Open, Uit(o.Jaar), o.Dagen, [.. o.Verloop.Select(Uit)]))], [.. c.Verloop.Select(Uit)]);

    static Kwartaaltelling Uit(Domein.Knelpunten.Kwartaaltelling k) => new(k.Van, Uit(k.Telling));

    static Knelpunttelling Uit(Domein.Knelpunten.Knelpunttelling t) => new(t.Gemeld, t.Opgelost, t.OpWerkvloer, t.Omhoog, t.Overgeslagen, t.Heropend);
}
