using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Schakel.Application.Stukken;

/// <summary>A <see cref="Stuk"/> as a DOCX file (ISO/IEC 29500), with styles that a reader can change and a screen reader can walk through.</summary>
public static class Docxstuk
{
    public const string Soort = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // The text of an A4 with margins of 2.5 cm, in twentieths of a point.
    const int Breedte = 9070;

    public static byte[] Maak(Stuk stuk)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var hoofd = document.AddMainDocumentPart();
            hoofd.AddNewPart<StyleDefinitionsPart>().Styles = Docxstijlen.Van(stuk);
            hoofd.AddNewPart<NumberingDefinitionsPart>().Numbering = Docxstijlen.Opsomming();
            var voet = hoofd.AddNewPart<FooterPart>();
            voet.Footer = Voet(stuk);
            var inhoud = new Body();
            inhoud.AppendChild(Alinea(stuk.Titel, "Title"));
            foreach (var blok in stuk.Blokken) inhoud.Append(Blok(hoofd, blok));
            inhoud.AppendChild(Bladzijde(hoofd.GetIdOfPart(voet)));
            hoofd.Document = new Document(inhoud);

            var over = document.PackageProperties;
            (over.Title, over.Creator, over.Language) = (Stuktekst.Regel(stuk.Titel), Stuktekst.Regel(stuk.Auteur), $"{stuk.Spelling.Taal}-{stuk.Spelling.Land}");
            (over.Created, over.Modified) = (stuk.Gemaakt.UtcDateTime, stuk.Gemaakt.UtcDateTime);
        }
        return bytes.ToArray();
    }

    static IEnumerable<OpenXmlElement> Blok(MainDocumentPart hoofd, Stukblok blok) => blok switch
    {
        Stukblok.Kop kop => [Alinea(kop.Tekst, string.Create(CultureInfo.InvariantCulture, $"Heading{kop.Niveau}"))],
        Stukblok.Alinea { IsNadruk: true } alinea => [Alinea(alinea.Tekst, "Nadruk")],
        Stukblok.Alinea alinea => [Alinea(alinea.Tekst, null)],
        Stukblok.Lijst lijst => lijst.Regels.Select(r => Alinea(r, "ListBullet")),
        Stukblok.Verwijzing verwijzing => [Verwijzing(hoofd, verwijzing)],
        Stukblok.Tabel tabel => [Alinea(tabel.Bijschrift, "Caption"), Tabel(tabel), Alinea("", null)],
        _ => throw new InvalidOperationException("Dit soort blok is er niet."),
    };

    static Paragraph Alinea(string tekst, string? stijl)
    {
        var eigenschappen = new ParagraphProperties();
        if (stijl is not null) eigenschappen.ParagraphStyleId = new() { Val = stijl };
        var vanRechts = Stuktekst.IsVanRechts(tekst);
        if (vanRechts) eigenschappen.BiDi = new();
        var loop = new Run();
        if (vanRechts) loop.RunProperties = new() { RightToLeftText = new() };
        foreach (var (regel, i) in Stuktekst.Regels(tekst).Select((r, i) => (r, i)))
        {
            if (i > 0) loop.AppendChild(new Break());
            loop.AppendChild(new Text(regel) { Space = SpaceProcessingModeValues.Preserve });
        }
        return new(eigenschappen, loop);
    }

    static Paragraph Verwijzing(MainDocumentPart hoofd, Stukblok.Verwijzing verwijzing)
    {
        var loop = new Run(new RunProperties { RunStyle = new() { Val = "Hyperlink" } }, new Text(Stuktekst.Regel(verwijzing.Tekst)) { Space = SpaceProcessingModeValues.Preserve });
        return new(new Hyperlink(loop) { Id = hoofd.AddHyperlinkRelationship(verwijzing.Adres, isExternal: true).Id });
    }

    static Table Tabel(Stukblok.Tabel tabel)
    {
        var uit = new Table(
            new TableProperties
            {
                TableStyle = new() { Val = "Schakeltabel" },
                TableWidth = new() { Type = TableWidthUnitValues.Pct, Width = "5000" },
                TableLook = new() { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                TableCaption = new() { Val = Stuktekst.Regel(tabel.Bijschrift) },
            },
            new TableGrid(tabel.Koppen.Select(_ => new GridColumn { Width = (Breedte / tabel.Koppen.Count).ToString(CultureInfo.InvariantCulture) })));
        uit.AppendChild(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. tabel.Koppen.Select(k => Cel(k, "Tabelkop"))]));
        foreach (var rij in tabel.Rijen) uit.AppendChild(new TableRow([new TableRowProperties(new CantSplit()), .. rij.Select((c, i) => Cel(c, i == 0 ? "Tabelkop" : "Tabeltekst"))]));
        return uit;
    }

    static TableCell Cel(string tekst, string stijl) => new(Alinea(tekst, stijl));

    static Footer Voet(Stuk stuk) => new(new Paragraph(
        new ParagraphProperties { ParagraphStyleId = new() { Val = "Footer" } },
        new Run(new Text($"{Stuktekst.Regel(stuk.Titel)} \u2013 ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
        new Run(new Text(" / ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " NUMPAGES " }));

    static SectionProperties Bladzijde(string voet) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = voet },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1418, Right = 1418, Bottom = 1418, Left = 1418, Header = 709, Footer = 709, Gutter = 0 });
}
