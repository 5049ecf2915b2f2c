using System.Globalization;
using System.Text;

namespace Schakel.Cli.Geheugen;

/// <summary>Writes lines in which no character does anything to the terminal: what others typed stands in them.</summary>
internal sealed class Schoon(TextWriter uit) : TextWriter
{
    public override Encoding Encoding => uit.Encoding;

    public override void WriteLine() => uit.WriteLine();

    public override void WriteLine(string? value) => uit.WriteLine(string.Concat((value ?? "").Select(Letter)));

    static char Letter(char teken) => char.GetUnicodeCategory(teken) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? ' ' : teken;
}
