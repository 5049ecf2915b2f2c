using System.Globalization;

namespace Schakel.Web.Besturing;

/// <summary>Which two versions an address asks to compare, the earlier first.</summary>
/// <param name="IsGevraagd">Whether it named two that are there in that order; else these are the last two.</param>
internal sealed record Versiepaar(Versie Van, Versie Naar, bool IsGevraagd)
{
    /// <summary>What the address leaves out is the last version, and the one before the other. Null when there is only one.</summary>
    public static Versiepaar? Kies(IReadOnlyList<Versie> versies, string? van, string? naar)
    {
        if (versies.Count < 2) return null;
        var tot = naar is null ? versies.Count : Lees(naar);
        var vanaf = van is null ? tot - 1 : Lees(van);
        return vanaf >= 1 && vanaf < tot && tot <= versies.Count ? new(versies[vanaf - 1], versies[tot - 1], true) : new(versies[^2], versies[^1], false);
    }

    static int Lees(string nummer) => int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var er) ? er : 0;
}
