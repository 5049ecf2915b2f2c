using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;

namespace Schakel.Web.Tijden;

/// <summary>The texts that name a period as people say it: a year, a quarter, a month, or its two days.</summary>
public sealed class Periodenaam;

internal static class Periodenamen
{
    public static string Zeg(this IStringLocalizer<Periodenaam> tekst, Periode periode)
    {
        var cultuur = CultureInfo.CurrentCulture;
        var van = periode.Van;
        if (periode.TotEnMet is not { } tot) return tekst["Vanaf", Dag(van)];
        if (van == tot) return tekst["Dag", Dag(van)];
        if (van.Day == 1 && van.Year == tot.Year && tot == tot.AddDays(1 - tot.Day).AddMonths(1).AddDays(-1))
        {
            if (van.Month == 1 && tot.Month == 12) return van.Year.ToString(CultureInfo.InvariantCulture);
            if (van.Month == tot.Month) return van.ToString("MMMM yyyy", cultuur);
            if (van.Month % 3 == 1 && tot.Month == van.Month + 2) return tekst["Kwartaal", (van.Month + 2) / 3, van.Year];
        }
        return tekst["Anders", Dag(van), Dag(tot)];

        string Dag(Datum dag) => dag.ToString("d MMM yyyy", cultuur).Replace(".", "", StringComparison.Ordinal);
    }
}
