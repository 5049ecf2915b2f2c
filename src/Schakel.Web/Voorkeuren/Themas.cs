namespace Schakel.Web.Voorkeuren;

/// <summary>Light, dark, or as the device asks (then there is no cookie at all).</summary>
internal static class Themas
{
    public const string Cookie = "schakel-thema";
    public const string ApparaatCode = "apparaat";

    public static IReadOnlyList<string> Keuzes { get; } = ["licht", "donker", ApparaatCode];

    public static bool Kent(string? thema) => thema is "licht" or "donker";

    /// <summary>The chosen theme, or null when the device decides.</summary>
    public static string? Gekozen(HttpContext? context) =>
        context?.Request.Cookies.TryGetValue(Cookie, out var thema) is true && Kent(thema) ? thema : null;
}
