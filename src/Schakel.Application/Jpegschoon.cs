using System.Buffers.Binary;

namespace Schakel.Application;

/// <summary>
/// The segments that draw a JPEG, byte for byte, behind a head of our own making. Three notes change the colours and one the side that is up:
/// that there is a JFIF segment, the transform of Adobe, the colour profile and the orientation. Those four are read and written afresh;
/// every other APPn and comment stays behind, wherever it stands.
/// </summary>
internal static class Jpegschoon
{
    const int MaximumProfieldeel = ushort.MaxValue - 2 - 14;

    static ReadOnlySpan<byte> Profielnaam => "ICC_PROFILE\0"u8;

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
        var profiel = new Profiel();
        var delen = new Jpegdelen(bytes);
        while (delen.Verder() && delen.Soort is not (Jpegdelen.Scan or Jpegdelen.Einde))
        {
            var inhoud = delen.Inhoud;
            if (delen.Soort == Jpegdelen.App0 && inhoud.Length >= Jfif.Length && inhoud.StartsWith("JFIF\0"u8)) isJfif = true;
            else if (delen.Soort == Jpegdelen.App14 && inhoud.Length >= 12 && inhoud.StartsWith("Adobe"u8)) adobe = inhoud[11];
            else if (delen.Soort == Jpegdelen.App1) stand ??= Stand(inhoud);
            else if (delen.Soort == Jpegdelen.App2 && inhoud.Length > 14 && inhoud.StartsWith(Profielnaam)) profiel.Neem(inhoud[12], inhoud[13], inhoud[14..]);
        }
        if (isJfif) Schrijf(uit, Jpegdelen.App0, Jfif);
        if (stand is { } kant) Schrijf(uit, Jpegdelen.App1, [.. "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0"u8, kant, 0, 0, 0, 0, 0, 0]);
        if (adobe is { } omzetting) Schrijf(uit, Jpegdelen.App14, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, omzetting]);
        if (profiel.Heel() is { } heel && Kleurprofiel.Maak(heel) is { } schoon) SchrijfProfiel(uit, schoon);
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

    static void SchrijfProfiel(MemoryStream uit, ReadOnlySpan<byte> profiel)
    {
        var aantal = (byte)((profiel.Length + MaximumProfieldeel - 1) / MaximumProfieldeel);
        for (byte nummer = 1; nummer <= aantal; nummer++)
        {
            var deel = profiel[..Math.Min(profiel.Length, MaximumProfieldeel)];
            Schrijf(uit, Jpegdelen.App2, [.. Profielnaam, nummer, aantal, .. deel]);
            profiel = profiel[deel.Length..];
        }
    }

    static void Schrijf(MemoryStream uit, byte soort, ReadOnlySpan<byte> inhoud)
    {
        Span<byte> kop = [0xFF, soort, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(kop[2..], (ushort)(inhoud.Length + 2));
        uit.Write(kop);
        uit.Write(inhoud);
    }

    /// <summary>A colour profile is cut into numbered parts; one that is not whole is none.</summary>
    sealed class Profiel
    {
        readonly SortedDictionary<byte, byte[]> _delen = [];
        byte _aantal;
        bool _gebroken;

        public void Neem(byte nummer, byte aantal, ReadOnlySpan<byte> deel)
        {
            if (_delen.Count == 0) _aantal = aantal;
            if (nummer == 0 || nummer > aantal || aantal != _aantal || !_delen.TryAdd(nummer, deel.ToArray())) _gebroken = true;
        }

        public byte[]? Heel() => !_gebroken && _aantal > 0 && _delen.Count == _aantal ? [.. _delen.Values.SelectMany(d => d)] : null;
    }
}
