using System.Buffers.Binary;
using System.Text;

namespace Schakel.Application;

/// <summary>
/// The chunks that draw a WebP (RFC 9649), byte for byte, up to and with its picture: EXIF, XMP, the colour profile and all that is unknown stay behind, and so does all
/// that follows, as it draws nothing. The orientation goes with the EXIF: browsers do not turn a WebP by it alike, and phones write JPEG.
/// An animation is refused, for its frames hold chunks of their own.
/// </summary>
internal static class Webpschoon
{
    const byte MetDoorzicht = 0x10;

    public static byte[]? Maak(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> kop = [], doorzicht = [];
        for (var over = bytes[12..]; over.Length >= 8;)
        {
            var lengte = BinaryPrimitives.ReadUInt32LittleEndian(over[4..]);
            if (lengte > over.Length - 8) return null;
            var naam = Encoding.Latin1.GetString(over[..4]);
            var inhoud = over.Slice(8, (int)lengte);
            over = over[Math.Min(over.Length, 8 + inhoud.Length + inhoud.Length % 2)..];
            if (naam is "ANIM" or "ANMF") return null;
            if (naam is "VP8X" && kop.IsEmpty) kop = inhoud;
            else if (naam is "ALPH" && doorzicht.IsEmpty) doorzicht = inhoud;
            else if (naam is "VP8 " && inhoud.Length >= 10 && inhoud[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])) return Schrijf(kop, doorzicht, "VP8 "u8, inhoud);
            else if (naam is "VP8L" && inhoud is [0x2F, _, _, _, _, ..]) return Schrijf(kop, [], "VP8L"u8, inhoud);
            else if (naam is "VP8 " or "VP8L") return null;
        }
        return null;
    }

    // Without the extended head there is nothing but the picture. Its flags say what is kept, and only that.
    static byte[] Schrijf(ReadOnlySpan<byte> kop, ReadOnlySpan<byte> doorzicht, ReadOnlySpan<byte> naam, ReadOnlySpan<byte> beeld)
    {
        using var uit = new MemoryStream();
        uit.Write("RIFF\0\0\0\0WEBP"u8);
        if (kop.Length == 10)
        {
            SchrijfStuk(uit, "VP8X"u8, [(byte)(kop[0] & MetDoorzicht), 0, 0, 0, .. kop[4..]]);
            if (!doorzicht.IsEmpty) SchrijfStuk(uit, "ALPH"u8, doorzicht);
        }
        SchrijfStuk(uit, naam, beeld);
        var bytes = uit.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        return bytes;
    }

    static void SchrijfStuk(MemoryStream uit, ReadOnlySpan<byte> naam, ReadOnlySpan<byte> inhoud)
    {
        Span<byte> lengte = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(lengte, inhoud.Length);
        uit.Write(naam);
        uit.Write(lengte);
        uit.Write(inhoud);
        if (inhoud.Length % 2 == 1) uit.WriteByte(0);
    }
}
