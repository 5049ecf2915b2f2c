using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Rapportages;
using Schakel.Web.Vormen;

namespace Schakel.Web.Geheugen;

/// <summary>One value of an indicator as its source has it: its row, its day, the figure and how that was written.</summary>
public sealed record Meetpunt(int Nr, Datum? Dag, decimal Waarde, string Zoals);

/// <summary>The values of one indicator in a list of before, the oldest first; whoever measured it apart has a line of his own.</summary>
/// <param name="Ongedateerd">Values without a day, in a list in which others have one: they have no place on the line.</param>
public sealed record Indicatorreeks(string Naam, IReadOnlyList<Meetpunt> Punten, int Ongedateerd)
{
    /// <summary>How far two days may be off the rhythm of the others: months differ three days, and a quarter is no three of the shortest.</summary>
    const double Speling = 0.12;

    /// <param name="rijen">The rows with their words; those that were erased have no place in a line.</param>
    public static IReadOnlyList<Indicatorreeks> Van(MeegebrachteLijst lijst, IEnumerable<Leesrij> rijen)
    {
        var (wat, wie, waarde) = (lijst.Kolommen.IndexOf(Lijstkolom.Wat), lijst.Kolommen.IndexOf(Lijstkolom.Wie), lijst.Kolommen.IndexOf(Lijstkolom.Waarde));
        if (lijst.Soort != Lijstsoort.Indicatoren || waarde < 0) return [];
        var gemeten = lijst.Rijen.ToDictionary(r => r.Nr);
        return
        [
            .. rijen.Where(r => r.Cellen is not null && gemeten[r.Nr].Waarde is not null)
                .Select(r => (Naam: wie >= 0 && r.Cellen![wie].Length > 0 ? $"{r.Cellen[wat]} · {r.Cellen[wie]}" : r.Cellen![wat], Punt: new Meetpunt(r.Nr, gemeten[r.Nr].Datum, gemeten[r.Nr].Waarde!.Value, r.Cellen[waarde])))
                .GroupBy(p => p.Naam, p => p.Punt, StringComparer.CurrentCultureIgnoreCase).Select(g => Op(g.Key, [.. g])),
        ];
    }

    /// <summary>As a tile draws them: a line only between values that follow right after one another.</summary>
    /// <param name="zegDag">The words for a day.</param>
    public IReadOnlyList<Meting> Metingen(Func<Datum, string> zegDag, Func<int, string> zegRij)
    {
        var sluitAan = Aansluiting();
        return [.. Punten.Select((p, i) => new Meting(p.Dag is { } dag ? zegDag(dag) : zegRij(p.Nr), p.Waarde, Normuitslag.ZonderNorm, null, sluitAan[i]))];
    }

    public bool HeeftGat => Aansluiting().Skip(1).Contains(false);

    /// <summary>This value as the source wrote it.</summary>
    public string Zeg(decimal waarde) => Punten.FirstOrDefault(p => p.Waarde == waarde)?.Zoals ?? waarde.ToString(CultureInfo.CurrentCulture);

    static Indicatorreeks Op(string naam, List<Meetpunt> punten)
    {
        var gedateerd = punten.Where(p => p.Dag is not null).OrderBy(p => p.Dag).ThenBy(p => p.Nr).ToList();
        return gedateerd.Count == 0 ? new(naam, punten, 0) : new(naam, gedateerd, punten.Count - gedateerd.Count);
    }

    // Days in a rhythm, such as each quarter, show where one is missing. Days without rhythm show nothing of the kind, and the line goes on.
    bool[] Aansluiting()
    {
        var afstanden = Punten.Zip(Punten.Skip(1), (een, ander) => ander.Dag?.DayNumber - een.Dag?.DayNumber).ToList();
        var stap = afstanden.Where(a => a > 0).Min();
        var heeftRitme = stap is not null && afstanden.TrueForAll(a => a is null or 0 || Math.Abs(a.Value - Math.Round((double)a.Value / stap.Value) * stap.Value) <= Speling * a.Value);
        return [true, .. afstanden.Select(a => a is null || !heeftRitme || a < 1.5 * stap)];
    }
}
