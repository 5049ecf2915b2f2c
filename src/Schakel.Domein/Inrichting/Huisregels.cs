using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Whose house it is: a partner with a key holder fills it alone; one without gets its first in the founding, from the partner that began.</summary>
internal static class Huisregels
{
    /// <summary>Who may bring somebody in there, for a partner or, when absent, namens de keten. Null when there is no such house.</summary>
    public static Voorwerp? Over(Stand stand, PartijId? partij)
    {
        if (partij is not { } huis) return stand.IsOpgericht ? new(Publiek.Keten, []) : null;
        if (!stand.Partners.Bevat(huis)) return null;

        // Whose house it is must not depend on the moment of asking; a term that ended since the last entry counts from the next.
        return new(Publiek.Keten, HeeftSleuteldrager(stand, huis, Datum.FromDateTime(stand.Tijdstip.Moment.UtcDateTime)) ? [huis] : []);
    }

    /// <summary>Whether somebody holds the key there on this day or will later: the house is his from the moment that he was named.</summary>
    public static bool HeeftSleuteldrager(Stand stand, PartijId partij, Datum dag) =>
        stand.Deelnames.Any(d => d.Partij == partij && d.Rol == Rol.Sleuteldrager && !d.Termijn.IsVoorbij(dag));

    /// <summary>Whether this house takes the partner that began, or after the founding a decision: namens de keten, and a partner's where nobody holds the key.</summary>
    public static bool IsVanDeKeten(Stand stand, PartijId? partij, Datum dag) => partij is not { } huis || !HeeftSleuteldrager(stand, huis, dag);

    /// <summary>Whether this person acts or acted for another in the chain; then never for this partner too.</summary>
    public static bool IsVanElders(Stand stand, PersoonId persoon, PartijId partij) => stand.Deelnames.Any(d => d.Persoon == persoon && d.Partij != partij);

    /// <summary>Why this person cannot begin there, whichever way he comes in; null when he can.</summary>
    public static Afwijzing? WeigerBegin(Stand stand, PersoonId persoon, PartijId? partij)
    {
        if (partij is { } huis && IsVanElders(stand, persoon, huis)) return DeelnameBeginnen.VanElders;
        return stand.Deelnames.Count >= DeelnameBeginnen.MaximumDeelnames ? DeelnameBeginnen.TeVeelDeelnames : null;
    }

    /// <summary>The deelname in which this person comes back by this invitation; null when none runs on this day.</summary>
    public static Deelname? Lopend(Stand stand, PersoonId persoon, Uitnodiging uitnodiging, Datum dag) =>
        stand.Deelnames.FirstOrDefault(d => d.Persoon == persoon && d.Partij == uitnodiging.Partij && d.Rol == uitnodiging.Rol && d.Termijn.Omvat(dag));

    /// <summary>The last day on which this person, who came back not long ago, binds nobody; null when he does on this day.</summary>
    public static Datum? BevrorenTotEnMet(Stand stand, PersoonId persoon, Datum dag) =>
        stand.Uitnodigingen.Where(u => u.Voor == persoon && u.BevrorenTotEnMet >= dag).Max(u => u.BevrorenTotEnMet);

    /// <summary>Whether the role goes with acting for a partner, or namens de keten when that is absent.</summary>
    public static bool RolPast(PartijId? partij, Rol rol) => (partij is null) == (rol is Rol.Ketenmanager or Rol.Bureaumedewerker);
}
