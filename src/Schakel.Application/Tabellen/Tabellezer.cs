using System.IO.Compression;
using System.Text;

namespace Schakel.Application.Tabellen;

/// <summary>
/// Reads what people bring along: a list that they paste, or a spreadsheet. What a file is follows from its bytes and never from its name.
/// It reads all of the first sheet or nothing: a list that lost a row on its way would be worse than none.
/// </summary>
public static class Tabellezer
{
    static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static Uitgelezen Lees(string geplakt, Leestijd tijd) =>
        Encoding.UTF8.GetByteCount(geplakt) > Tabelregels.MaximumBytes ? Uitgelezen.Geweigerd(Tabelregels.TeGroot) : Tekstblad.Lees(geplakt, tijd);

    public static Uitgelezen Lees(byte[] bestand, Leestijd tijd)
    {
        if (bestand.Length > Tabelregels.MaximumBytes) return Uitgelezen.Geweigerd(Tabelregels.TeGroot);
        if (bestand.AsSpan().StartsWith(Zip)) return LeesZip(bestand, tijd);
        if (bestand.AsSpan().StartsWith(Ole)) return Uitgelezen.Geweigerd(Bevat(bestand, "EncryptedPackage") ? Tabelregels.Wachtwoord : Tabelregels.OudeSoort);
        return Tekstblad.Decodeer(bestand) is { } tekst ? Tekstblad.Lees(tekst, tijd) : Uitgelezen.Geweigerd(Tabelregels.Onbekend);
    }

    static Uitgelezen LeesZip(byte[] bestand, Leestijd tijd)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bestand, writable: false), ZipArchiveMode.Read);
            if (Zipwacht.Weiger(zip, tijd) is { } geweigerd) return Uitgelezen.Geweigerd(geweigerd);
            if (zip.GetEntry("xl/workbook.xml") is not null) return Xlsxblad.Lees(bestand, tijd);
            return zip.GetEntry("content.xml") is not null ? Odsblad.Lees(zip, tijd) : Uitgelezen.Geweigerd(Tabelregels.Onbekend);
        }
        catch (InvalidDataException)
        {
            return Uitgelezen.Geweigerd(Tabelregels.Stuk);
        }
    }

    // The names of the streams in such a file stand in it as UTF-16.
    static bool Bevat(byte[] bestand, string naam) => bestand.AsSpan().IndexOf(Encoding.Unicode.GetBytes(naam)) >= 0;
}
