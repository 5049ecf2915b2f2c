using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Schakel.Application.Stukken;

/// <summary>A <see cref="Stuk"/> as an ODT file (OpenDocument 1.3): a zip whose first entry says what it is, and XML.</summary>
public static class Odtstuk
{
    public const string Soort = "application/vnd.oasis.opendocument.text";

    public static byte[] Maak(Stuk stuk)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // First and stored as it is, so that the kind can be read off the bytes of the file (OpenDocument 1.3, part 2, 3.3).
            Voeg(zip, stuk, "mimetype", CompressionLevel.NoCompression, uit => uit.Write(Encoding.ASCII.GetBytes(Soort)));
            Xml(zip, stuk, "META-INF/manifest.xml", Lijst);
            Xml(zip, stuk, "meta.xml", xml => Over(xml, stuk));
            Xml(zip, stuk, "styles.xml", xml => Odtstijlen.Schrijf(xml, stuk));
            Xml(zip, stuk, "content.xml", xml => Odtinhoud.Schrijf(xml, stuk));
        }
        return bytes.ToArray();
    }

    static void Xml(ZipArchive zip, Stuk stuk, string naam, Action<XmlWriter> schrijf) => Voeg(zip, stuk, naam, CompressionLevel.Optimal, uit =>
    {
        using var xml = XmlWriter.Create(uit, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartDocument();
        schrijf(xml);
        xml.WriteEndDocument();
    });

    static void Voeg(ZipArchive zip, Stuk stuk, string naam, CompressionLevel hoe, Action<Stream> schrijf)
    {
        var deel = zip.CreateEntry(naam, hoe);
        // The format of zip knows no moment before 1980.
        if (stuk.Gemaakt.Year >= 1980) deel.LastWriteTime = stuk.Gemaakt.ToUniversalTime();
        using var uit = deel.Open();
        schrijf(uit);
    }

    static void Lijst(XmlWriter xml)
    {
        xml.WriteStartElement("manifest", "manifest", Odf.Manifest);
        xml.WriteAttributeString("manifest", "version", Odf.Manifest, Odf.Versie);
        foreach (var (pad, soort) in new[] { ("/", Soort), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml") })
        {
            xml.WriteStartElement("manifest", "file-entry", Odf.Manifest);
            xml.WriteAttributeString("manifest", "full-path", Odf.Manifest, pad);
            if (pad == "/") xml.WriteAttributeString("manifest", "version", Odf.Manifest, Odf.Versie);
            xml.WriteAttributeString("manifest", "media-type", Odf.Manifest, soort);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void Over(XmlWriter xml, Stuk stuk)
    {
        var wanneer = stuk.Gemaakt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        Odf.Begin(xml, "document-meta");
        xml.WriteStartElement("office", "meta", Odf.Office);
        xml.WriteElementString("meta", "generator", Odf.Meta, "Schakel");
        xml.WriteElementString("dc", "title", Odf.Dc, Stuktekst.Regel(stuk.Titel));
        xml.WriteElementString("meta", "initial-creator", Odf.Meta, Stuktekst.Regel(stuk.Auteur));
        xml.WriteElementString("dc", "creator", Odf.Dc, Stuktekst.Regel(stuk.Auteur));
        xml.WriteElementString("meta", "creation-date", Odf.Meta, wanneer);
        xml.WriteElementString("dc", "date", Odf.Dc, wanneer);
        xml.WriteElementString("dc", "language", Odf.Dc, $"{stuk.Spelling.Taal}-{stuk.Spelling.Land}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
