using System.Buffers.Binary;

namespace Schakel.Application.Tests;

/// <summary>Pictures as small as they come, built from their parts so that a test can bend one of them.</summary>
public static class Beelden
{
    /// <param name="rest">How many bytes more the picture itself has.</param>
    public static byte[] Png(int breedte = 4, int hoogte = 3, int rest = 0, bool metBeeld = true)
    {
        var kop = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(kop, breedte);
        BinaryPrimitives.WriteInt32BigEndian(kop.AsSpan(4), hoogte);
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Stuk("IHDR"u8, kop), .. metBeeld ? Stuk("IDAT"u8, new byte[5 + rest]) : [], .. Stuk("IEND"u8, [])];
    }

    public static byte[] Jpeg(ushort breedte = 4, ushort hoogte = 3, byte soort = 0xC0)
    {
        var kader = new byte[] { 8, 0, 0, 0, 0, 1, 1, 0x11, 0 };
        BinaryPrimitives.WriteUInt16BigEndian(kader.AsSpan(1), hoogte);
        BinaryPrimitives.WriteUInt16BigEndian(kader.AsSpan(3), breedte);
        return [0xFF, 0xD8, .. Deel(0xE0, "JFIF\0"u8), .. Deel(soort, kader), .. Deel(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 3, 0xFF, 0xD9];
    }

    public static byte[] Webp(string soort, params byte[] inhoud)
    {
        byte[] vol = [.. inhoud, .. new byte[Math.Max(0, 10 - inhoud.Length)]];
        var bytes = new byte[20 + vol.Length];
        "RIFF"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - 8);
        "WEBP"u8.CopyTo(bytes.AsSpan(8));
        System.Text.Encoding.ASCII.GetBytes(soort).CopyTo(bytes, 12);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), vol.Length);
        vol.CopyTo(bytes, 20);
        return bytes;
    }

    /// <summary>The same of as many chunks as wanted, each filled up to an even length.</summary>
    public static byte[] Riff(params (string Naam, byte[] Inhoud)[] stukken)
    {
        byte[] inhoud = [.. "WEBP"u8, .. stukken.SelectMany(s => (byte[])[.. System.Text.Encoding.ASCII.GetBytes(s.Naam), .. BitConverter.GetBytes(s.Inhoud.Length), .. s.Inhoud, .. new byte[s.Inhoud.Length % 2]])];
        return [.. "RIFF"u8, .. BitConverter.GetBytes(inhoud.Length), .. inhoud];
    }

    public static byte[] Deel(byte soort, ReadOnlySpan<byte> inhoud)
    {
        var lengte = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(lengte, (ushort)(inhoud.Length + 2));
        return [0xFF, soort, .. lengte, .. inhoud];
    }

    public static byte[] Stuk(ReadOnlySpan<byte> naam, ReadOnlySpan<byte> inhoud)
    {
        var lengte = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(lengte, inhoud.Length);
        var controle = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(controle, Controle([.. naam, .. inhoud]));
        return [.. lengte, .. naam, .. inhoud, .. controle];
    }

    static uint Controle(byte[] bytes)
    {
        var rest = uint.MaxValue;
        foreach (var b in bytes)
        {
            rest ^= b;
            for (var bit = 0; bit < 8; bit++) rest = (rest >> 1) ^ ((rest & 1) * 0xEDB88320);
        }
        return ~rest;
    }
}
