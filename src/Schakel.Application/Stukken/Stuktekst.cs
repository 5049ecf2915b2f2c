using System.Text;
using System.Xml;

namespace Schakel.Application.Stukken;

/// <summary>What people typed, as a document can hold it.</summary>
internal static class Stuktekst
{
    /// <summary>The lines of it, without the characters that XML does not know: they would make a file that nothing opens.</summary>
    public static IReadOnlyList<string> Regels(string tekst)
    {
        var schoon = new StringBuilder(tekst.Length);
        for (var i = 0; i < tekst.Length; i++)
        {
            if (i + 1 < tekst.Length && char.IsSurrogatePair(tekst[i], tekst[i + 1])) schoon.Append(tekst[i]).Append(tekst[++i]);
            else if (XmlConvert.IsXmlChar(tekst[i])) schoon.Append(tekst[i]);
        }
        return schoon.Replace("\r\n", "\n").Replace('\r', '\n').ToString().Split('\n');
    }

    public static string Regel(string tekst) => string.Join(' ', Regels(tekst));

    /// <summary>Whether it reads from the right: its first letter is of such a script (Hebrew, Arabic and what stands between them in Unicode).</summary>
    public static bool IsVanRechts(string tekst) => tekst.FirstOrDefault(char.IsLetter) is (>= '\u0590' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufeff');
}
