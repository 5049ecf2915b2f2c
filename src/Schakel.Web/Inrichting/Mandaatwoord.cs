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

    /// <summary>How far the model lets a mandate of this role reach; without a model anywhere.</summary>
    public static string Zeg(this IStringLocalizer<Mandaatwoord> tekst, Mandaatruimte? ruimte)
    {
        if (ruimte is null) return tekst["Ruimte-Alles"];
        return ruimte.Onderwerpen.IsEmpty ? tekst["Ruimte-Geen"] : $"{string.Join(", ", ruimte.Onderwerpen.Select(o => tekst[o.ToString()].Value))}; {tekst.ZegPlafond(ruimte)}";
    }

    public static string ZegPlafond(this IStringLocalizer<Mandaatwoord> tekst, Mandaatruimte ruimte) =>
        ruimte.Hoogste is { } hoogste ? tekst["Ruimte-Hoogste", Zeg(hoogste)] : tekst[ruimte.ZonderPlafond ? "Ruimte-Vrij" : "Ruimte-Plafond"];

    public static string Zeg(Bedrag bedrag) => "€\u00a0" + bedrag.Euro.ToString(bedrag.Centen % 100 == 0 ? "#,0" : "#,0.00", CultureInfo.CurrentCulture);
}
