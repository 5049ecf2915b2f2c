using System.Globalization;
using System.Text;

namespace Schakel.Domein.Geheugen;

/// <summary>
/// Words as they are looked for: in small letters, without accents, split where no letter or figure stands. The same for what is searched and
/// for what is typed, and without a language, so that it finds the same everywhere.
/// </summary>
public static class Zoekwoorden
{
    /// <summary>How many words of a question count; the rest narrows nothing down that these did not.</summary>
    public const int Maximum = 10;

    /// <summary>How many characters of a question are read.</summary>
    public const int LangsteVraag = 200;

    /// <summary>No longer word is kept apart from others that begin the same.</summary>
    public const int LangsteWoord = 40;

    /// <summary>The words of a text, in their order, with where each begins and ends in it.</summary>
    public static IEnumerable<(string Woord, int Van, int Tot)> In(string tekst)
    {
        var (woord, van) = (new StringBuilder(), 0);
        for (var i = 0; i < tekst.Length;)
        {
            // Half a character is no letter; what is stored has none (Woorden), but what is typed may.
            var lengte = Rune.TryGetRuneAt(tekst, i, out var teken) ? teken.Utf16SequenceLength : 1;
            if (lengte > 0 && (Rune.IsLetterOrDigit(teken) || Rune.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark))
            {
                if (woord.Length == 0) van = i;
                Voeg(woord, teken);
            }
            else if (woord.Length > 0)
            {
                yield return (Kort(woord), van, i);
                woord.Clear();
            }
            i += lengte;
        }
        if (woord.Length > 0) yield return (Kort(woord), van, tekst.Length);
    }

    /// <summary>Whether a word answers what was asked: it begins with that, and of one letter it is that.</summary>
    public static bool Past(string woord, string gevraagd) => gevraagd.Length > 1 ? woord.StartsWith(gevraagd, StringComparison.Ordinal) : woord == gevraagd;

    /// <summary>The different words of a question, as many as count.</summary>
    public static IReadOnlyList<string> Van(string? vraag)
    {
        if (vraag is null) return [];
        if (vraag.Length > LangsteVraag) vraag = vraag[..LangsteVraag];
        return [.. In(vraag).Select(w => w.Woord).Distinct(StringComparer.Ordinal).Take(Maximum)];
    }

    static void Voeg(StringBuilder woord, Rune teken)
    {
        if (teken.IsAscii)
        {
            woord.Append(char.ToLowerInvariant((char)teken.Value));
            return;
        }
        // NFKD takes accents off, and ligatures and wide letters apart; U+FFFE and its like are no letters and do not come here.
        foreach (var deel in teken.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            if (Rune.GetUnicodeCategory(deel) != UnicodeCategory.NonSpacingMark) woord.Append(Rune.ToLowerInvariant(deel).ToString());
    }

    static string Kort(StringBuilder woord) => woord.Length <= LangsteWoord ? woord.ToString() : woord.ToString(0, LangsteWoord);
}
