using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Schakel.Application.Stukken;

namespace Schakel.Application.Tests.Stukken;

/// <summary>A document says the same as DOCX and as ODT, opens everywhere whatever was typed, and can be walked through by its headings.</summary>
[Trait("Feature", "B06")]
public sealed class StukTests
{
    const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    const string OdfText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    const string OdfTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    static readonly string Lang = new('w', 4000);

    public static TheoryData<string> Getypt =>
    [
        "Gewoon", "Eén — “café ☕”", "<script>alert(1)</script> & \"aanhaling\" 'enkel' ]]>", "Stuur\u0000\u0001\u0008\u000b\u000c\u001b[31mtekens", "Los \ud800 en \udc00 surrogaat \ufffe\uffff",
        "שלום לכולם", "مرحبا بالجميع 123", "Met \u202e omkering", "Eerste regel\nTweede regel\r\nDerde", "  spaties   midden en eind  ", "tab\tmidden", "", " ", Lang, "{0} {1} {{", "&#x0; &amp;",
    ];

    [Theory]
    [MemberData(nameof(Getypt))]
    public void Wat_er_ook_getypt_is_het_stuk_gaat_open_en_zegt_het(string getypt)
    {
        var stuk = Met(getypt);
        var (docx, odt) = (Docxstuk.Maak(stuk), Odtstuk.Maak(stuk));

        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        foreach (var versie in new[] { FileFormatVersions.Office2010, FileFormatVersions.Microsoft365 })
            new OpenXmlValidator(versie).Validate(document, TestContext.Current.CancellationToken).Select(f => $"{f.Path?.XPath}: {f.Description}").ShouldBeEmpty();
        var verwacht = Schoon(getypt);
        document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Any(p => InDocx(p) == verwacht).ShouldBeTrue("the paragraph");
        document.MainDocumentPart.Document.Body.Descendants<TableCell>().Any(c => InDocx(c.Elements<Paragraph>().Single()) == verwacht).ShouldBeTrue("the cell");
        var inhoud = Xml(odt, "content.xml");
        inhoud.Descendants(XName.Get("p", OdfText)).Select(InOdt).Count(t => t == verwacht).ShouldBeGreaterThanOrEqualTo(3, "the paragraph, the list and the cell");
        InDocx(document.MainDocumentPart.Document.Body.Elements<Paragraph>().First()).ShouldBe(verwacht, "the title");
    }

    [Fact]
    public void Koppen_zijn_koppen_en_een_tabel_noemt_haar_kolommen_en_zichzelf()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Docxstuk.Maak(Met("Norm omhoog"))), isEditable: false);
        var inhoud = document.MainDocumentPart!.Document!.Body!;
        inhoud.Elements<Paragraph>().Select(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value).OfType<string>().ShouldBe(["Title", "Nadruk", "Heading1", "ListBullet", "ListBullet", "Heading2", "Caption"]);
        var stijlen = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!, StringComparer.Ordinal);
        stijlen["Heading1"].StyleParagraphProperties!.OutlineLevel!.Val!.Value.ShouldBe(0);
        stijlen["Heading2"].StyleParagraphProperties!.OutlineLevel!.Val!.Value.ShouldBe(1);
        inhoud.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value!).Where(s => !stijlen.ContainsKey(s)).ShouldBeEmpty();
        var tabel = inhoud.Elements<Table>().Single();
        tabel.Elements<TableRow>().First().Descendants<TableHeader>().Count().ShouldBe(1);
        tabel.Descendants<TableCaption>().Single().Val!.Value.ShouldBe("Bijschrift van Norm omhoog");

        var odt = Xml(Odtstuk.Maak(Met("Norm omhoog")), "content.xml");
        odt.Descendants(XName.Get("h", OdfText)).Select(h => (h.Value, h.Attribute(XName.Get("outline-level", OdfText))!.Value)).ShouldBe([("Kop", "1"), ("Onderkop", "2")]);
        odt.Descendants(XName.Get("table-header-rows", OdfTable)).Single().Descendants(XName.Get("table-cell", OdfTable)).Count().ShouldBe(2);
        odt.Descendants(XName.Get("list-item", OdfText)).Count().ShouldBe(2);
    }

    [Fact]
    public void Het_stuk_zegt_hoe_het_heet_in_welke_taal_het_is_en_van_wie()
    {
        var stuk = Met("Norm <omhoog>") with { Taal = "en" };
        using var document = WordprocessingDocument.Open(new MemoryStream(Docxstuk.Maak(stuk)), isEditable: false);
        (document.PackageProperties.Title, document.PackageProperties.Creator, document.PackageProperties.Language).ShouldBe(("Norm <omhoog>", "Keten van ons", "en-GB"));
        document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value.ShouldBe("en-GB");

        var odt = Odtstuk.Maak(stuk);
        var over = Xml(odt, "meta.xml").Root!.Elements().Single().Elements().ToDictionary(e => e.Name.LocalName, e => e.Value, StringComparer.Ordinal);
        (over["title"], over["initial-creator"], over["language"]).ShouldBe(("Norm <omhoog>", "Keten van ons", "en-GB"));
        Xml(odt, "styles.xml").Descendants().Attributes().Single(a => a.Name.LocalName == "language").Value.ShouldBe("en");
    }

    [Fact]
    public void Een_ODT_begint_met_wat_het_is_en_noemt_elk_deel()
    {
        var odt = Odtstuk.Maak(Met("Norm omhoog"));

        // At a fixed place in the bytes, not compressed and without extra fields: so programs know the file without opening it.
        Encoding.ASCII.GetString(odt, 30, 8).ShouldBe("mimetype");
        Encoding.ASCII.GetString(odt, 38, Odtstuk.Soort.Length).ShouldBe(Odtstuk.Soort);
        using var zip = new ZipArchive(new MemoryStream(odt));
        zip.Entries.Select(e => e.FullName).ShouldBe(["mimetype", "META-INF/manifest.xml", "meta.xml", "styles.xml", "content.xml"]);
        var genoemd = Xml(odt, "META-INF/manifest.xml").Descendants().Attributes().Where(a => a.Name.LocalName == "full-path").Select(a => a.Value);
        genoemd.ShouldBe(["/", "content.xml", "styles.xml", "meta.xml"], ignoreOrder: true);
        Xml(odt, "content.xml").Root!.Attribute(XName.Get("version", Office))!.Value.ShouldBe("1.3");
        var stijlen = Xml(odt, "styles.xml").Descendants().Concat(Xml(odt, "content.xml").Descendants()).Where(e => e.Name.LocalName is "style" or "list-style").Select(e => e.Attributes().First(a => a.Name.LocalName == "name").Value).ToHashSet(StringComparer.Ordinal);
        Xml(odt, "content.xml").Descendants().Attributes().Where(a => a.Name.LocalName == "style-name" && !stijlen.Contains(a.Value)).Select(a => a.Value).ShouldBeEmpty();
    }

    [Fact]
    public void Wat_van_rechts_leest_staat_van_rechts_en_wat_ervoor_staat_niet()
    {
        var stuk = Met("שלום לכולם");
        using var document = WordprocessingDocument.Open(new MemoryStream(Docxstuk.Maak(stuk)), isEditable: false);
        document.MainDocumentPart!.Document!.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.BiDi is not null).Select(InDocx).Distinct(StringComparer.Ordinal).ShouldBe(["שלום לכולם"]);
        Xml(Odtstuk.Maak(stuk), "content.xml").Descendants(XName.Get("p", OdfText)).Where(p => p.Attribute(XName.Get("style-name", OdfText))!.Value.EndsWith('R')).Select(InOdt).Distinct(StringComparer.Ordinal).ShouldBe(["שלום לכולם"]);
    }

    static Stuk Met(string getypt) => new("nl", getypt, "Keten van ons", new(2026, 12, 1, 9, 30, 0, TimeSpan.Zero),
    [
        new Stukblok.Alinea("Let op", IsNadruk: true), new Stukblok.Kop("Kop"), new Stukblok.Alinea(getypt), new Stukblok.Lijst([getypt, "Nog een"]), new Stukblok.Kop("Onderkop", 2),
        new Stukblok.Tabel($"Bijschrift van {getypt}", ["Waar", "Wat"], [["Hier", getypt], [getypt, "Daar"]]), new Stukblok.Verwijzing("Een adres", new("https://schakel.example/ketens/x?y=1&z=2")),
    ]);

    static string Schoon(string tekst) => new([.. tekst.Replace("\r\n", "\n", StringComparison.Ordinal).Where(c => !char.IsSurrogate(c) && (c >= ' ' || c is '\n' or '\t') && c < '\ufffe')]);

    static string InDocx(Paragraph alinea) => string.Concat(alinea.Descendants().Select(e => e switch { Text t => t.Text, Break => "\n", _ => "" }));

    static string InOdt(XElement element) => string.Concat(element.Nodes().Select(n => n switch
    {
        XText t => t.Value,
        XElement { Name.LocalName: "line-break" } => "\n",
        XElement { Name.LocalName: "tab" } => "\t",
        XElement { Name.LocalName: "s" } s => new string(' ', int.Parse(s.Attributes().Single().Value, System.Globalization.CultureInfo.InvariantCulture)),
        XElement e => InOdt(e),
        _ => "",
    }));

    static XDocument Xml(byte[] odt, string naam)
    {
        using var zip = new ZipArchive(new MemoryStream(odt));
        using var lezer = new StreamReader(zip.GetEntry(naam)!.Open());
        return XDocument.Load(lezer, LoadOptions.PreserveWhitespace);
    }
}
