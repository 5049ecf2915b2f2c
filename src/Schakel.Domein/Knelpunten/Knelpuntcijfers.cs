using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>What happened with bottlenecks in one span of time.</summary>
/// <param name="Opgelost">Those that were solved in it and still are.</param>
/// <param name="OpWerkvloer">How many of them on the lowest level.</param>
/// <param name="Omhoog">How often one left the lowest level for a higher one.</param>
/// <param name="Overgeslagen">How often that happened without a try together and without one text of both sides.</param>
/// <param name="Heropend">How often one that was solved came back.</param>
public sealed record Knelpunttelling(int Gemeld, int Opgelost, int OpWerkvloer, int Omhoog, int Overgeslagen, int Heropend);

/// <summary>The same of a quarter of a year, from this day.</summary>
public sealed record Kwartaaltelling(Datum Van, Knelpunttelling Telling);

/// <summary>How long bottlenecks that were solved in the past year had stayed on one level, in days: each stay counts once.</summary>
public sealed record Niveauduur(Niveau Niveau, int Aantal, double? Gemiddeld, double? Mediaan);

/// <summary>One hand-over in the past year; null for what was reported at none.</summary>
/// <param name="Dagen">From report to solution, on average.</param>
/// <param name="Verloop">The same quarters as those of the whole.</param>
public sealed record Overdrachtcijfers(OverdrachtId? Overdracht, int Open, Knelpunttelling Jaar, double? Dagen, ImmutableArray<Kwartaaltelling> Verloop);

/// <summary>
/// How the chain deals with its bottlenecks (NORA: what can be solved low is not carried up), of those that somebody sees: over the past year, per level and per
/// hand-over, and per quarter. Never per person: it is no judgement of people.
/// </summary>
/// <param name="Verloop">The last eight quarters of the calendar, the oldest first; the last one runs still.</param>
public sealed record Knelpuntcijfers(int Open, Knelpunttelling Jaar, ImmutableArray<Niveauduur> Niveaus, ImmutableArray<Overdrachtcijfers> Overdrachten, ImmutableArray<Kwartaaltelling> Verloop)
{
    public const int Kwartalen = 8;

    /// <summary>Computed once a day for the same row and place, because a chain can have tens of thousands.</summary>
    /// <param name="zone">In which the days of the chain begin.</param>
    public static Knelpuntcijfers Van(IReadOnlyList<Knelpunt> knelpunten, Knelpuntplek plek, Datum dag, TimeZoneInfo zone) =>
        Rijgeheugen<(Knelpuntplek, Datum), Knelpuntcijfers>.Van(knelpunten, (plek, dag), () => Tel([.. knelpunten.Where(plek.Omvat)], dag, zone));

    static Knelpuntcijfers Tel(IReadOnlyCollection<Knelpunt> knelpunten, Datum dag, TimeZoneInfo zone)
    {
        var kwartaal = new Datum(dag.Year, (dag.Month - 1) / 3 * 3 + 1, 1);
        var jaar = new Tijdvak(dag.AddYears(-1).AddDays(1), dag.AddDays(1), zone);
        ImmutableArray<Tijdvak> kwartalen = [.. Enumerable.Range(1 - Kwartalen, Kwartalen).Select(n => new Tijdvak(kwartaal.AddMonths(3 * n), kwartaal.AddMonths(3 * n + 3), zone))];
        return new(
            knelpunten.Count(k => !k.IsOpgelost), Tel(knelpunten, jaar), Duren(knelpunten, jaar),
            [.. knelpunten.GroupBy(k => k.Overdracht).Select(plek => PerOverdracht(plek.Key, [.. plek], jaar, kwartalen)).OrderBy(o => o.Overdracht is null).ThenByDescending(o => o.Jaar.Gemeld).ThenByDescending(o => o.Open).ThenBy(o => o.Overdracht)],
            Verdeeld(knelpunten, kwartalen));
    }

    static Overdrachtcijfers PerOverdracht(OverdrachtId? overdracht, IReadOnlyCollection<Knelpunt> daar, Tijdvak jaar, ImmutableArray<Tijdvak> kwartalen)
    {
        var dagen = daar.Where(k => k.Oplossing is { } oplossing && jaar.Omvat(oplossing.Tijdstip)).Select(k => k.Oplossing!.Tijdstip.DagenSinds(k.Stappen[0].Tijdstip)).ToList();
        return new(overdracht, daar.Count(k => !k.IsOpgelost), Tel(daar, jaar), dagen.Count == 0 ? null : dagen.Average(), Verdeeld(daar, kwartalen));
    }

    static ImmutableArray<Kwartaaltelling> Verdeeld(IReadOnlyCollection<Knelpunt> knelpunten, ImmutableArray<Tijdvak> kwartalen) => [.. kwartalen.Select(k => new Kwartaaltelling(k.Van, Tel(knelpunten, k)))];

    static ImmutableArray<Niveauduur> Duren(IEnumerable<Knelpunt> knelpunten, Tijdvak jaar)
    {
        var verblijven = knelpunten.Where(k => k.Oplossing is { } oplossing && jaar.Omvat(oplossing.Tijdstip)).SelectMany(k => k.Verblijven()).ToLookup(v => v.Niveau, v => v.Dagen);
        return [.. Enum.GetValues<Niveau>().Select(n => verblijven[n].Order().ToList() is { Count: > 0 } dagen ? new Niveauduur(n, dagen.Count, dagen.Average(), (dagen[(dagen.Count - 1) / 2] + dagen[dagen.Count / 2]) / 2) : new(n, 0, null, null))];
    }

    static Knelpunttelling Tel(IEnumerable<Knelpunt> knelpunten, Tijdvak vak)
    {
        var (gemeld, opgelost, opWerkvloer, omhoog, overgeslagen, heropend) = (0, 0, 0, 0, 0, 0);
        foreach (var knelpunt in knelpunten)
        {
            if (vak.Omvat(knelpunt.Stappen[0].Tijdstip)) gemeld++;
            if (knelpunt.Oplossing is { } oplossing && vak.Omvat(oplossing.Tijdstip))
            {
                opgelost++;
                if (knelpunt.Niveau == Niveau.Werkvloer) opWerkvloer++;
            }
            for (var i = 1; i < knelpunt.Stappen.Length; i++)
            {
                var stap = knelpunt.Stappen[i];
                if (!vak.Omvat(stap.Tijdstip)) continue;
                if (stap.Soort == Stapsoort.Heropend) heropend++;
                else if (knelpunt.Stappen[i - 1].Niveau == Niveau.Werkvloer && stap.Niveau > Niveau.Werkvloer) omhoog++;
                if (stap.NietGeprobeerd) overgeslagen++;
            }
        }
        return new(gemeld, opgelost, opWerkvloer, omhoog, overgeslagen, heropend);
    }

    // From the beginning of a day to that of another.
    readonly record struct Tijdvak(Datum Van, Datum Tot, TimeZoneInfo Zone)
    {
        readonly Tijdstip _begin = Tijdstip.Begin(Van, Zone);
        readonly Tijdstip _eind = Tijdstip.Begin(Tot, Zone);

        public bool Omvat(Tijdstip tijdstip) => tijdstip >= _begin && tijdstip < _eind;
    }
}
