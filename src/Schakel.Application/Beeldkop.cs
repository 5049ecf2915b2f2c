using System.Buffers.Binary;
using Schakel.Domein.Inrichting;

namespace Schakel.Application;

/// <summary>
/// What a picture is, by its own first bytes and never by its name. Only its parts are read, strictly, and no pixel: a picture that is drawn is the
/// work of the browser, in a box where nothing runs. A file that says one size and is another, or goes on after its end, is refused: it could be something else too.
/// </summary>
public sealed record Beeldkop(Beeldsoort Soort, int Breedte, int Hoogte)
{
    static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    static ReadOnlySpan<byte> PngEinde => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    /// <summary>Null when it is no PNG, JPEG or WebP from its first to its last byte.</summary>
    public static Beeldkop? Lees(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Png) ? LeesPng(bytes)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? LeesJpeg(bytes)
        : bytes.StartsWith("RIFF"u8) ? LeesWebp(bytes)
        : null;

    // Chunks of length, name, content and check: IHDR first, IEND last and nothing behind it.
    static Beeldkop? LeesPng(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 45 || !bytes[8..16].SequenceEqual((ReadOnlySpan<byte>)[0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R']) || !bytes.EndsWith(PngEinde)) return null;
        var heeftBeeld = false;
        for (var plaats = 8; plaats <= bytes.Length - 12;)
        {
            var lengte = BinaryPrimitives.ReadUInt32BigEndian(bytes[plaats..]);
            if (lengte > bytes.Length - plaats - 12) return null;
            var naam = bytes.Slice(plaats + 4, 4);
            plaats += 12 + (int)lengte;
            if (naam.SequenceEqual("IDAT"u8)) heeftBeeld = true;
            if (naam.SequenceEqual("IEND"u8)) return heeftBeeld && plaats == bytes.Length ? Van(Beeldsoort.Png, BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])) : null;
        }
        return null;
    }

    // The size stands in the frame, which comes before the first scan; the first EOI is the last of the bytes.
    static Beeldkop? LeesJpeg(ReadOnlySpan<byte> bytes)
    {
        Beeldkop? kop = null;
        var heeftBeeld = false;
        var delen = new Jpegdelen(bytes);
        while (delen.Verder())
        {
            if (delen.Soort == Jpegdelen.Einde) return heeftBeeld && delen.Tot == bytes.Length ? kop : null;
            if (delen.Soort == Jpegdelen.Scan)
            {
                if (kop is null) return null;
                heeftBeeld = true;
            }
            if (!delen.IsKader) continue;
            if (kop is not null) return null;
            kop = Van(Beeldsoort.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(delen.Inhoud[3..]), BinaryPrimitives.ReadUInt16BigEndian(delen.Inhoud[1..]));
            if (kop is null) return null;
        }
        return null;
    }

    // RIFF says how long it is; the first chunk is VP8 (lossy), VP8L (lossless) or VP8X (extended), each with the size at its own place.
    static Beeldkop? LeesWebp(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes[8..12].SequenceEqual("WEBP"u8) || BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) != bytes.Length - 8) return null;
        var lengte = BinaryPrimitives.ReadUInt32LittleEndian(bytes[16..]);
        if (lengte > bytes.Length - 20) return null;
        var inhoud = bytes[20..];
        return bytes[12..16] switch
        {
            [(byte)'V', (byte)'P', (byte)'8', (byte)' '] when inhoud[3] == 0x9D && inhoud[4] == 0x01 && inhoud[5] == 0x2A => Van(
                Beeldsoort.Webp, BinaryPrimitives.ReadUInt16LittleEndian(inhoud[6..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(inhoud[8..]) & 0x3FFFu),
            [(byte)'V', (byte)'P', (byte)'8', (byte)'L'] when inhoud[0] == 0x2F && BinaryPrimitives.ReadUInt32LittleEndian(inhoud[1..]) is var maat && maat >> 29 == 0 => Van(
                Beeldsoort.Webp, (maat & 0x3FFF) + 1, ((maat >> 14) & 0x3FFF) + 1),
            [(byte)'V', (byte)'P', (byte)'8', (byte)'X'] when lengte == 10 => Van(Beeldsoort.Webp, Drie(inhoud[4..]) + 1, Drie(inhoud[7..]) + 1),
            _ => null,
        };
    }

    static uint Drie(ReadOnlySpan<byte> bytes) => bytes[0] | (uint)bytes[1] << 8 | (uint)bytes[2] << 16;

    static Beeldkop? Van(Beeldsoort soort, uint breedte, uint hoogte) => breedte is > 0 and <= int.MaxValue && hoogte is > 0 and <= int.MaxValue ? new(soort, (int)breedte, (int)hoogte) : null;
}
