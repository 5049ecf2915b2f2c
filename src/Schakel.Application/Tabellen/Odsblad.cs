using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Schakel.Application.Tabellen;

/// <summary>The first sheet of an OpenDocument spreadsheet (ISO/IEC 26300). Rows and cells that say they are repeated are repeated, within the limits.</summary>
internal static class Odsblad
{
    const int MaximumDiepte = 100;
    const string Tabelruimte = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    static readonly XmlReaderSettings Streng = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Tabelregels.MaximumUitgepakt,
        MaxCharactersFromEntities = 0,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static Uitgelezen Lees(ZipArchive zip, Leestijd tijd)
    {
        if (IsVersleuteld(zip)) return Uitgelezen.Geweigerd(Tabelregels.Wachtwoord);
        try
        {
            using var stroom = zip.GetEntry("content.xml")!.Open();
            using var lezer = XmlReader.Create(stroom, Streng);
            return Lees(lezer, new(tijd));
        }
        catch (Exception fout) when (fout is XmlException or FormatException or OverflowException or InvalidDataException)
        {
            return Uitgelezen.Geweigerd(Tabelregels.Stuk);
        }
    }

    static Uitgelezen Lees(XmlReader lezer, Tabelbouwer bouwer)
    {
        var samen = new List<(int Rij, int Kolom, int Rijen, int Kolommen)>();
        var bladen = ImmutableArray.CreateBuilder<string>();
        string? blad = null;
        var volgende = 1;
        while (lezer.Read())
        {
            if (lezer.Depth > MaximumDiepte) throw new XmlException("Te diep.");
            if (lezer.NodeType != XmlNodeType.Element || lezer.NamespaceURI != Tabelruimte) continue;
            if (lezer.LocalName == "table" && blad is not null) bladen.Add(lezer.GetAttribute("name", Tabelruimte) ?? "");
            else if (lezer.LocalName == "table") blad = lezer.GetAttribute("name", Tabelruimte) ?? "";
            else if (lezer.LocalName == "table-row" && bladen.Count == 0 && !bouwer.IsVol) volgende += Rij(lezer, volgende, bouwer, samen);
        }
        foreach (var (rij, kolom, rijen, kolommen) in samen) bouwer.VoegSamen(rij, kolom, rij + rijen - 1, kolom + kolommen - 1);
        return bouwer.Klaar(blad, bladen.DrainToImmutable());
    }

    /// <summary>Reads one row, as often as it says; how many rows it was.</summary>
    static int Rij(XmlReader lezer, int nr, Tabelbouwer bouwer, List<(int, int, int, int)> samen)
    {
        bouwer.Begin();
        var keer = Keer(lezer, "number-rows-repeated");
        if (lezer.IsEmptyElement) return keer;
        var diepte = lezer.Depth;
        var kolom = 0;
        while (lezer.Read() && !(lezer.NodeType == XmlNodeType.EndElement && lezer.Depth == diepte))
        {
            if (lezer.Depth > MaximumDiepte) throw new XmlException("Te diep.");
            if (lezer.NodeType != XmlNodeType.Element || lezer.NamespaceURI != Tabelruimte || lezer.LocalName is not ("table-cell" or "covered-table-cell")) continue;

            var (isBedekt, breed) = (lezer.LocalName == "covered-table-cell", Keer(lezer, "number-columns-repeated"));
            var (rijen, kolommen) = (Keer(lezer, "number-rows-spanned"), Keer(lezer, "number-columns-spanned"));
            if (!isBedekt && (rijen > 1 || kolommen > 1) && samen.Count < Tabelregels.MaximumRijen) samen.Add((nr, kolom, rijen, kolommen));
            var cel = Odscel.Lees(lezer, MaximumDiepte);
            if (!isBedekt) Zet(cel, nr, kolom, keer, breed, bouwer);
            kolom += breed;
            if (kolom < 0) throw new OverflowException();
        }
        return keer;
    }

    // One more than may be is enough to be refused for it.
    static void Zet(Odscel cel, int nr, int kolom, int keer, int breed, Tabelbouwer bouwer)
    {
        if (cel.Fout is { } fout) bouwer.Weiger(fout(nr, kolom));
        if (cel.Inhoud.IsLeeg) return;
        for (var r = 0; r < Math.Min(keer, Tabelregels.MaximumRijen + 1) && !bouwer.IsVol; r++)
            for (var k = 0; k < Math.Min(breed, Tabelregels.MaximumKolommen + 1) && !bouwer.IsVol; k++) bouwer.Zet(nr + r, kolom + k, cel.Inhoud);
    }

    // No sheet is larger than this; more would only be there to count past the end of numbers.
    static int Keer(XmlReader lezer, string naam) =>
        lezer.GetAttribute(naam, Tabelruimte) is { } keer ? Math.Clamp(int.Parse(keer, NumberStyles.None, CultureInfo.InvariantCulture), 1, 1 << 20) : 1;

    static bool IsVersleuteld(ZipArchive zip)
    {
        if (zip.GetEntry("META-INF/manifest.xml") is not { } inhoud) return false;
        using var stroom = inhoud.Open();
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd().Contains("encryption-data", StringComparison.Ordinal);
    }
}
