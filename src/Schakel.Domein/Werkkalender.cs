using System.Collections.Immutable;
using Schakel.Domein.Knelpunten;

namespace Schakel.Domein;

/// <summary>The working days of one chain: those of the law, without the days on which this chain does not work.</summary>
public readonly record struct Werkkalender(ImmutableArray<Vrijedag> VrijeDagen)
{
    /// <summary>The working day that is this number of working days after <paramref name="dag"/>; the day itself does not count.</summary>
    public Datum NaWerkdagen(Datum dag, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aantal);
        for (var over = aantal; over > 0;)
        {
            dag = dag.AddDays(1);
            if (IsWerkdag(dag)) over--;
        }
        return dag;
    }

    /// <summary>How many working days there are after <paramref name="van"/>, up to and including <paramref name="tot"/>.</summary>
    public int Werkdagen(Datum van, Datum tot)
    {
        var aantal = 0;
        for (var dag = van; dag < tot;)
        {
            dag = dag.AddDays(1);
            if (IsWerkdag(dag)) aantal++;
        }
        return aantal;
    }

    public bool IsWerkdag(Datum dag)
    {
        if (!Kalender.IsWerkdag(dag)) return false;
        foreach (var vrij in VrijeDagen)
            if (vrij.Dag == dag) return false;
        return true;
    }
}
