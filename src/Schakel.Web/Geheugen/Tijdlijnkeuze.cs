using System.Globalization;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Web.Inrichting;

namespace Schakel.Web.Geheugen;

/// <summary>Which part of the memory an address asks for.</summary>
/// <param name="Partner">What names this partner, or was done by its people.</param>
/// <param name="Ding">What names the thing with this id.</param>
/// <param name="Na">Only what came after this entry.</param>
internal sealed record Tijdlijnkeuze(Onderwerp? Over, Datum? Vanaf = null, Datum? TotEnMet = null, PartijId? Partner = null, Guid? Ding = null, long Na = 0)
{
    /// <summary>Whether nothing but a subject was chosen.</summary>
    public bool IsLeeg => this with { Over = null } == new Tijdlijnkeuze(Over: null);

    /// <summary>What an entry names to belong to it; null when that is anything.</summary>
    public IReadOnlyCollection<Guid>? Ids(Inzage inzage) =>
        Ding is { } ding ? [ding] : Partner is { } partner ? [partner.Waarde, .. inzage.Deelnames.Where(d => d.Partij == partner).Select(d => d.Id.Waarde)] : null;

    /// <summary>As it stands behind the question mark of an address.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Vraag()
    {
        if (Over is { } over) yield return new("over", over.ToString().ToLowerInvariant());
        if (Vanaf is { } vanaf) yield return new("vanaf", Dag(vanaf));
        if (TotEnMet is { } totEnMet) yield return new("totenmet", Dag(totEnMet));
        if (Partner is { } partner) yield return new("partner", partner.ToString());
        if (Ding is { } ding) yield return new("ding", ding.ToString());
        if (Na > 0) yield return new("sinds", Na.ToString(CultureInfo.InvariantCulture));
    }

    static string Dag(Datum dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
