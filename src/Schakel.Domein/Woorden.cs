using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Schakel.Domein;

/// <summary>What may stand in words: well-formed Unicode without control characters or those that turn the direction of reading around, apart from tab and new line in longer text.</summary>
public static class Woorden
{
    /// <summary>One line: not empty, no control characters at all.</summary>
    public static bool IsRegel([NotNullWhen(true)] string? tekst) => !string.IsNullOrWhiteSpace(tekst) && IsLeesbaar(tekst, ReadOnlySpan<char>.Empty);

    /// <summary>Longer text: not empty, tab and new line allowed.</summary>
    public static bool IsLopend([NotNullWhen(true)] string? tekst) => !string.IsNullOrWhiteSpace(tekst) && IsLeesbaar(tekst, "\n\t");

    /// <summary>One spelling of the end of a line, without white space around the whole.</summary>
    public static string Gewoon(string getypt) => getypt.ReplaceLineEndings("\n").Trim();

    static bool IsLeesbaar(string tekst, ReadOnlySpan<char> toegestaan)
    {
        var rest = tekst.AsSpan();
        while (!rest.IsEmpty)
        {
            // A lone surrogate has no bytes in UTF-8: it would be stored as another character than was typed.
            if (Rune.DecodeFromUtf16(rest, out var teken, out var lengte) != System.Buffers.OperationStatus.Done) return false;
            // What turns the direction of reading around makes words say another thing than they do.
            if (teken.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)) return false;
            // No characters at all, by the standard; what stores or compares text may refuse them.
            if ((teken.Value & 0xFFFE) == 0xFFFE || teken.Value is >= 0xFDD0 and <= 0xFDEF) return false;
            var controle = Rune.GetUnicodeCategory(teken) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (controle && !(lengte == 1 && toegestaan.Contains(rest[0]))) return false;
            rest = rest[lengte..];
        }
        return true;
    }
}
