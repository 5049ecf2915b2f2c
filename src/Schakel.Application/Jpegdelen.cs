using System.Buffers.Binary;

namespace Schakel.Application;

/// <summary>
/// Walks a JPEG from SOI to its first EOI (ITU-T T.81, annex B), also between the scans of a progressive one, each byte once.
/// Only what a browser draws is known: baseline, extended and progressive. A segment that says one length and needs another is a fault,
/// as it is to every decoder, so that nothing can stand behind its tables.
/// </summary>
internal ref struct Jpegdelen(ReadOnlySpan<byte> bytes)
{
    public const byte Tabellen = 0xC4;
    public const byte Einde = 0xD9;
    public const byte Scan = 0xDA;
    public const byte App0 = 0xE0;
    public const byte App1 = 0xE1;
    public const byte App2 = 0xE2;
    public const byte App14 = 0xEE;
    public const byte Opmerking = 0xFE;

    readonly ReadOnlySpan<byte> _bytes = bytes;

    public static ReadOnlySpan<byte> Begin => [0xFF, 0xD8];

    /// <summary>The marker, without its FF.</summary>
    public byte Soort { get; private set; }

    /// <summary>What the segment holds, without its length.</summary>
    public ReadOnlySpan<byte> Inhoud { get; private set; }

    /// <summary>The coded pixels behind the header of a scan.</summary>
    public ReadOnlySpan<byte> Punten { get; private set; }

    /// <summary>Where the bytes start that are not read yet.</summary>
    public int Tot { get; private set; } = 2;

    public readonly bool IsKader => Soort is 0xC0 or 0xC1 or 0xC2;

    public readonly bool IsBijzaak => Soort is (>= App0 and <= 0xEF) or Opmerking;

    /// <summary>The picture itself, without what a phone puts behind it (previews, a film, its own notes); nothing when it has no end.</summary>
    public static ReadOnlySpan<byte> TotEinde(ReadOnlySpan<byte> bytes)
    {
        var delen = new Jpegdelen(bytes);
        while (delen.Verder())
            if (delen.Soort == Einde) return bytes[..delen.Tot];
        return [];
    }

    /// <summary>To the next segment; false at a fault. Behind EOI the walk is over, whatever follows.</summary>
    public bool Verder()
    {
        if (Soort == Einde || !LeesMerk()) return false;
        Inhoud = Punten = [];
        if (Soort == Einde) return true;
        if (Tot + 2 > _bytes.Length) return false;
        var lengte = BinaryPrimitives.ReadUInt16BigEndian(_bytes[Tot..]);
        if (lengte < 2 || lengte > _bytes.Length - Tot) return false;
        Inhoud = _bytes.Slice(Tot + 2, lengte - 2);
        Tot += lengte;
        if (!IsBijzaak && !Klopt()) return false;
        return Soort != Scan || LeesPunten();
    }

    // Any number of FF may stand before a marker as filling.
    bool LeesMerk()
    {
        var vulling = Tot <= _bytes.Length ? _bytes[Tot..].IndexOfAnyExcept((byte)0xFF) : -1;
        if (vulling < 1) return false;
        Soort = _bytes[Tot + vulling];
        Tot += vulling + 1;
        return true;
    }

    // FF00 is a byte FF of the pixels and FFD0 to FFD7 a restart within the scan; every other marker ends it.
    bool LeesPunten()
    {
        var begin = Tot;
        while (_bytes[Tot..].IndexOf((byte)0xFF) is >= 0 and var tot)
        {
            Tot += tot;
            var vulling = _bytes[Tot..].IndexOfAnyExcept((byte)0xFF);
            if (vulling < 0) return false;
            if (_bytes[Tot + vulling] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                Punten = _bytes[begin..Tot];
                return true;
            }
            Tot += vulling + 1;
        }
        return false;
    }

    readonly bool Klopt() => Soort switch
    {
        0xC0 or 0xC1 or 0xC2 => Inhoud.Length >= 9 && Inhoud.Length == 6 + 3 * Inhoud[5],
        Scan => Inhoud.Length >= 6 && Inhoud.Length == 4 + 2 * Inhoud[0],
        0xDD => Inhoud.Length == 2,
        0xDB => PastKwantisering(Inhoud),
        Tabellen => PastHuffman(Inhoud),
        _ => false,
    };

    // Tables of 64 numbers of one byte or two, as the first half of their first byte says.
    static bool PastKwantisering(ReadOnlySpan<byte> inhoud)
    {
        while (inhoud is [var kop, ..])
        {
            var lengte = kop >> 4 == 0 ? 65 : 129;
            if (inhoud.Length < lengte) return false;
            inhoud = inhoud[lengte..];
        }
        return true;
    }

    // Tables of sixteen counts and as many bytes as they add up to, at most one for every byte there is.
    static bool PastHuffman(ReadOnlySpan<byte> inhoud)
    {
        while (!inhoud.IsEmpty)
        {
            if (inhoud.Length < 17) return false;
            var aantal = 0;
            foreach (var codes in inhoud[1..17]) aantal += codes;
            if (aantal > 256 || inhoud.Length < 17 + aantal) return false;
            inhoud = inhoud[(17 + aantal)..];
        }
        return true;
    }
}
