using System.Buffers.Binary;

namespace Schakel.Application;

/// <summary>
/// The segments that draw a JPEG, byte for byte, behind a head of our own making. Two notes change the colours and one the side that is up:
/// that there is a JFIF segment, the transform of Adobe, and the orientation. Those three are read and written afresh; every other APPn and
/// comment stays behind, wherever it stands. So does the colour profile: the numbers that a screen was measured by lead to its owner as surely
/// as its name, and a photo of what goes wrong needs no exact colours.
/// </summary>
internal static class Jpegschoon
{
    /// <summary>One density for both sides and no thumbnail.</summary>
    static ReadOnlySpan<byte> Jfif => [(byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

    public static byte[]? Maak(ReadOnlySpan<byte> bytes)
    {
        using var uit = new MemoryStream(bytes.Length);
        uit.Write(Jpegdelen.Begin);
        SchrijfKop(uit, bytes);
        var delen = new Jpegdelen(bytes);
        while (delen.Verder())
        {
            if (delen.Soort == Jpegdelen.Einde)
            {
                uit.Write([0xFF, Jpegdelen.Einde]);
                return uit.ToArray();
            }
            if (delen.IsBijzaak) continue;
            Schrijf(uit, delen.Soort, delen.Inhoud);
            uit.Write(delen.Punten);
        }
        return null;
    }

    // A decoder settles colours and side at the first scan, so that nothing behind it counts.
    static void SchrijfKop(MemoryStream uit, ReadOnlySpan<byte> bytes)
    {
        var isJfif = false;
        byte? adobe = null;
        byte? stand = null;
        var delen = new Jpegdelen(bytes);
        while (delen.Verder() && delen.Soort is not (Jpegdelen.Scan or Jpegdelen.Einde))
        {
            var inhoud = delen.Inhoud;
            if (delen.Soort == Jpegdelen.App0 && inhoud.Length >= Jfif.Length && inhoud.StartsWith("JFIF\0"u8)) isJfif = true;
            else if (delen.Soort == Jpegdelen.App14 && inhoud.Length >= 12 && inhoud.StartsWith("Adobe"u8)) adobe = inhoud[11];
            else if (delen.Soort == Jpegdelen.App1) stand ??= Stand(inhoud);
        }
        if (isJfif) Schrijf(uit, Jpegdelen.App0, Jfif);
        if (stand is { } kant) Schrijf(uit, Jpegdelen.App1, [.. "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0"u8, kant, 0, 0, 0, 0, 0, 0]);
        if (adobe is { } omzetting) Schrijf(uit, Jpegdelen.App14, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, omzetting]);
    }

    // Exif is a TIFF: II or MM for the order of its bytes, then where its first list stands. Orientation is entry 0112, one SHORT; 1 is upright and needs no note.
    static byte? Stand(ReadOnlySpan<byte> inhoud)
    {
        if (inhoud.Length < 14 || !inhoud.StartsWith("Exif\0\0"u8)) return null;
        var tiff = inhoud[6..];
        var klein = tiff.StartsWith("II*\0"u8);
        if (!klein && !tiff.StartsWith("MM\0*"u8)) return null;
        var lijst = klein ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (lijst > tiff.Length - 2) return null;
        var regels = tiff[((int)lijst + 2)..];
        for (var over = Kort(tiff[(int)lijst..], klein); over > 0 && regels.Length >= 12; over--, regels = regels[12..])
        {
            if (Kort(regels, klein) != 0x0112 || Kort(regels[2..], klein) != 3) continue;
            return Kort(regels[8..], klein) is >= 2 and <= 8 and var stand ? (byte)stand : null;
        }
        return null;
    }

    static ushort Kort(ReadOnlySpan<byte> bytes, bool klein) => klein ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    static void Schrijf(MemoryStream uit, byte soort, ReadOnlySpan<byte> inhoud)
    {
        Span<byte> kop = [0xFF, soort, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(kop[2..], (ushort)(inhoud.Length + 2));
        uit.Write(kop);
        uit.Write(inhoud);
    }
}
