using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Schakel.Application;

/// <summary>
/// The chunks that draw a PNG (W3C, third edition), byte for byte. Each small one has the length that it needs and is there once, so that
/// nothing stands behind its numbers; of an animation the first picture stays. A kept chunk with a wrong check is refused,
/// as a browser would not draw it: four bytes that nobody looks at could say something.
/// </summary>
internal static class Pngschoon
{
    const int Kop = 8;

    static readonly uint[] Rest = [.. Enumerable.Range(0, 256).Select(b => Enumerable.Range(0, 8).Aggregate((uint)b, (rest, _) => (rest & 1) == 0 ? rest >> 1 : (rest >> 1) ^ 0xEDB88320))];

    public static byte[]? Maak(ReadOnlySpan<byte> bytes)
    {
        using var uit = new MemoryStream(bytes.Length);
        uit.Write(bytes[..Kop]);
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var vorig = "";
        for (var over = bytes[Kop..]; over.Length >= 12;)
        {
            var lengte = BinaryPrimitives.ReadUInt32BigEndian(over);
            if (lengte > over.Length - 12) return null;
            var naam = Encoding.Latin1.GetString(over.Slice(4, 4));
            var stuk = over[..((int)lengte + 12)];
            over = over[stuk.Length..];
            var nieuw = gezien.Add(naam);
            if (naam is "IDAT" && !nieuw && vorig is not "IDAT") return null; // the pixels stand together, or part of them is never drawn
            vorig = naam;
            if (naam is not ("IDAT" or "IEND") && (!nieuw || gezien.Contains("IDAT") || !Hoort(naam, (int)lengte))) continue;
            if (Controle(stuk[4..^4]) != BinaryPrimitives.ReadUInt32BigEndian(stuk[^4..])) return null;
            if (naam is "iCCP") SchrijfProfiel(uit, stuk[8..^4]);
            else uit.Write(stuk);
            if (naam is "IEND") return lengte == 0 ? uit.ToArray() : null;
        }
        return null;
    }

    static bool Hoort(string naam, int lengte) => naam switch
    {
        "IHDR" => lengte == 13,
        "PLTE" => lengte is > 0 and <= 768 && lengte % 3 == 0,
        "tRNS" => lengte is > 0 and <= 256,
        "gAMA" => lengte == 4,
        "cHRM" => lengte == 32,
        "sRGB" => lengte == 1,
        "sBIT" => lengte is > 0 and <= 4,
        "pHYs" => lengte == 9,
        "iCCP" => true,
        _ => false,
    };

    // A name of 1 to 79 bytes, a nought, the way of packing (0 is deflate) and the profile; packed again under a name that says nothing.
    static void SchrijfProfiel(MemoryStream uit, ReadOnlySpan<byte> inhoud)
    {
        var naam = inhoud.IndexOf((byte)0);
        if (naam is < 1 or > 79 || inhoud.Length < naam + 2 || inhoud[naam + 1] != 0) return;
        if (Uitgepakt(inhoud[(naam + 2)..]) is not { } profiel || Kleurprofiel.Maak(profiel) is not { } schoon) return;
        using var stuk = new MemoryStream();
        stuk.Write("\0\0\0\0iCCPicc\0\0"u8);
        using (var pakker = new ZLibStream(stuk, CompressionLevel.Optimal, leaveOpen: true)) pakker.Write(schoon);
        stuk.Write("\0\0\0\0"u8);
        var bytes = stuk.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length - 12);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(bytes.Length - 4), Controle(bytes.AsSpan()[4..^4]));
        uit.Write(bytes);
    }

    static byte[]? Uitgepakt(ReadOnlySpan<byte> gepakt)
    {
        try
        {
            using var stroom = new ZLibStream(new MemoryStream(gepakt.ToArray()), CompressionMode.Decompress);
            using var uit = new MemoryStream();
            var buffer = new byte[8192];
            while (stroom.Read(buffer) is > 0 and var gelezen)
            {
                uit.Write(buffer, 0, gelezen);
                if (uit.Length > Kleurprofiel.MaximumBytes) return null;
            }
            return uit.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // CRC-32 of ISO 3309, as annex D of the standard writes it.
    static uint Controle(ReadOnlySpan<byte> bytes)
    {
        var rest = uint.MaxValue;
        foreach (var b in bytes) rest = Rest[(rest ^ b) & 0xFF] ^ (rest >> 8);
        return ~rest;
    }
}
