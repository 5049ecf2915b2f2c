using System.Globalization;
using System.Xml;

namespace Schakel.Application.Stukken;

/// <summary>The blocks of a <see cref="Stuk"/> as the text of an ODT file.</summary>
internal static class Odtinhoud
{
    public static void Schrijf(XmlWriter xml, Stuk stuk)
    {
        Odf.Begin(xml, "document-content");
        Automatisch(xml);
        xml.WriteStartElement("office", "body", Odf.Office);
        xml.WriteStartElement("office", "text", Odf.Office);
        Alinea(xml, stuk.Titel, "Title");
        foreach (var (blok, i) in stuk.Blokken.Select((b, i) => (b, i))) Blok(xml, blok, i);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Blok(XmlWriter xml, Stukblok blok, int plek)
    {
        switch (blok)
        {
            case Stukblok.Kop kop: Kop(xml, kop); break;
            case Stukblok.Alinea alinea: Alinea(xml, alinea.Tekst, alinea.IsNadruk ? "Nadruk" : "Standard"); break;
            case Stukblok.Lijst lijst: Lijst(xml, lijst); break;
            case Stukblok.Verwijzing verwijzing: Verwijzing(xml, verwijzing); break;
            case Stukblok.Tabel tabel: Tabel(xml, tabel, plek); break;
            default: throw new InvalidOperationException("Dit soort blok is er niet.");
        }
    }

    static void Kop(XmlWriter xml, Stukblok.Kop kop)
    {
        var niveau = kop.Niveau.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("text", "h", Odf.Text);
        xml.WriteAttributeString("text", "style-name", Odf.Text, $"Heading_20_{niveau}");
        xml.WriteAttributeString("text", "outline-level", Odf.Text, niveau);
        Letters(xml, kop.Tekst);
        xml.WriteEndElement();
    }

    static void Alinea(XmlWriter xml, string tekst, string stijl)
    {
        xml.WriteStartElement("text", "p", Odf.Text);
        xml.WriteAttributeString("text", "style-name", Odf.Text, Stuktekst.IsVanRechts(tekst) ? $"{stijl}R" : stijl);
        Letters(xml, tekst);
        xml.WriteEndElement();
    }

    static void Lijst(XmlWriter xml, Stukblok.Lijst lijst)
    {
        xml.WriteStartElement("text", "list", Odf.Text);
        xml.WriteAttributeString("text", "style-name", Odf.Text, "Opsomming");
        foreach (var regel in lijst.Regels)
        {
            xml.WriteStartElement("text", "list-item", Odf.Text);
            Alinea(xml, regel, "Standard");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void Verwijzing(XmlWriter xml, Stukblok.Verwijzing verwijzing)
    {
        xml.WriteStartElement("text", "p", Odf.Text);
        xml.WriteAttributeString("text", "style-name", Odf.Text, "Standard");
        xml.WriteStartElement("text", "a", Odf.Text);
        xml.WriteAttributeString("xlink", "type", Odf.Xlink, "simple");
        xml.WriteAttributeString("xlink", "href", Odf.Xlink, verwijzing.Adres.AbsoluteUri);
        Letters(xml, verwijzing.Tekst);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Tabel(XmlWriter xml, Stukblok.Tabel tabel, int plek)
    {
        Alinea(xml, tabel.Bijschrift, "Caption");
        xml.WriteStartElement("table", "table", Odf.Table);
        // The name is what a screen reader and the navigator call it; each has its own.
        xml.WriteAttributeString("table", "name", Odf.Table, string.Create(CultureInfo.InvariantCulture, $"Tabel{plek + 1}"));
        xml.WriteAttributeString("table", "style-name", Odf.Table, "Tabel");
        xml.WriteStartElement("table", "title", Odf.Table);
        xml.WriteString(Stuktekst.Regel(tabel.Bijschrift));
        xml.WriteEndElement();
        xml.WriteStartElement("table", "table-column", Odf.Table);
        xml.WriteAttributeString("table", "number-columns-repeated", Odf.Table, tabel.Koppen.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteStartElement("table", "table-header-rows", Odf.Table);
        Rij(xml, tabel.Koppen, _ => "Tabelkop");
        xml.WriteEndElement();
        foreach (var rij in tabel.Rijen) Rij(xml, rij, kolom => kolom == 0 ? "Tabelkop" : "Tabeltekst");
        xml.WriteEndElement();
    }

    static void Rij(XmlWriter xml, IReadOnlyList<string> cellen, Func<int, string> stijl)
    {
        xml.WriteStartElement("table", "table-row", Odf.Table);
        foreach (var (cel, kolom) in cellen.Select((c, i) => (c, i)))
        {
            xml.WriteStartElement("table", "table-cell", Odf.Table);
            xml.WriteAttributeString("table", "style-name", Odf.Table, "Cel");
            xml.WriteAttributeString("office", "value-type", Odf.Office, "string");
            Alinea(xml, cel, stijl(kolom));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    // White space counts once in ODF, and at the edges not at all: what was typed is written out (OpenDocument 1.3, part 3, 6.1.2).
    static void Letters(XmlWriter xml, string tekst)
    {
        foreach (var (regel, i) in Stuktekst.Regels(tekst).Select((r, i) => (r, i)))
        {
            if (i > 0) { xml.WriteStartElement("text", "line-break", Odf.Text); xml.WriteEndElement(); }
            for (var begin = 0; begin < regel.Length;)
            {
                var teken = regel[begin];
                var einde = begin;
                if (teken == '\t')
                {
                    xml.WriteStartElement("text", "tab", Odf.Text);
                    xml.WriteEndElement();
                    begin++;
                    continue;
                }
                if (teken == ' ' && (begin == 0 || regel[begin - 1] is ' ' or '\t' || begin == regel.Length - 1))
                {
                    while (einde < regel.Length && regel[einde] == ' ') einde++;
                    xml.WriteStartElement("text", "s", Odf.Text);
                    xml.WriteAttributeString("text", "c", Odf.Text, (einde - begin).ToString(CultureInfo.InvariantCulture));
                    xml.WriteEndElement();
                }
                else
                {
                    einde++;
                    while (einde < regel.Length && regel[einde] != '\t' && (regel[einde] != ' ' || (regel[einde - 1] != ' ' && einde < regel.Length - 1))) einde++;
                    xml.WriteString(regel[begin..einde]);
                }
                begin = einde;
            }
        }
    }

    static void Automatisch(XmlWriter xml)
    {
        xml.WriteStartElement("office", "automatic-styles", Odf.Office);
        xml.WriteStartElement("style", "style", Odf.Style);
        xml.WriteAttributeString("style", "name", Odf.Style, "Tabel");
        xml.WriteAttributeString("style", "family", Odf.Style, "table");
        xml.WriteStartElement("style", "table-properties", Odf.Style);
        xml.WriteAttributeString("style", "width", Odf.Style, "16cm");
        xml.WriteAttributeString("table", "align", Odf.Table, "margins");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("style", "style", Odf.Style);
        xml.WriteAttributeString("style", "name", Odf.Style, "Cel");
        xml.WriteAttributeString("style", "family", Odf.Style, "table-cell");
        xml.WriteStartElement("style", "table-cell-properties", Odf.Style);
        xml.WriteAttributeString("fo", "border", Odf.Fo, "0.5pt solid #767676");
        xml.WriteAttributeString("fo", "padding", Odf.Fo, "0.1cm");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
