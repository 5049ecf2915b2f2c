namespace Schakel.Web.Vormen;

/// <summary>Names for parts of a page that stay the same as long as the words do.</summary>
internal static class Ankers
{
    public static string Van(string tekst) =>
        string.Join('-', new string([.. tekst.ToLowerInvariant().Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
