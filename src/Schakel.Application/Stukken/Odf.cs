using System.Xml;

namespace Schakel.Application.Stukken;

/// <summary>The namespaces of OpenDocument.</summary>
internal static class Odf
{
    public const string Versie = "1.3";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    public const string Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    public const string Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    public const string Dc = "http://purl.org/dc/elements/1.1/";
    public const string Xlink = "http://www.w3.org/1999/xlink";

    static readonly (string Naam, string Ruimte)[] Ruimten =
        [("text", Text), ("table", Table), ("style", Style), ("fo", Fo), ("svg", Svg), ("meta", Meta), ("dc", Dc), ("xlink", Xlink)];

    /// <summary>The root of one of the files, with all names that stand in it.</summary>
    public static void Begin(XmlWriter xml, string wortel)
    {
        xml.WriteStartElement("office", wortel, Office);
        foreach (var (naam, ruimte) in Ruimten) xml.WriteAttributeString("xmlns", naam, null, ruimte);
        xml.WriteAttributeString("office", "version", Office, Versie);
    }
}
