using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Rapportages;

/// <summary>The texts that say a value in its unit, and how they are put together.</summary>
public sealed class Maat;

internal static class Maten
{
    /// <summary>With the decimals that were reported and no more.</summary>
    public static string Zeg(this IStringLocalizer<Maat> tekst, decimal waarde, Eenheid eenheid) =>
        tekst[$"{eenheid}{(Math.Abs(waarde) == 1 ? "-1" : "")}", waarde.ToString("#,0.######", CultureInfo.CurrentCulture)];

    /// <summary>The norm as a sign and a value: '≥ 98%'.</summary>
    public static string Zeg(this IStringLocalizer<Maat> tekst, Norm norm, decimal waarde) =>
        $"{(norm.Richting == Normrichting.Minimaal ? "≥" : "≤")} {tekst.Zeg(waarde, norm.Eenheid)}";
}
