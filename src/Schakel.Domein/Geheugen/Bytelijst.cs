using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Schakel.Domein.Geheugen;

/// <summary>
/// The one way in which the journal puts things one after another: each item is its length (four bytes, big-endian) and its bytes.
/// No two lists have the same bytes. Numbers stand as decimal ASCII, ids and moments as their one spelling.
/// </summary>
public sealed class Bytelijst(int verwachteLengte = 256)
{
    byte[] _bytes = new byte[verwachteLengte];
    int _lengte;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _lengte);

    public void Voeg(ReadOnlySpan<byte> item)
    {
        BinaryPrimitives.WriteUInt32BigEndian(Ruimte(4), (uint)item.Length);
        item.CopyTo(Ruimte(item.Length));
    }

    public void Voeg(string item)
    {
        var lengte = Encoding.UTF8.GetByteCount(item);
        BinaryPrimitives.WriteUInt32BigEndian(Ruimte(4), (uint)lengte);
        Encoding.UTF8.GetBytes(item, Ruimte(lengte));
    }

    public void Voeg(long getal)
    {
        Span<byte> cijfers = stackalloc byte[20];
        if (!getal.TryFormat(cijfers, out var lengte, default, CultureInfo.InvariantCulture)) throw new ArgumentOutOfRangeException(nameof(getal));
        Voeg(cijfers[..lengte]);
    }

    public void Voeg(Zegel zegel)
    {
        BinaryPrimitives.WriteUInt32BigEndian(Ruimte(4), Zegel.Lengte);
        zegel.Schrijf(Ruimte(Zegel.Lengte));
    }

    public Zegel Digest()
    {
        Span<byte> digest = stackalloc byte[Zegel.Lengte];
        SHA256.HashData(Bytes, digest);
        return new(digest);
    }

    Span<byte> Ruimte(int lengte)
    {
        if (_lengte + lengte > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _lengte + lengte));
        var ruimte = _bytes.AsSpan(_lengte, lengte);
        _lengte += lengte;
        return ruimte;
    }
}

/// <summary>Reads what <see cref="Bytelijst"/> wrote; lies about lengths end the reading.</summary>
public ref struct Bytelezer(ReadOnlySpan<byte> bytes)
{
    ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsOp => _rest.IsEmpty;

    public bool Volgende(out ReadOnlySpan<byte> item)
    {
        item = default;
        if (_rest.Length < 4) return false;
        var lengte = BinaryPrimitives.ReadUInt32BigEndian(_rest);
        if (lengte > _rest.Length - 4) return false;
        item = _rest.Slice(4, (int)lengte);
        _rest = _rest[(4 + (int)lengte)..];
        return true;
    }
}
