using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Web.Ketens;

namespace Schakel.Web.Besturing;

/// <summary>Whether a page offers a visitor what he may do without the board.</summary>
internal static class Doorzettingsrecht
{
    /// <summary>What this visitor may do without the board on the day of the page; null when nothing.</summary>
    public static Doorzettingsmacht? Macht(this Bezoek bezoek) =>
        bezoek.Inzage is { } inzage ? Doorzettingregels.Macht(inzage.Keten, inzage.Opdrachtbrief, inzage.Beslissers(bezoek.Dag), bezoek.Wie, bezoek.Dag) : null;

    /// <summary>Whether he can give an override now; the page of it asks for a second factor itself.</summary>
    public static bool MagDoorzetten(this Bezoek bezoek) => bezoek.KanMetFactor(Bevoegdheid.DoorzettingGeven) && bezoek.Macht() is { Soorten.IsEmpty: false };
}
