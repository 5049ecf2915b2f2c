using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Schakel.Application.Stukken;

/// <summary>The styles of a DOCX file, by the names under which word processors know them, so that headings are headings everywhere.</summary>
internal static class Docxstijlen
{
    public static Styles Van(Stuk stuk) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle
            {
                RunFonts = new() { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" },
                FontSize = new() { Val = "22" },
                FontSizeComplexScript = new() { Val = "22" },
                Languages = new() { Val = $"{stuk.Spelling.Taal}-{stuk.Spelling.Land}", Bidi = "ar-SA" },
            }),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle { SpacingBetweenLines = new() { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto } })),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Alinea("Title", "Title", 36, vet: true, voor: 0, na: 240),
        Alinea("Heading1", "heading 1", 28, vet: true, voor: 360, na: 80, niveau: 0),
        Alinea("Heading2", "heading 2", 24, vet: true, voor: 240, na: 80, niveau: 1),
        Alinea("Caption", "caption", 20, vet: false, voor: 120, na: 80, blijftBij: true),
        Alinea("Nadruk", "Nadruk", 22, vet: true, voor: 0, na: 120),
        Alinea("Tabelkop", "Tabelkop", 20, vet: true, voor: 40, na: 40),
        Alinea("Tabeltekst", "Tabeltekst", 20, vet: false, voor: 40, na: 40),
        Alinea("Footer", "footer", 18, vet: false, voor: 0, na: 0),
        new Style(
            new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" },
            new StyleParagraphProperties { NumberingProperties = new() { NumberingId = new() { Val = 1 } } })
        { Type = StyleValues.Paragraph, StyleId = "ListBullet" },
        new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties { Color = new() { Val = "0B4FA8" }, Underline = new() { Val = UnderlineValues.Single } })
        { Type = StyleValues.Character, StyleId = "Hyperlink" },
        new Style(
            new StyleName { Val = "Schakeltabel" },
            new StyleTableProperties
            {
                TableBorders = new()
                {
                    TopBorder = Lijn<TopBorder>(),
                    LeftBorder = Lijn<LeftBorder>(),
                    BottomBorder = Lijn<BottomBorder>(),
                    RightBorder = Lijn<RightBorder>(),
                    InsideHorizontalBorder = Lijn<InsideHorizontalBorder>(),
                    InsideVerticalBorder = Lijn<InsideVerticalBorder>(),
                },
            })
        { Type = StyleValues.Table, StyleId = "Schakeltabel", CustomStyle = true });

    public static Numbering Opsomming() => new(
        new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "\u2022" }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties { Indentation = new() { Left = "425", Hanging = "283" } })
        { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    /// <param name="grootte">In half points.</param>
    /// <param name="niveau">Of the outline, from 0; null for what is no heading.</param>
    /// <param name="blijftBij">On one page with what follows; a heading does so always.</param>
    static Style Alinea(string id, string naam, int grootte, bool vet, int voor, int na, int? niveau = null, bool blijftBij = false)
    {
        var vorm = new StyleParagraphProperties { SpacingBetweenLines = new() { Before = Getal(voor), After = Getal(na) } };
        if (niveau is not null || blijftBij) vorm.KeepNext = new();
        if (niveau is { } hoogte) vorm.OutlineLevel = new() { Val = hoogte };
        var letters = new StyleRunProperties { FontSize = new() { Val = Getal(grootte) }, FontSizeComplexScript = new() { Val = Getal(grootte) } };
        if (vet) (letters.Bold, letters.BoldComplexScript) = (new(), new());
        return new(new StyleName { Val = naam }, new BasedOn { Val = "Normal" }, vorm, letters) { Type = StyleValues.Paragraph, StyleId = id };
    }

    static T Lijn<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "767676" };

    static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
