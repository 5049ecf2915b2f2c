using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;

namespace Schakel.Web.Knelpunten;

/// <summary>The words of figures about bottlenecks.</summary>
public sealed class Cijferwoord;

internal static class Cijferwoorden
{
    /// <summary>A part of a whole in per cent; nothing when there is no whole.</summary>
    public static string? Deel(int deel, int geheel) =>
        geheel == 0 ? null : ((double)deel / geheel).ToString("P0", CultureInfo.CurrentCulture).Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal);

    public static string Dagen(this IStringLocalizer<Cijferwoord> woord, double? dagen) => dagen switch
    {
        null => "–",
        < 1 => woord["MinderDanEenDag"],
        < 1.5 => woord["EenDag"],
        { } meer => woord["Dagen", Math.Round(meer).ToString("N0", CultureInfo.CurrentCulture)],
    };

    public static string Kwartaal(this IStringLocalizer<Cijferwoord> woord, Datum van) => woord["Kwartaal", (van.Month + 2) / 3, van.Year];
}
