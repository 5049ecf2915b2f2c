using System.Globalization;
using System.Text;

namespace Schakel.Cli.Geheugen;

/// <summary>Writes lines in which no character does anything to the terminal: what others typed stands in them.</summary>
internal sealed class Schoon(TextWriter uit) : TextWriter
{
    public override Encoding Encoding => uit.Encoding;

    public override void WriteLine() => uit.WriteLine();

    public override void WriteLine(string? value) => uit.WriteLine(string.Concat((value ?? "").EnumerateRunes().Select(Letter)));

    // By rune: half of a pair does not say what the pair is.
    static Rune Letter(Rune teken) => Rune.GetUnicodeCategory(teken)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        ? new(' ') : teken;
}
