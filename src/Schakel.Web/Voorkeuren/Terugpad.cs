namespace Schakel.Web.Voorkeuren;

/// <summary>The page to go back to. A form field can be forged, so only a path within this house is followed.</summary>
internal static class Terugpad
{
    const int Langste = 2000;

    public static string Veilig(string? pad, string anders = "/") => IsLokaal(pad) ? pad! : anders;

    /// <summary>This address, that leads back to there afterwards; without it when there is no safe way back.</summary>
    public static string Bij(string adres, string? terug) => IsLokaal(terug) ? $"{adres}?terug={Uri.EscapeDataString(terug!)}" : adres;

    public static bool IsLokaal(string? pad)
    {
        if (string.IsNullOrEmpty(pad) || pad.Length > Langste || pad[0] != '/') return false;

        // Browsers read //host and /\host as another host, and skip tabs and line ends while reading.
        // Anything outside plain ASCII is written encoded in an address, and does not fit a header.
        if (pad.Any(teken => teken is <= ' ' or > '~' or '\\')) return false;
        return pad.Length == 1 || pad[1] != '/';
    }
}
