using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Domein;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Web.Vormen;

namespace Schakel.Web.Besturing;

/// <summary>The words about overrides and the power to give them.</summary>
public sealed class Doorzettingtekst;

/// <summary>How it stands with an override, in one word.</summary>
public enum Doorzettingstand
{
    Geldt,
    Gedaan,
    Betwist,
    Bevestigd,
    Herroepen,
    Ingetrokken,
    Voorbij,

    /// <summary>The board did not review it in time.</summary>
    Vervallen,
}

internal static class Doorzettingteksten
{
    /// <summary>How it stands on this day. What ended it says more than what was said of it before; a late revocation more than its end.</summary>
    public static Doorzettingstand Stand(this Doorzetting doorzetting, Datum dag) => doorzetting switch
    {
        { Ingetrokken: not null } => Doorzettingstand.Ingetrokken,
        { Toetsing.Oordeel: Toetsoordeel.Herroepen } => Doorzettingstand.Herroepen,
        _ when !doorzetting.Geldt(dag) => doorzetting.Laatste < doorzetting.TotEnMet ? Doorzettingstand.Vervallen : Doorzettingstand.Voorbij,
        { Betwist: not null, Toetsing: null } => Doorzettingstand.Betwist,
        { Uitgevoerd: not null } => Doorzettingstand.Gedaan,
        { Toetsing: not null } => Doorzettingstand.Bevestigd,
        _ => Doorzettingstand.Geldt,
    };

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
