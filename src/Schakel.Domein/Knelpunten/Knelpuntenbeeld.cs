using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Domein.Knelpunten;

/// <summary>What is open on one level, and how many days those that were solved in the past year had spent there on average.</summary>
public sealed record Niveautelling(Niveau Niveau, int OpTijd, int TeLaat, double? Dagen)
{
    public int Open => OpTijd + TeLaat;
}

/// <summary>What is open at one hand-over, and since when the oldest of it waits.</summary>
public sealed record Overdrachtdrukte(OverdrachtId Overdracht, int Open, int TeLaat, Tijdstip OudsteSinds);

/// <summary>
/// The bottlenecks that somebody sees, in numbers: per level (highest first), per hand-over (most open first, then the oldest),
/// and of those solved in the past year how many were solved on the lowest level.
/// </summary>
public sealed record Knelpuntenbeeld(
    ImmutableArray<Niveautelling> Ladder, ImmutableArray<Overdrachtdrukte> Drukte, int Opgelost, int OpgelostOpWerkvloer, double? DagenOpWerkvloer)
{
    static readonly int Niveaus = Enum.GetValues<Niveau>().Length;

    public int Open => Ladder.Sum(n => n.Open);

    /// <summary>Computed in one pass, and once a day for the same row, because a chain can have tens of thousands.</summary>
    public static Knelpuntenbeeld Van(IReadOnlyList<Knelpunt> knelpunten, Datum dag, TimeZoneInfo zone) =>
        Rijgeheugen<Datum, Knelpuntenbeeld>.Van(knelpunten, dag, () => Tel(knelpunten, dag, zone));

    static Knelpuntenbeeld Tel(IReadOnlyList<Knelpunt> knelpunten, Datum dag, TimeZoneInfo zone)
    {
        var (opTijd, teLaat) = (new int[Niveaus], new int[Niveaus]);
        var (duur, bezocht) = (new double[Niveaus], new int[Niveaus]);
        var drukte = new Dictionary<OverdrachtId, Overdrachtdrukte>();
        var (opgelost, opWerkvloer, dagenOpWerkvloer) = (0, 0, 0.0);
        var begin = Tijdstip.Begin(dag.AddYears(-1).AddDays(1), zone);

        foreach (var knelpunt in knelpunten)
        {
            if (knelpunt.Oplossing is { } oplossing)
            {
                if (oplossing.Tijdstip < begin) continue;
                opgelost++;
                if (knelpunt.Niveau == Niveau.Werkvloer)
                {
                    opWerkvloer++;
                    dagenOpWerkvloer += oplossing.Tijdstip.DagenSinds(knelpunt.Stappen[0].Tijdstip);
                }
                TelDuur(knelpunt, duur, bezocht);
                continue;
            }
            var verlopen = knelpunt.IsVerlopen(dag);
            if (verlopen) teLaat[(int)knelpunt.Niveau]++;
            else opTijd[(int)knelpunt.Niveau]++;
            if (knelpunt.Overdracht is not { } overdracht) continue;
            var sinds = knelpunt.Stappen[0].Tijdstip;
            drukte[overdracht] = drukte.TryGetValue(overdracht, out var tot)
                ? tot with { Open = tot.Open + 1, TeLaat = tot.TeLaat + (verlopen ? 1 : 0), OudsteSinds = sinds < tot.OudsteSinds ? sinds : tot.OudsteSinds }
                : new(overdracht, 1, verlopen ? 1 : 0, sinds);
        }

        return new(
            [.. Enum.GetValues<Niveau>().OrderDescending().Select(n => new Niveautelling(n, opTijd[(int)n], teLaat[(int)n], Gemiddeld(duur[(int)n], bezocht[(int)n])))],
            [.. drukte.Values.OrderByDescending(d => d.Open).ThenBy(d => d.OudsteSinds).ThenBy(d => d.Overdracht)],
            opgelost,
            opWerkvloer,
            Gemiddeld(dagenOpWerkvloer, opWerkvloer));
    }

    // A level counts once for each bottleneck that was on it, however short.
    static void TelDuur(Knelpunt knelpunt, double[] duur, int[] bezocht)
    {
        foreach (var (niveau, dagen) in knelpunt.Verblijven())
        {
            duur[(int)niveau] += dagen;
            bezocht[(int)niveau]++;
        }
    }

    static double? Gemiddeld(double som, int aantal) => aantal == 0 ? null : som / aantal;
}
