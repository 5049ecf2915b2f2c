using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Domein.Geheugen;

/// <summary>A SHA-256 digest: of an entry, or, with 32 random bytes in front, a commitment that hides what it seals until it is opened.</summary>
[JsonConverter(typeof(ZegelConverter))]
public readonly struct Zegel : IEquatable<Zegel>, IComparable<Zegel>
{
    public const int Lengte = 32;

    static readonly SearchValues<char> Cijfers = SearchValues.Create("0123456789abcdef");

    readonly UInt128 _hoog;
    readonly UInt128 _laag;

    public Zegel(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Lengte) throw new ArgumentException("Een zegel heeft 32 bytes.", nameof(bytes));
        _hoog = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _laag = BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>The previous hash of the first entry: 32 zero bytes.</summary>
    public static Zegel Begin => default;

    /// <summary>The commitment to <paramref name="inhoud"/>: SHA-256 over the framed tag, salt and bytes.</summary>
    public static Zegel Over(ReadOnlySpan<byte> merk, ReadOnlySpan<byte> zout, ReadOnlySpan<byte> inhoud)
    {
        if (zout.Length != Lengte) throw new ArgumentException("Zout heeft 32 bytes.", nameof(zout));
        var lijst = new Bytelijst(merk.Length + zout.Length + inhoud.Length + 12);
        lijst.Voeg(merk);
        lijst.Voeg(zout);
        lijst.Voeg(inhoud);
        return lijst.Digest();
    }

    public void Schrijf(Span<byte> doel)
    {
        BinaryPrimitives.WriteUInt128BigEndian(doel, _hoog);
        BinaryPrimitives.WriteUInt128BigEndian(doel[16..], _laag);
    }

    public byte[] Bytes()
    {
        var bytes = new byte[Lengte];
        Schrijf(bytes);
        return bytes;
    }

    /// <summary>64 lower-case hexadecimal characters, or null when it is anything else.</summary>
    public static Zegel? Lees(string? hex)
    {
        if (hex?.Length != Lengte * 2 || hex.AsSpan().ContainsAnyExcept(Cijfers)) return null;
        Span<byte> bytes = stackalloc byte[Lengte];
        Convert.FromHexString(hex, bytes, out _, out _);
        return new Zegel(bytes);
    }

    public bool Equals(Zegel other) => _hoog == other._hoog && _laag == other._laag;

    public override bool Equals(object? obj) => obj is Zegel zegel && Equals(zegel);

    public override int GetHashCode() => _laag.GetHashCode();

    public int CompareTo(Zegel other) => _hoog == other._hoog ? _laag.CompareTo(other._laag) : _hoog.CompareTo(other._hoog);

    public static bool operator ==(Zegel a, Zegel b) => a.Equals(b);

    public static bool operator !=(Zegel a, Zegel b) => !a.Equals(b);

    public override string ToString() => Convert.ToHexStringLower(Bytes());
}

public sealed class ZegelConverter : JsonConverter<Zegel>
{
    public override Zegel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && Zegel.Lees(reader.GetString()) is { } zegel) return zegel;
        throw new JsonException("Geen geldig zegel.");
    }

    public override void Write(Utf8JsonWriter writer, Zegel value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
