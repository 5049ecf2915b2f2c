using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Schakel.Domein;

namespace Schakel.Application.Tabellen;

/// <summary>What a cell of a workbook says: its text, its number, or the day that its number stands for when it is formatted as one.</summary>
internal sealed class Xlsxcel(ImmutableArray<string> teksten, Opmaak opmaak, bool sinds1904)
{
    const int DagenTussen = 1462;
    const double LaatsteDag = 2_958_465;

    public void Zet(Cell cel, int rij, int kolom, Tabelbouwer bouwer)
    {
        if (cel.CellFormula is not null && cel.CellValue is null && cel.InlineString is null) bouwer.Weiger(Tabelregels.CelZonderUitkomst(rij, kolom));
        else if (cel.DataType?.Value == CellValues.Error) bouwer.Weiger(Tabelregels.CelRekenfout(rij, kolom));
        else bouwer.Zet(rij, kolom, Lees(cel));
    }

    /// <summary>The words of a text, without what stands above them to tell how they sound.</summary>
    public static string Tekst(OpenXmlElement item) =>
        string.Concat(item.ChildElements.Select(e => e switch { Text tekst => tekst.Text, Run run => run.Text?.Text ?? "", _ => "" }));

    Cel Lees(Cell cel)
    {
        var waarde = cel.CellValue?.Text ?? "";
        if (cel.DataType?.Value is not { } soort || soort == CellValues.Number) return waarde.Length == 0 ? Cel.Leeg : Getal(waarde, opmaak.Van(cel.StyleIndex?.Value ?? 0));
        if (soort == CellValues.SharedString) return new(int.Parse(waarde, NumberStyles.None, CultureInfo.InvariantCulture) is var nr && nr < teksten.Length ? teksten[nr] : throw new InvalidDataException("Die tekst is er niet."));
        if (soort == CellValues.InlineString) return new(cel.InlineString is { } binnen ? Tekst(binnen) : "");
        if (soort == CellValues.Boolean) return Cel.Van(waarde == "1");
        if (soort == CellValues.Date) return Cel.Van(DateTime.Parse(waarde, CultureInfo.InvariantCulture, DateTimeStyles.None));
        return new(waarde);
    }

    Cel Getal(string waarde, Celopmaak soort)
    {
        var getal = double.Parse(waarde, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (soort is Celopmaak.Dag or Celopmaak.Tijd && getal is >= 0 and < LaatsteDag + 1) return soort == Celopmaak.Tijd && getal < 1 ? new(DateTime.FromOADate(getal).ToString("HH:mm", CultureInfo.InvariantCulture)) : Cel.Van(Moment(getal));
        if (Math.Abs(getal) > 1e15 || (getal != 0 && Math.Abs(getal) < 1e-12)) return new(waarde);

        // Fifteen digits, as a spreadsheet shows them: what it stores of 0.1 is longer.
        var precies = (decimal)getal;
        return soort == Celopmaak.Deel ? Cel.VanDeel(precies) : Cel.Van(precies);
    }

    // The calendar of a spreadsheet has a 29 February 1900; before it, its days are one off.
    DateTime Moment(double dagen) => DateTime.FromOADate(sinds1904 ? dagen + DagenTussen : dagen < 60 ? dagen + 1 : dagen);
}
