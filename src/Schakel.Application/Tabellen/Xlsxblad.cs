using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Schakel.Application.Tabellen;

/// <summary>The first sheet that shows in an Excel workbook (ISO/IEC 29500): what its cells hold, and of a formula the result that was stored with it.</summary>
internal static class Xlsxblad
{
    const int MaximumSamengevoegd = 10_000;
    const int MaximumTeksten = 200_000;

    public static Uitgelezen Lees(byte[] bestand, Leestijd tijd)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bestand, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = Tabelregels.MaximumUitgepakt });
            return document.WorkbookPart is { } boek ? Lees(boek, new(tijd)) : Uitgelezen.Geweigerd(Tabelregels.Stuk);
        }
        // What a library of others throws at a file that lies; to whoever sent it these are one thing.
        catch (Exception fout) when (fout is OpenXmlPackageException or XmlException or FormatException or IOException or InvalidDataException or ArgumentException or InvalidOperationException or InvalidCastException or KeyNotFoundException or OverflowException)
        {
            return Uitgelezen.Geweigerd(Tabelregels.Stuk);
        }
    }

    static Uitgelezen Lees(WorkbookPart boek, Tabelbouwer bouwer)
    {
        var bladen = (boek.Workbook.Sheets?.Elements<Sheet>() ?? []).Where(s => s.State is null || s.State == SheetStateValues.Visible)
            .Select(s => (Naam: s.Name?.Value ?? "", Deel: s.Id?.Value is { } id ? boek.GetPartById(id) as WorksheetPart : null)).Where(b => b.Deel is not null).ToList();
        if (bladen.Count == 0) return Uitgelezen.Geweigerd(Tabelregels.Leeg);

        var inhoud = new Xlsxcel(Teksten(boek, bouwer), Opmaak.Van(boek), boek.Workbook.WorkbookProperties?.Date1904?.Value == true);
        using var lezer = OpenXmlReader.Create(bladen[0].Deel!);
        Lees(lezer, inhoud, bouwer);
        return bouwer.Klaar(bladen[0].Naam, [.. bladen.Skip(1).Select(b => b.Naam)]);
    }

    static void Lees(OpenXmlReader lezer, Xlsxcel inhoud, Tabelbouwer bouwer)
    {
        var (rij, kolom, samengevoegd) = (0, -1, 0);
        while (!bouwer.IsVol && lezer.Read())
        {
            if (!lezer.IsStartElement) continue;
            if (lezer.ElementType == typeof(Row))
            {
                bouwer.Begin();
                // A row or cell that does not say where it is follows the one before it.
                rij = Getal(lezer, "r") ?? rij + 1;
                kolom = -1;
            }
            else if (lezer.ElementType == typeof(Cell) && lezer.LoadCurrentElement() is Cell cel)
            {
                (rij, kolom) = Plek(cel.CellReference?.Value) ?? (rij, kolom + 1);
                inhoud.Zet(cel, rij, kolom, bouwer);
            }
            else if (lezer.ElementType == typeof(MergeCell) && lezer.LoadCurrentElement() is MergeCell { Reference.Value: { } bereik })
            {
                if (++samengevoegd > MaximumSamengevoegd) bouwer.Breek(Tabelregels.Stuk);
                else if (bereik.Split(':') is [var van, var tot] && Plek(van) is var (r, k) && Plek(tot) is var (lr, lk)) bouwer.VoegSamen(r, k, lr, lk);
            }
        }
    }

    static ImmutableArray<string> Teksten(WorkbookPart boek, Tabelbouwer bouwer)
    {
        if (boek.SharedStringTablePart is not { } deel) return [];
        var teksten = ImmutableArray.CreateBuilder<string>();
        using var lezer = OpenXmlReader.Create(deel);
        while (!bouwer.IsVol && lezer.Read())
        {
            bouwer.Begin();
            if (!lezer.IsStartElement || lezer.ElementType != typeof(SharedStringItem) || lezer.LoadCurrentElement() is not SharedStringItem item) continue;
            if (teksten.Count == MaximumTeksten) throw new InvalidDataException("Te veel teksten.");
            teksten.Add(Xlsxcel.Tekst(item));
        }
        return teksten.DrainToImmutable();
    }

    static int? Getal(OpenXmlReader lezer, string naam)
    {
        foreach (var kenmerk in lezer.Attributes)
            if (kenmerk.LocalName == naam && int.TryParse(kenmerk.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)) return getal;
        return null;
    }

    /// <summary>The row and column that a reference such as $AB12 names; null when it names none.</summary>
    static (int Rij, int Kolom)? Plek(string? plaats)
    {
        if (plaats is null) return null;
        var (kolom, i) = (0, 0);
        plaats = plaats.Replace("$", "", StringComparison.Ordinal);
        for (; i < plaats.Length && i < 4 && char.IsAsciiLetterUpper(plaats[i]); i++) kolom = kolom * 26 + (plaats[i] - 'A' + 1);
        return i > 0 && int.TryParse(plaats.AsSpan(i), NumberStyles.None, CultureInfo.InvariantCulture, out var rij) && rij > 0 ? (rij, kolom - 1) : null;
    }
}
