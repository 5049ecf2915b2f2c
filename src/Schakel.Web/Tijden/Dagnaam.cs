using System.Globalization;

namespace Schakel.Web.Tijden;

/// <summary>Names of days as people say them: near days by word, this year by weekday, other years with the year.</summary>
internal static class Dagnaam
{
    /// <param name="vandaag">Null where there is no today to be near to: on a page of then.</param>
    public static string Kort(Datum dag, Datum? vandaag, CultureInfo cultuur, Func<string, string> woord) =>
        (dag.DayNumber - vandaag?.DayNumber) switch
        {
            0 => woord("Vandaag"),
            1 => woord("Morgen"),
            -1 => woord("Gisteren"),
            _ when dag.Year == vandaag?.Year => ZonderPunt($"{dag.ToString("ddd", cultuur)} {dag.Day} {dag.ToString("MMM", cultuur)}"),
            _ => ZonderPunt($"{dag.Day} {dag.ToString("MMM", cultuur)} {dag.Year}"),
        };

    public static string Voluit(Datum dag, CultureInfo cultuur) => dag.ToString("dddd d MMMM yyyy", cultuur);

    // Which abbreviations carry a point differs per version of the language data; we write none.
    static string ZonderPunt(string tekst) => tekst.Replace(".", "", StringComparison.Ordinal);
}
