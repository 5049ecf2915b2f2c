using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Inrichting;

namespace Schakel.Web.Inrichting;

/// <summary>The texts that say what a mandate reaches.</summary>
public sealed class Mandaatwoord;

internal static class Mandaatwoorden
{
    /// <summary>What it is about, up to which amount.</summary>
    public static string Zeg(this IStringLocalizer<Mandaatwoord> tekst, Mandaat mandaat)
    {
        var waarover = string.Join(", ", mandaat.Onderwerpen.Select(o => tekst[o.ToString()].Value));
        return mandaat.Plafond is { } plafond ? $"{waarover}, {tekst["Tot", Zeg(plafond)]}" : waarover;
    }

    public static string Zeg(Bedrag bedrag) => "€\u00a0" + bedrag.Euro.ToString(bedrag.Centen % 100 == 0 ? "#,0" : "#,0.00", CultureInfo.CurrentCulture);
}
