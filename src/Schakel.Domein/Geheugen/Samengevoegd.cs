using System.Collections;

namespace Schakel.Domein.Geheugen;

/// <summary>A thing that can move to another audience: it remembers the entry with which it came into this slice.</summary>
public interface IVerplaatsbaar<TId>
{
    TId Id { get; }

    long InDeelSinds { get; }
}

/// <summary>The things of several slices as one collection. A thing that moved stands in more than one: the copy that came last is the one that lives, older ones are history.</summary>
public readonly struct Samengevoegd<TId, TDing>(IEnumerable<Deelstand> delen, Func<Deelstand, Register<TId, TDing>> uit) : IEnumerable<TDing>
    where TId : struct
    where TDing : class, IVerplaatsbaar<TId>
{
    public TDing? Vind(TId id)
    {
        TDing? laatste = null;
        foreach (var deel in delen)
        {
            if (uit(deel).Vind(id) is { } ding && (laatste is null || ding.InDeelSinds > laatste.InDeelSinds)) laatste = ding;
        }
        return laatste;
    }

    public IEnumerator<TDing> GetEnumerator() => Rij().GetEnumerator();

    /// <summary>All of them in a row, which is made once for the same slices.</summary>
    public IReadOnlyList<TDing> Rij()
    {
        Register<TId, TDing>[] registers = [.. delen.Select(uit).Where(r => r.Count > 0)];
        return registers.Length == 0 ? [] : Samenvoegingen<TId, TDing>.Van(registers);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
