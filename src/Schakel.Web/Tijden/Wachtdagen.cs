using Schakel.Domein;

namespace Schakel.Web.Tijden;

/// <summary>How many working days of the chain somebody waits by a day.</summary>
internal static class Wachtdagen
{
    public static int Tel(Inzage inzage, Tijdstip sinds, Datum dag) => inzage.Ketenladder.Kalender.Werkdagen(Vandaag.DagVan(sinds.Moment), dag);
}
