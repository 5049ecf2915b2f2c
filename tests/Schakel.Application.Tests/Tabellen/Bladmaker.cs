using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Schakel.Application.Tabellen;

namespace Schakel.Application.Tests.Tabellen;

/// <summary>Makes spreadsheets from their bare XML, without the library that reads them, so that files that lie can be made as well.</summary>
internal static class Bladmaker
{
    const string Rekenblad = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Relaties = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Pakket = "http://schemas.openxmlformats.org/package/2006";

    public static byte[] Zip(params (string Naam, string Inhoud)[] delen)
    {
        var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in delen)
            {
                using var schrijver = new StreamWriter(zip.CreateEntry(naam, CompressionLevel.Optimal).Open(), new UTF8Encoding(false));
                schrijver.Write(inhoud);
            }
        }
        return geheugen.ToArray();
    }

    /// <summary>A workbook with this sheet; style 1 is a day, 2 a share, 3 a day with the time, 4 a price in euro.</summary>
    public static byte[] Xlsx(string rijen, string na = "", string teksten = "", string vooraf = "", string bladen = "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>", string boek = "") => Zip(
        ("[Content_Types].xml", $"<Types xmlns=\"{Pakket}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Pakket}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relaties}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Rekenblad}\" xmlns:r=\"{Relaties}\">{boek}<sheets>{bladen}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Pakket}/relationships\"><Relationship Id=\"rId1\" Type=\"{Relaties}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Relaties}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"{Relaties}/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("xl/styles.xml", $"<styleSheet xmlns=\"{Rekenblad}\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"d\\-m\\-yyyy\\ h:mm\"/><numFmt numFmtId=\"165\" formatCode=\"&quot;dag &quot;[$€-413]\\ #,##0.00\"/></numFmts><cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"),
        ("xl/sharedStrings.xml", $"<sst xmlns=\"{Rekenblad}\">{teksten}</sst>"),
        ("xl/worksheets/sheet1.xml", $"{vooraf}<worksheet xmlns=\"{Rekenblad}\"><sheetData>{rijen}</sheetData>{na}</worksheet>"));

    public static byte[] Ods(string rijen, string vooraf = "", string manifest = "") => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", $"<manifest>{manifest}</manifest>"),
        ("content.xml", $"{vooraf}<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"><office:body><office:spreadsheet><table:table table:name=\"Blad1\">{rijen}</table:table></office:spreadsheet></office:body></office:document-content>"));

    /// <summary>These cells as each kind of file writes them.</summary>
    public static string AlsCsv(IReadOnlyList<Cel[]> rijen, char scheiding) =>
        string.Concat(rijen.Select(r => string.Join(scheiding, r.Select(c => $"\"{c.Tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));

    public static byte[] AlsXlsx(IReadOnlyList<Cel[]> rijen) => Xlsx(string.Concat(rijen.Select((r, i) => $"<row r=\"{i + 1}\">{string.Concat(r.Select((c, k) => XlsxCel(c, Cel.Plaats(i + 1, k))))}</row>")));

    public static byte[] AlsOds(IReadOnlyList<Cel[]> rijen) => Ods(string.Concat(rijen.Select(r => $"<table:table-row>{string.Concat(r.Select(OdsCel))}</table:table-row>")));

    static string XlsxCel(Cel cel, string plaats) => cel switch
    {
        { Dag: { } dag } => $"<c r=\"{plaats}\" s=\"1\"><v>{dag.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)}</v></c>",
        { Getal: { } getal } => $"<c r=\"{plaats}\"><v>{((double)getal).ToString("R", CultureInfo.InvariantCulture)}</v></c>",
        _ => $"<c r=\"{plaats}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cel.Tekst)}</t></is></c>",
    };

    static string OdsCel(Cel cel) => cel switch
    {
        { Dag: { } dag } => $"<table:table-cell office:value-type=\"date\" office:date-value=\"{dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"/>",
        { Getal: { } getal } => $"<table:table-cell office:value-type=\"float\" office:value=\"{getal.ToString(CultureInfo.InvariantCulture)}\"/>",
        _ => $"<table:table-cell office:value-type=\"string\">{string.Concat(cel.Tekst.Split('\n').Select(a => $"<text:p>{SecurityElement.Escape(a).Replace(" ", "<text:s/>", StringComparison.Ordinal)}</text:p>"))}</table:table-cell>",
    };
}
