using System.Buffers.Binary;

namespace Schakel.Application;

/// <summary>
/// A colour profile (ICC.1:2022) with its numbers and without its words. That of a screen names the screen, its serial number and the day that
/// it was measured, which leads to a person as surely as a place does: a screenshot carries it. Kept are the tags that turn a colour into another.
/// </summary>
internal static class Kleurprofiel
{
    /// <summary>More than the largest for print; what is unpacked from a PNG stops here too.</summary>
    public const int MaximumBytes = 4_000_000;

    const int Kop = 128;
    const int Regel = 12;

    /// <summary>Name and rights have to be there. Version 4 wants them in many languages, version 2 in one.</summary>
    static ReadOnlySpan<byte> NaamVier => "mluc\0\0\0\0\0\0\0\u0001\0\0\0\u000cenUS\0\0\0\u0006\0\0\0\u001c\0i\0c\0c\0\0"u8;

    static readonly byte[] NaamTwee = [.. "desc\0\0\0\0\0\0\0\u0004icc\0"u8, .. new byte[80]];

    static ReadOnlySpan<byte> RechtenTwee => "text\0\0\0\0icc\0"u8;

    /// <summary>Null when it is no profile that anything could be drawn with.</summary>
    public static byte[]? Maak(ReadOnlySpan<byte> profiel)
    {
        if (profiel.Length is < Kop + 4 or > MaximumBytes || !profiel[36..40].SequenceEqual("acsp"u8)) return null;
        var aantal = BinaryPrimitives.ReadUInt32BigEndian(profiel[Kop..]);
        if (aantal > (profiel.Length - Kop - 4) / Regel) return null;

        var tags = new List<(uint Naam, int Deel)>();
        var delen = new List<(int Plaats, int Lengte)>();
        var gezien = new HashSet<uint>();
        for (var regels = profiel.Slice(Kop + 4, (int)aantal * Regel); !regels.IsEmpty; regels = regels[Regel..])
        {
            var (plaats, lengte) = (BinaryPrimitives.ReadUInt32BigEndian(regels[4..]), BinaryPrimitives.ReadUInt32BigEndian(regels[8..]));
            if (plaats > profiel.Length || lengte > profiel.Length - plaats) return null;
            var naam = BinaryPrimitives.ReadUInt32BigEndian(regels);
            if (!IsKleur(regels[..4]) || !gezien.Add(naam)) continue;
            var nodig = Nodig(profiel.Slice((int)plaats, (int)lengte));
            if (nodig == 0) return null;
            var deel = delen.IndexOf(((int)plaats, nodig));
            if (deel < 0) delen.Add(((int)plaats, nodig));
            tags.Add((naam, deel < 0 ? delen.Count - 1 : deel));
        }
        return tags.Count == 0 ? null : Schrijf(profiel, tags, delen);
    }

    static byte[]? Schrijf(ReadOnlySpan<byte> profiel, List<(uint Naam, int Deel)> tags, List<(int Plaats, int Lengte)> delen)
    {
        var isVier = profiel[8] >= 4;
        var naam = isVier ? NaamVier : NaamTwee;
        var rechten = isVier ? [] : RechtenTwee;
        var inhoud = Kop + 4 + Regel * (tags.Count + 2);
        long lengte = inhoud + naam.Length + rechten.Length + delen.Sum(d => (long)Rond(d.Lengte));
        if (lengte > MaximumBytes) return null;

        var uit = new byte[lengte];
        BinaryPrimitives.WriteInt32BigEndian(uit, uit.Length);
        profiel[8..24].CopyTo(uit.AsSpan(8)); // version, class and both spaces
        "acsp"u8.CopyTo(uit.AsSpan(36));
        profiel[64..80].CopyTo(uit.AsSpan(64)); // intent and illuminant
        BinaryPrimitives.WriteInt32BigEndian(uit.AsSpan(Kop), tags.Count + 2);
        var regel = Kop + 4;
        var plaats = inhoud;
        SchrijfRegel(uit, ref regel, "desc"u8, plaats, naam.Length);
        naam.CopyTo(uit.AsSpan(plaats));
        SchrijfRegel(uit, ref regel, "cprt"u8, isVier ? plaats : plaats + naam.Length, isVier ? naam.Length : rechten.Length);
        rechten.CopyTo(uit.AsSpan(plaats + naam.Length));
        plaats += naam.Length + rechten.Length;

        var plaatsen = new int[delen.Count];
        for (var nummer = 0; nummer < delen.Count; nummer++)
        {
            plaatsen[nummer] = plaats;
            profiel.Slice(delen[nummer].Plaats, delen[nummer].Lengte).CopyTo(uit.AsSpan(plaats));
            plaats += Rond(delen[nummer].Lengte);
        }
        Span<byte> kort = stackalloc byte[4];
        foreach (var tag in tags)
        {
            BinaryPrimitives.WriteUInt32BigEndian(kort, tag.Naam);
            SchrijfRegel(uit, ref regel, kort, plaatsen[tag.Deel], delen[tag.Deel].Lengte);
        }
        return uit;
    }

    static void SchrijfRegel(byte[] uit, ref int regel, ReadOnlySpan<byte> naam, int plaats, int lengte)
    {
        naam.CopyTo(uit.AsSpan(regel));
        BinaryPrimitives.WriteInt32BigEndian(uit.AsSpan(regel + 4), plaats);
        BinaryPrimitives.WriteInt32BigEndian(uit.AsSpan(regel + 8), lengte);
        regel += Regel;
    }

    static int Rond(int lengte) => (lengte + 3) & ~3;

    static bool IsKleur(ReadOnlySpan<byte> naam) =>
        naam.EndsWith("XYZ"u8) || naam.EndsWith("TRC"u8) || naam.StartsWith("A2B"u8) || naam.StartsWith("B2A"u8)
        || naam.SequenceEqual("wtpt"u8) || naam.SequenceEqual("bkpt"u8) || naam.SequenceEqual("chad"u8) || naam.SequenceEqual("cicp"u8);

    // How many bytes a value has by its own kind, so that nothing stands behind it; nought when it is of no kind that holds numbers.
    static int Nodig(ReadOnlySpan<byte> waarde)
    {
        if (waarde.Length < 12) return 0;
        long nodig = waarde switch
        {
            [(byte)'X', (byte)'Y', (byte)'Z', (byte)' ', ..] => 20,
            [(byte)'s', (byte)'f', (byte)'3', (byte)'2', ..] => 44,
            [(byte)'c', (byte)'i', (byte)'c', (byte)'p', ..] => 12,
            [(byte)'c', (byte)'u', (byte)'r', (byte)'v', ..] => 12 + 2L * BinaryPrimitives.ReadUInt32BigEndian(waarde[8..]),
            [(byte)'p', (byte)'a', (byte)'r', (byte)'a', ..] => waarde[9] switch { 0 => 16, 1 => 24, 2 => 28, 3 => 32, 4 => 40, _ => 0 },
            [(byte)'m', (byte)'f', (byte)'t', (byte)'1' or (byte)'2', ..] or [(byte)'m', (byte)'A', (byte)'B', (byte)' ', ..] or [(byte)'m', (byte)'B', (byte)'A', (byte)' ', ..] => waarde.Length,
            _ => 0,
        };
        return nodig <= waarde.Length ? (int)nodig : 0;
    }
}
