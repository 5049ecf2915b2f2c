using System.Globalization;
using System.Xml;

namespace Schakel.Application.Stukken;

/// <summary>The styles of an ODT file, by the names under which word processors know them; of each one that reads from the right.</summary>
internal static class Odtstijlen
{
    public static void Schrijf(XmlWriter xml, Stuk stuk)
    {
        Odf.Begin(xml, "document-styles");
        xml.WriteStartElement("office", "styles", Odf.Office);
        Grondslag(xml, stuk);
        Alinea(xml, "Standard", null, 11, vet: false, voor: 0, na: 0.2);
        Alinea(xml, "Title", "Title", 18, vet: true, voor: 0, na: 0.4);
        Alinea(xml, "Heading_20_1", "Heading 1", 14, vet: true, voor: 0.6, na: 0.15, niveau: 1);
        Alinea(xml, "Heading_20_2", "Heading 2", 12, vet: true, voor: 0.4, na: 0.15, niveau: 2);
        Alinea(xml, "Caption", "Caption", 10, vet: false, voor: 0.2, na: 0.15, blijftBij: true);
        Alinea(xml, "Nadruk", null, 11, vet: true, voor: 0, na: 0.2);
        Alinea(xml, "Tabelkop", null, 10, vet: true, voor: 0, na: 0);
        Alinea(xml, "Tabeltekst", null, 10, vet: false, voor: 0, na: 0);
        Alinea(xml, "Footer", "Footer", 9, vet: false, voor: 0, na: 0);
        Opsomming(xml);
        xml.WriteEndElement();
        Bladzijde(xml, stuk);
        xml.WriteEndElement();
    }

    static void Grondslag(XmlWriter xml, Stuk stuk)
    {
        xml.WriteStartElement("style", "default-style", Odf.Style);
        xml.WriteAttributeString("style", "family", Odf.Style, "paragraph");
        xml.WriteStartElement("style", "paragraph-properties", Odf.Style);
        xml.WriteAttributeString("style", "writing-mode", Odf.Style, "lr-tb");
        xml.WriteEndElement();
        xml.WriteStartElement("style", "text-properties", Odf.Style);
        xml.WriteAttributeString("fo", "font-family", Odf.Fo, "Arial");
        xml.WriteAttributeString("fo", "font-size", Odf.Fo, "11pt");
        xml.WriteAttributeString("fo", "language", Odf.Fo, stuk.Spelling.Taal);
        xml.WriteAttributeString("fo", "country", Odf.Fo, stuk.Spelling.Land);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <param name="grootte">In points.</param>
    /// <param name="voor">In centimetres, as <paramref name="na"/>.</param>
    /// <param name="niveau">Of the outline; null for what is no heading.</param>
    static void Alinea(XmlWriter xml, string id, string? naam, int grootte, bool vet, double voor, double na, int? niveau = null, bool blijftBij = false)
    {
        xml.WriteStartElement("style", "style", Odf.Style);
        xml.WriteAttributeString("style", "name", Odf.Style, id);
        if (naam is not null) xml.WriteAttributeString("style", "display-name", Odf.Style, naam);
        xml.WriteAttributeString("style", "family", Odf.Style, "paragraph");
        if (id != "Standard") xml.WriteAttributeString("style", "parent-style-name", Odf.Style, "Standard");
        if (niveau is { } hoogte) xml.WriteAttributeString("style", "default-outline-level", Odf.Style, hoogte.ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement("style", "paragraph-properties", Odf.Style);
        xml.WriteAttributeString("fo", "margin-top", Odf.Fo, Maat(voor));
        xml.WriteAttributeString("fo", "margin-bottom", Odf.Fo, Maat(na));
        if (niveau is not null || blijftBij) xml.WriteAttributeString("fo", "keep-with-next", Odf.Fo, "always");
        xml.WriteEndElement();
        xml.WriteStartElement("style", "text-properties", Odf.Style);
        xml.WriteAttributeString("fo", "font-size", Odf.Fo, string.Create(CultureInfo.InvariantCulture, $"{grootte}pt"));
        xml.WriteAttributeString("fo", "font-weight", Odf.Fo, vet ? "bold" : "normal");
        xml.WriteEndElement();
        xml.WriteEndElement();
        if (niveau is null) VanRechts(xml, id);
    }

    static void VanRechts(XmlWriter xml, string id)
    {
        xml.WriteStartElement("style", "style", Odf.Style);
        xml.WriteAttributeString("style", "name", Odf.Style, $"{id}R");
        xml.WriteAttributeString("style", "family", Odf.Style, "paragraph");
        xml.WriteAttributeString("style", "parent-style-name", Odf.Style, id);
        xml.WriteStartElement("style", "paragraph-properties", Odf.Style);
        xml.WriteAttributeString("style", "writing-mode", Odf.Style, "rl-tb");
        xml.WriteAttributeString("fo", "text-align", Odf.Fo, "start");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Opsomming(XmlWriter xml)
    {
        xml.WriteStartElement("text", "list-style", Odf.Text);
        xml.WriteAttributeString("style", "name", Odf.Style, "Opsomming");
        xml.WriteStartElement("text", "list-level-style-bullet", Odf.Text);
        xml.WriteAttributeString("text", "level", Odf.Text, "1");
        xml.WriteAttributeString("text", "bullet-char", Odf.Text, "\u2022");
        xml.WriteStartElement("style", "list-level-properties", Odf.Style);
        xml.WriteAttributeString("text", "space-before", Odf.Text, "0.25cm");
        xml.WriteAttributeString("text", "min-label-width", Odf.Text, "0.5cm");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Bladzijde(XmlWriter xml, Stuk stuk)
    {
        xml.WriteStartElement("office", "automatic-styles", Odf.Office);
        xml.WriteStartElement("style", "page-layout", Odf.Style);
        xml.WriteAttributeString("style", "name", Odf.Style, "A4");
        xml.WriteStartElement("style", "page-layout-properties", Odf.Style);
        xml.WriteAttributeString("fo", "page-width", Odf.Fo, "21cm");
        xml.WriteAttributeString("fo", "page-height", Odf.Fo, "29.7cm");
        xml.WriteAttributeString("fo", "margin", Odf.Fo, "2.5cm");
        xml.WriteEndElement();
        xml.WriteStartElement("style", "footer-style", Odf.Style);
        xml.WriteStartElement("style", "header-footer-properties", Odf.Style);
        xml.WriteAttributeString("fo", "min-height", Odf.Fo, "0.5cm");
        xml.WriteAttributeString("fo", "margin-top", Odf.Fo, "0.5cm");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("office", "master-styles", Odf.Office);
        xml.WriteStartElement("style", "master-page", Odf.Style);
        xml.WriteAttributeString("style", "name", Odf.Style, "Standard");
        xml.WriteAttributeString("style", "page-layout-name", Odf.Style, "A4");
        xml.WriteStartElement("style", "footer", Odf.Style);
        xml.WriteStartElement("text", "p", Odf.Text);
        xml.WriteAttributeString("text", "style-name", Odf.Text, "Footer");
        xml.WriteString($"{Stuktekst.Regel(stuk.Titel)} \u2013 ");
        xml.WriteElementString("text", "page-number", Odf.Text, "1");
        xml.WriteString(" / ");
        xml.WriteElementString("text", "page-count", Odf.Text, "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static string Maat(double centimeter) => string.Create(CultureInfo.InvariantCulture, $"{centimeter}cm");
}
