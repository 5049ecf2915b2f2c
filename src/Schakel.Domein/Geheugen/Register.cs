using System.Collections;
using System.Collections.Immutable;

namespace Schakel.Domein.Geheugen;

/// <summary>
/// Things by their id, always in the order of their ids: two registers with the same content are written with the same bytes.
/// Immutable, except while a <see cref="Vouwing"/> has it open: then it changes in place, and nobody else has it.
/// </summary>
public sealed class Register<TId, TDing> : IReadOnlyCollection<TDing> where TId : notnull where TDing : class
{
    // By reference: whether a changed thing happens to be equal to what it was is not worth comparing all that it holds.
    public static readonly Register<TId, TDing> Leeg = new(ImmutableSortedDictionary.Create<TId, TDing>(null, ReferenceEqualityComparer.Instance));

    readonly ImmutableSortedDictionary<TId, TDing> _dingen;
    readonly ImmutableSortedDictionary<TId, TDing>.Builder? _open;

    Register(ImmutableSortedDictionary<TId, TDing> dingen, ImmutableSortedDictionary<TId, TDing>.Builder? open = null) => (_dingen, _open) = (dingen, open);

    public int Count => _open?.Count ?? _dingen.Count;

    public TDing? Vind(TId id) => (_open is null ? _dingen.TryGetValue(id, out var ding) : _open.TryGetValue(id, out ding)) ? ding : null;

    public bool Bevat(TId id) => Vind(id) is not null;

    public Register<TId, TDing> Met(TId id, TDing ding)
    {
        if (_open is null) return new(_dingen.SetItem(id, ding));
        _open[id] = ding;
        return this;
    }

    /// <summary>The register in which this thing has changed; the thing must be there.</summary>
    public Register<TId, TDing> Verander(TId id, Func<TDing, TDing> verandering) =>
        Met(id, verandering(Vind(id) ?? throw new KeyNotFoundException($"{typeof(TDing).Name} {id} staat niet in dit register.")));

    /// <summary>A register of its own with the same content, to change in place.</summary>
    internal Register<TId, TDing> Open() => new(_dingen, _dingen.ToBuilder());

    internal Register<TId, TDing> Dicht() => _open is null ? this : new(_open.ToImmutable());

    public IEnumerator<TDing> GetEnumerator() => (_open?.Values ?? _dingen.Values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
