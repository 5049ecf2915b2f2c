using System.Collections.Frozen;

namespace Schakel.Application.Tabellen;

/// <summary>The words that people write above the columns of a list, with what each means; and the row in which they stand.</summary>
/// <param name="woorden">Per meaning, with spaces between the words.</param>
public sealed class Kopwoorden<TKolom>(IReadOnlyDictionary<TKolom, string> woorden) where TKolom : struct, Enum
{
    const int LangsteKop = 60;

    readonly FrozenDictionary<string, TKolom> _bekend = woorden.SelectMany(k => k.Value.Split(' ').Select(w => (w, k.Key))).ToFrozenDictionary(p => p.w, p => p.Key, StringComparer.Ordinal);

    /// <summary>The number of the row that names the columns; null when no row near the top looks like one.</summary>
    public int? Koprij(Tabel tabel) =>
        tabel.Rijen.TakeWhile(r => r.Nr <= Kolomraden.HoogsteKoprij).Select(r => (r.Nr, Herkend: r.Cellen.Count(c => Lees(c.Tekst) is not null), Vol: r.Cellen.Count(c => !c.IsLeeg)))
            .Where(r => r.Herkend > 0 && r.Herkend * 3 >= r.Vol).Select(r => (int?)r.Nr).FirstOrDefault();

    /// <summary>What a head means: by all of it, or by the first of its words that is known. Null when none is.</summary>
    public TKolom? Lees(string kop, TKolom? behalve = null)
    {
        if (kop.Length > LangsteKop) return null;
        var klein = kop.ToLowerInvariant();
        foreach (var woord in klein.Split([' ', '/', '(', ')', ':', '-', '_', '.', '\n'], StringSplitOptions.RemoveEmptyEntries).Prepend(klein.Replace(" ", "", StringComparison.Ordinal)))
            if (_bekend.TryGetValue(woord, out var kolom) && !kolom.Equals(behalve)) return kolom;
        return null;
    }
}
