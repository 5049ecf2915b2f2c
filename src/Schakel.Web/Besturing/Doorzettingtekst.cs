using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Vormen;

namespace Schakel.Web.Besturing;

/// <summary>The words about overrides and the power to give them.</summary>
public sealed class Doorzettingtekst;

internal static class Doorzettingteksten
{
    public static Staat Staat(this Doorzettingstand stand) => stand switch
    {
        Doorzettingstand.Geldt => Vormen.Staat.Aandacht,
        Doorzettingstand.Betwist => Vormen.Staat.Slecht,
        Doorzettingstand.Gedaan or Doorzettingstand.Bevestigd => Vormen.Staat.Goed,
        _ => Vormen.Staat.Neutraal,
    };

    /// <summary>What the letter lets the ketenmanager do without the board, each in a sentence; none when nothing.</summary>
    public static IEnumerable<string> Zeg(this IStringLocalizer<Doorzettingtekst> woord, Doorzettingsmacht? macht)
    {
        if (macht is null) yield break;
        if (!macht.Soorten.IsEmpty) yield return woord["Macht-doorzetten", Opsomming(woord, macht), macht.HoogsteDagen.ToString(CultureInfo.CurrentCulture)];
        if (macht.BuitenBestuurOm) yield return woord["Macht-voorleggen"];
    }

    /// <summary>Of this kind, and whether it is to be done or left.</summary>
    public static string Zeg(this IStringLocalizer<Doorzettingtekst> woord, Maatregel maatregel) => $"{woord[$"Soort-{maatregel.Soort}"]}, {woord[$"Richting-{maatregel.Richting}"]}";

    static string Opsomming(IStringLocalizer<Doorzettingtekst> woord, Doorzettingsmacht macht) =>
        macht.Soorten.Order().Select(s => woord[$"Een-{s}"].Value).ToArray() is [.. { Length: > 0 } eerste, var laatste]
            ? $"{string.Join(", ", eerste)} {woord["Of"]} {laatste}" : woord[$"Een-{macht.Soorten[0]}"];
}
