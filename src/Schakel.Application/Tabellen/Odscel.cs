using System.Globalization;
using System.Text;
using System.Xml;
using Schakel.Domein;

namespace Schakel.Application.Tabellen;

/// <summary>What a cell of an OpenDocument spreadsheet says, by the value that is stored with it; or what is wrong with it.</summary>
internal readonly record struct Odscel(Cel Inhoud, Func<int, int, Afwijzing>? Fout)
{
    const string Waarden = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    const string Tabelruimte = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    const string Tekstruimte = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Reads the cell at which the reader stands, up to and including its end.</summary>
    public static Odscel Lees(XmlReader lezer, int diepste)
    {
        var soort = lezer.GetAttribute("value-type", Waarden);
        var waarde = lezer.GetAttribute("value", Waarden) ?? lezer.GetAttribute("date-value", Waarden) ?? lezer.GetAttribute("time-value", Waarden) ?? lezer.GetAttribute("boolean-value", Waarden);
        var letterlijk = lezer.GetAttribute("string-value", Waarden);
        var formule = lezer.GetAttribute("formula", Tabelruimte) is not null;
        var isFout = lezer.GetAttribute("value-type", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0") == "error";
        var tekst = Tekst(lezer, diepste);
        if (isFout || (formule && (tekst.StartsWith("Err:", StringComparison.Ordinal) || tekst.StartsWith('#')))) return new(Cel.Leeg, Tabelregels.CelRekenfout);
        if (formule && soort is null && tekst.Length == 0) return new(Cel.Leeg, Tabelregels.CelZonderUitkomst);
        return new(Inhoudelijk(soort, waarde, letterlijk ?? tekst), null);
    }

    static Cel Inhoudelijk(string? soort, string? waarde, string tekst) => (soort, waarde) switch
    {
        ("float" or "currency", { } getal) => Getal(getal, tekst, Cel.Van),
        ("percentage", { } deel) => Getal(deel, tekst, Cel.VanDeel),
        ("date", { } dag) => Cel.Van(DateTime.Parse(dag, CultureInfo.InvariantCulture, DateTimeStyles.None)),
        ("boolean", { } waar) => Cel.Van(waar == "true"),
        _ => new(tekst),
    };

    static Cel Getal(string waarde, string tekst, Func<decimal, Cel> vorm)
    {
        var getal = double.Parse(waarde, NumberStyles.Float, CultureInfo.InvariantCulture);
        return Math.Abs(getal) > 1e15 || (getal != 0 && Math.Abs(getal) < 1e-12) ? new(tekst) : vorm((decimal)getal);
    }

    // The paragraphs of the cell itself: a remark that hangs on it is no part of what it says.
    static string Tekst(XmlReader lezer, int diepste)
    {
        if (lezer.IsEmptyElement) return "";
        var (uit, diepte, alinea) = (new StringBuilder(), lezer.Depth, 0);
        var buiten = int.MaxValue;
        while (lezer.Read() && lezer.Depth > diepte)
        {
            if (lezer.Depth > diepste) throw new XmlException("Te diep.");
            if (lezer.Depth <= buiten) buiten = int.MaxValue;
            if (buiten == int.MaxValue && lezer.NodeType == XmlNodeType.Element && lezer.LocalName == "annotation" && !lezer.IsEmptyElement) buiten = lezer.Depth;
            if (buiten != int.MaxValue || uit.Length > Tabelregels.MaximumCel) continue;
            if (lezer.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) uit.Append(alinea > 0 ? lezer.Value : "");
            else if (lezer.NodeType == XmlNodeType.Element && lezer.NamespaceURI == Tekstruimte) uit.Append(Teken(lezer, ref alinea));
        }
        return uit.ToString();
    }

    static string Teken(XmlReader lezer, ref int alinea) => lezer.LocalName switch
    {
        "p" => alinea++ == 0 ? "" : "\n",
        "line-break" => "\n",
        "tab" => "\t",
        "s" => new(' ', int.TryParse(lezer.GetAttribute("c", Tekstruimte), NumberStyles.None, CultureInfo.InvariantCulture, out var keer) ? Math.Min(keer, Tabelregels.MaximumCel) : 1),
        _ => "",
    };
}
