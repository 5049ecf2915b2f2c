using System.Buffers.Binary;
using System.Text;

namespace Schakel.Application;

/// <summary>
/// The chunks that draw a PNG (W3C, third edition), byte for byte. Each small one has the length that it needs and is there once, so that
/// nothing stands behind its numbers; of an animation the first picture stays. A kept chunk with a wrong check is refused,
/// as a browser would not draw it: four bytes that nobody looks at could say something. What a screen was measured by stays behind too (<see cref="Jpegschoon"/>).
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
            uit.Write(stuk);
            if (naam is "IEND") return lengte == 0 ? uit.ToArray() : null;
        }
        return null;
    }

    static bool Hoort(string naam, int lengte) => naam switch
    {
        "IHDR" => lengte == 13,
        "PLTE" => lengte is > 0 and <= 768 && lengte % 3 == 0,
        "tRNS" => lengte is > 0 and <= 256,
        "sRGB" => lengte == 1,
        "sBIT" => lengte is > 0 and <= 4,
        _ => false,
    };

    // CRC-32 of ISO 3309, as annex D of the standard writes it.
    static uint Controle(ReadOnlySpan<byte> bytes)
    {
        var rest = uint.MaxValue;
        foreach (var b in bytes) rest = Rest[(rest ^ b) & 0xFF] ^ (rest >> 8);
        return ~rest;
    }
}
