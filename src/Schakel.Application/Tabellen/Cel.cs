using System.Globalization;
using System.Text.Json.Serialization;
using Schakel.Domein;

namespace Schakel.Application.Tabellen;

/// <summary>
/// What one cell says, as text; beside it the number or the day where the file itself said that it is one, so that nobody has to guess it back from its spelling.
/// </summary>
public sealed record Cel(string Tekst, decimal? Getal = null, Datum? Dag = null)
{
    public static readonly Cel Leeg = new("");

    [JsonIgnore]
    public bool IsLeeg => Tekst.Length == 0;

    /// <summary>A number with its own value: with a decimal comma, without points for thousands.</summary>
    public static Cel Van(decimal getal) => new(Gewoon(getal).ToString(CultureInfo.InvariantCulture).Replace('.', ','), getal);

    /// <summary>A share, as it is shown in its cell; the number is the share itself (95% is 0.95).</summary>
    public static Cel VanDeel(decimal deel) => new($"{Gewoon(deel * 100).ToString(CultureInfo.InvariantCulture).Replace('.', ',')}%", deel);

    public static Cel Van(Datum dag) => new(dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, dag);

    public static Cel Van(DateTime moment) =>
        moment.TimeOfDay < TimeSpan.FromSeconds(1) ? Van(Datum.FromDateTime(moment)) : new(moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), null, Datum.FromDateTime(moment));

    public static Cel Van(bool waar) => new(waar ? "WAAR" : "ONWAAR");

    /// <summary>How a spreadsheet calls this place: B7 is the second cell of the seventh row. Columns count from 0, rows from 1.</summary>
    public static string Plaats(int rij, int kolom) => string.Create(CultureInfo.InvariantCulture, $"{Letters(kolom)}{rij}");

    public static string Letters(int kolom) => kolom < 26 ? ((char)('A' + kolom)).ToString() : Letters(kolom / 26 - 1) + (char)('A' + kolom % 26);

    // Without the zeros that a decimal remembers behind its last digit.
    static decimal Gewoon(decimal getal) => getal / 1.0000000000000000000000000000m;
}
