using System.Globalization;

namespace Schakel.Application.Tabellen;

/// <summary>A number as people and programs write it in a list: 1.234,5 and 1,234.5 and 95%. What could be two numbers is none.</summary>
public static class Getal
{
    const int MaximumTekens = 30;

    /// <summary>Null when this is no number, or one that reads as a thousand in one language and as one and a bit in another (1.234).</summary>
    public static decimal? Lees(string tekst)
    {
        var woord = tekst.Trim().Replace('\u2212', '-').Replace("\u00A0", "", StringComparison.Ordinal);
        if (woord.Length > MaximumTekens) return null;
        if (woord.EndsWith('%')) return Lees(woord[..^1]) / 100;
        if (woord.StartsWith('€')) return Lees(woord[1..]);

        var teken = woord.LastIndexOfAny([',', '.']);
        if (teken < 0) return Gewoon(woord);
        var (heel, rest) = (woord[..teken], woord[(teken + 1)..]);
        var ander = woord[teken] == ',' ? '.' : ',';
        // The mark that comes last divides off the decimals, unless it stands there more than once: then it groups thousands.
        if (heel.Contains(woord[teken], StringComparison.Ordinal)) return woord.Contains(ander, StringComparison.Ordinal) ? null : Gewoon(Duizenden(woord, woord[teken]));
        if (heel.Contains(ander, StringComparison.Ordinal)) return Duizenden(heel, ander) is { } duizenden ? Gewoon($"{duizenden}.{rest}") : null;
        return rest.Length == 3 && heel.TrimStart('-', '+') is { Length: >= 1 and <= 3 } begin && begin != "0" ? null : Gewoon($"{heel}.{rest}");
    }

    static decimal? Gewoon(string? woord) =>
        decimal.TryParse(woord, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    // Groups of three, after a first of one to three; anything else was no number.
    static string? Duizenden(string heel, char teken)
    {
        var groepen = heel.Split(teken);
        return groepen[0].TrimStart('-', '+').Length is >= 1 and <= 3 && groepen.Skip(1).All(g => g.Length == 3) ? string.Concat(groepen) : null;
    }
}
