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

    static byte[] Deel(byte soort, ReadOnlySpan<byte> inhoud)
    {
        var lengte = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(lengte, (ushort)(inhoud.Length + 2));
        return [0xFF, soort, .. lengte, .. inhoud];
    }

    static byte[] Stuk(ReadOnlySpan<byte> naam, ReadOnlySpan<byte> inhoud)
    {
        var lengte = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(lengte, inhoud.Length);
        return [.. lengte, .. naam, .. inhoud, .. naam.SequenceEqual("IEND"u8) ? [0xAE, 0x42, 0x60, 0x82] : new byte[4]];
    }
}
