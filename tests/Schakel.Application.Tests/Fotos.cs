using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Schakel.Application.Tests;

/// <summary>Photos as phones and programs write them, with <see cref="Geheim"/> in every place that could say who or where.</summary>
static class Fotos
{
    public const string Geheim = "GEHEIM-GPS";

    public static readonly byte[] Kwantisering = Beelden.Deel(0xDB, [0, .. Enumerable.Range(1, 64).Select(n => (byte)n), 0x11, .. Enumerable.Repeat((byte)7, 128)]);
    public static readonly byte[] Huffman = Beelden.Deel(0xC4, [0, 1, 2, .. new byte[14], 5, 6, 7, 0x10, 0, 1, .. new byte[14], 9]);
    public static readonly byte[] Herstart = Beelden.Deel(0xDD, [0, 4]);
    public static readonly byte[] Opmerking = Beelden.Deel(0xFE, Zeg());
    public static readonly byte[] Iptc = Beelden.Deel(0xED, Zeg("Photoshop 3.0\08BIM"));

    /// <summary>With a byte FF, a restart and a filled one among its pixels.</summary>
    public static readonly byte[] Scan = [.. Beelden.Deel(0xDA, [1, 1, 0, 0, 63, 0]), 1, 0xFF, 0, 2, 0xFF, 0xD0, 3, 0xFF, 0xFF, 0xD1, 4];

    /// <summary>A profile of a screen, that names the screen and whose it is, with the numbers of the colours.</summary>
    public static readonly byte[] Profiel = Icc(4, ("desc", Zeg("mluc")), ("rXYZ", Punt(1)), ("mmod", Zeg("mmod")), ("rTRC", Kromme), ("gTRC", Kromme), ("wtpt", [.. Punt(2), .. Zeg()]));

    static byte[] Kromme => [.. "curv\0\0\0\0\0\0\0\u0001"u8, 2, 0x33];

    /// <summary>Three notes that stay in a form of our own.</summary>
    public static readonly byte[] Jfif = Beelden.Deel(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
    public static readonly byte[] Adobe = Beelden.Deel(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]);

    public static byte[] Zeg(string ervoor = "") => [.. Encoding.Latin1.GetBytes(ervoor + Geheim)];

    public static byte[] Kader(byte soort = 0xC0) => Beelden.Deel(soort, [8, 0, 3, 0, 4, 1, 1, 0x11, 0]);

    public static byte[] Jpeg(params byte[][] delen) => [0xFF, 0xD8, .. delen.SelectMany(d => d), 0xFF, 0xD9];

    public static byte[] Telefoonfoto(ushort stand = 6, bool klein = true) => Jpeg([
        Beelden.Deel(0xE0, [.. "JFIF\0"u8, 1, 2, 1, 0, 72, 0, 72, 2, 2, .. Zeg("12")]), Beelden.Deel(0xE0, Zeg("JFXX\0\u0010")),
        Exif(stand, klein), Beelden.Deel(0xE1, Zeg("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>")), Beelden.Deel(0xE1, Zeg("http://ns.adobe.com/xmp/extension/\0")),
        .. Iccdelen(Profiel), Beelden.Deel(0xE2, Zeg("MPF\0II*\0")), Beelden.Deel(0xE4, Zeg()), Beelden.Deel(0xEB, Zeg("JP")), Iptc,
        Beelden.Deel(0xEE, [.. "Adobe"u8, 0, 101, 7, 7, 7, 7, 1, .. Zeg()]), Opmerking,
        Kwantisering, [0xFF, 0xFF, .. Kader()], Huffman, Herstart, Opmerking, Scan, Opmerking, Iptc]);

    /// <summary>Orientation stands between the camera and the place, and a small picture of the photo comes behind.</summary>
    public static byte[] Exif(ushort stand, bool klein)
    {
        byte[] lijst = [.. Kort(4), .. Regel(0x010F, 2, 11, 62), .. Regel(0x0112, 3, 1, klein ? stand : (uint)stand << 16), .. Regel(0x8825, 4, 1, 62), .. Regel(0xA430, 2, 11, 62), 0, 0, 0, 0];
        return Beelden.Deel(0xE1, [.. "Exif\0\0"u8, .. klein ? "II*\0"u8 : "MM\0*"u8, .. Lang(8), .. lijst, .. Zeg(), 0, .. Jpeg(Kader(), Opmerking, Scan)]);

        byte[] Kort(ushort waarde) => klein ? [(byte)waarde, (byte)(waarde >> 8)] : [(byte)(waarde >> 8), (byte)waarde];
        byte[] Lang(uint waarde) => klein ? [.. Kort((ushort)waarde), .. Kort((ushort)(waarde >> 16))] : [.. Kort((ushort)(waarde >> 16)), .. Kort((ushort)waarde)];
        byte[] Regel(ushort naam, ushort soort, uint aantal, uint waarde) => [.. Kort(naam), .. Kort(soort), .. Lang(aantal), .. Lang(waarde)];
    }

    public static byte[] Stand(byte stand) => Beelden.Deel(0xE1, [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, stand, 0, 0, 0, 0, 0, 0]);

    public static byte[][] Iccdelen(byte[] profiel, int lengte = 100)
    {
        var delen = profiel.Chunk(lengte).ToList();
        return [.. delen.Select((deel, nr) => Beelden.Deel(0xE2, [.. "ICC_PROFILE\0"u8, (byte)(nr + 1), (byte)delen.Count, .. deel]))];
    }

    public static byte[] Icc(byte versie, params (string Naam, byte[] Inhoud)[] tags)
    {
        byte[] kop = [.. new byte[4], .. "GEHE"u8, versie, 0, 0, 0, .. "mntrRGB XYZ "u8, 7, 0xE9, 0, 3, .. new byte[8], .. "acspGEHE"u8, 0, 0, 0, 0, .. Zeg(), .. new byte[6], 0, 0, 0, 1, 0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D, .. Zeg(), .. new byte[38]];
        var regels = new List<byte>(Getal(tags.Length));
        var rest = new List<byte>();
        foreach (var (naam, inhoud) in tags)
        {
            regels.AddRange([.. Encoding.ASCII.GetBytes(naam), .. Getal(132 + 12 * tags.Length + rest.Count), .. Getal(inhoud.Length)]);
            rest.AddRange([.. inhoud, .. new byte[-inhoud.Length & 3]]);
        }
        return [.. kop, .. regels, .. rest];
    }

    public static byte[] Punt(byte waarde) => [.. "XYZ \0\0\0\0"u8, 0, waarde, 0, 0, 0, waarde, 0, 0, 0, waarde, 0, 0];

    public static byte[] Getal(int waarde)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, waarde);
        return bytes;
    }

    public static byte[] Png(params byte[][] stukken) => [0x89, .. "PNG\r\n\u001a\n"u8, .. Stuk("IHDR", [.. Getal(4), .. Getal(3), 8, 3, 0, 0, 0]), .. stukken.SelectMany(s => s), .. Stuk("IEND", [])];

    public static byte[] Stuk(string naam, byte[] inhoud) => Beelden.Stuk(Encoding.ASCII.GetBytes(naam), inhoud);

    public static byte[] Iccp(byte[] profiel) => Stuk("iCCP", [.. Zeg(), 0, 0, .. Gepakt(profiel), .. Zeg()]);

    public static byte[] Gepakt(byte[] bytes)
    {
        using var uit = new MemoryStream();
        using (var pakker = new ZLibStream(uit, CompressionLevel.Fastest)) pakker.Write(bytes);
        return uit.ToArray();
    }

    public static byte[] Uitgepakt(byte[] bytes)
    {
        using var uit = new MemoryStream();
        using (var pakker = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress)) pakker.CopyTo(uit);
        return uit.ToArray();
    }

    /// <summary>The chunks that stay, in their order.</summary>
    public static readonly byte[][] Pngdelen =
    [
        Stuk("cHRM", new byte[32]), Stuk("gAMA", [0, 0, 0xB1, 0x8F]), Stuk("sBIT", [8, 8, 8]), Stuk("PLTE", [1, 2, 3, 4, 5, 6]), Stuk("tRNS", [0, 255]), Stuk("pHYs", [0, 0, 0, 1, 0, 0, 0, 1, 0]),
        Stuk("IDAT", [1, 2, 3]), Stuk("IDAT", [4, 5]),
    ];

    public static byte[] Schermfoto() => Png(
        Stuk("tEXt", Zeg("Author\0")), Pngdelen[0], Iccp(Profiel), Stuk("zTXt", [.. "GPS\0\0"u8, .. Gepakt(Zeg())]), Pngdelen[1], Stuk("gAMA", Zeg()), Stuk("sRGB", Zeg()),
        Stuk("iTXt", Zeg("XML:com.adobe.xmp\0\0\0\0\0")), Pngdelen[2], Stuk("eXIf", Zeg("MM\0*")), Pngdelen[3], Stuk("tIME", [7, 0xE9, 1, 2, 3, 4, 5]), Pngdelen[4], Pngdelen[5],
        Stuk("acTL", new byte[8]), Stuk("fcTL", new byte[26]), Stuk("gEHm", Zeg()), Pngdelen[6], Pngdelen[7], Stuk("fdAT", Zeg("\0\0\0\u0001")), Stuk("tEXt", Zeg("Comment\0")), Stuk("PLTE", [9, 9, 9]));

    public static byte[] Webpkop(byte vlaggen) => [vlaggen, 0, 0, 0, 3, 0, 0, 2, 0, 0];

    public static readonly byte[] Vp8 = [0, 0, 0, 0x9D, 0x01, 0x2A, 4, 0, 3, 0, 1];

    public static byte[] Webp() => Beelden.Riff(
        ("VP8X", [0x3D, 1, 2, 3, .. Webpkop(0)[4..]]), ("ICCP", Profiel), ("GHEM", Zeg()), ("ALPH", [1, 2, 3]), ("EXIF", Zeg("MM\0*")), ("VP8 ", Vp8), ("EXIF", Zeg("MM\0*")), ("XMP ", Zeg("<x:xmpmeta>")), ("GHEM", Zeg()));
}
