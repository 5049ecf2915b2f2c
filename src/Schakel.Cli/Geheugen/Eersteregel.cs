using System.Collections;

namespace Schakel.Cli.Geheugen;

/// <summary>The lines of a file of which the first was looked at already, to know what it is. They can be read once, also from a pipe.</summary>
internal sealed class Eersteregel : IEnumerable<ReadOnlyMemory<byte>>
{
    readonly IEnumerator<ReadOnlyMemory<byte>> _regels;
    readonly bool _isLeeg;

    public Eersteregel(IEnumerable<ReadOnlyMemory<byte>> regels)
    {
        _regels = regels.GetEnumerator();
        _isLeeg = !_regels.MoveNext();
    }

    public ReadOnlySpan<byte> Eerste => _isLeeg ? [] : _regels.Current.Span;

    public IEnumerator<ReadOnlyMemory<byte>> GetEnumerator()
    {
        if (_isLeeg) yield break;
        do yield return _regels.Current;
        while (_regels.MoveNext());
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
