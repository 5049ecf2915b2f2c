using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Schakel.Domein.Geheugen;

/// <summary>Remembers what was computed from a row of things that never changes. In a big chain that takes milliseconds and everyone asks the same; it is forgotten with the row, that is at the next change.</summary>
internal static class Rijgeheugen<TSleutel, TBeeld> where TSleutel : notnull
{
    const int PerRij = 256;

    static readonly ConditionalWeakTable<object, ConcurrentDictionary<TSleutel, TBeeld>> Bekend = [];

    public static TBeeld Van(object rij, TSleutel sleutel, Func<TBeeld> maak)
    {
        var beelden = Bekend.GetOrCreateValue(rij);
        if (beelden.TryGetValue(sleutel, out var beeld)) return beeld;
        if (beelden.Count >= PerRij) beelden.Clear();
        return beelden[sleutel] = maak();
    }
}
