using System.Globalization;
using System.Text;

namespace Schakel.Web.Vormen;

/// <summary>
/// A table as CSV (RFC 4180) for a spreadsheet: with the separator of the reader's language and a mark that it is UTF-8.
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, so that words of others never run.
/// </summary>
internal sealed class Rekenblad
{
    const string Formulebegin = "=+-@\t\r\n＝＋－＠";

    readonly StringBuilder _tekst = new("\uFEFF");
    readonly char _tussen = CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator == "," ? ';' : ',';

    public void Rij(params IEnumerable<string?> cellen) => _tekst.AppendJoin(_tussen, cellen.Select(Cel)).Append("\r\n");

    public IResult Als(string naam) => Results.Bytes(Encoding.UTF8.GetBytes(_tekst.ToString()), "text/csv; charset=utf-8", naam);

    string Cel(string? inhoud)
    {
        if (string.IsNullOrEmpty(inhoud)) return "";
        var veilig = Formulebegin.Contains(inhoud.TrimStart(' ')[..1], StringComparison.Ordinal) ? "'" + inhoud : inhoud;
        // Always within quotes: a program that splits at another separator than this one must not find a formula halfway a cell.
        return $"\"{veilig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
