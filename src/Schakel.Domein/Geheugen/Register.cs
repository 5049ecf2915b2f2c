using System.Collections;
using System.Collections.Immutable;

namespace Schakel.Domein.Geheugen;

/// <summary>Things by their id, immutable, always in the order of their ids: two registers with the same content are written with the same bytes.</summary>
public sealed class Register<TId, TDing> : IReadOnlyCollection<TDing> where TId : notnull where TDing : class
{
    public static readonly Register<TId, TDing> Leeg = new(ImmutableSortedDictionary<TId, TDing>.Empty);

    readonly ImmutableSortedDictionary<TId, TDing> _dingen;

    Register(ImmutableSortedDictionary<TId, TDing> dingen) => _dingen = dingen;

    public int Count => _dingen.Count;

    public TDing? Vind(TId id) => _dingen.GetValueOrDefault(id);

    public bool Bevat(TId id) => _dingen.ContainsKey(id);

    public Register<TId, TDing> Met(TId id, TDing ding) => new(_dingen.SetItem(id, ding));

    /// <summary>The register in which this thing has changed; the thing must be there.</summary>
    public Register<TId, TDing> Verander(TId id, Func<TDing, TDing> verandering) => new(_dingen.SetItem(id, verandering(_dingen[id])));

    public IEnumerator<TDing> GetEnumerator() => _dingen.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
