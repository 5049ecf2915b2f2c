using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Whose house it is: a partner with a key holder fills it alone; one without gets its first from whoever holds a key already.</summary>
internal static class Huisregels
{
    /// <summary>Who may bring somebody in there, for a partner or, when absent, namens de keten. Null when there is no such house.</summary>
    public static Voorwerp? Over(Stand stand, PartijId? partij)
    {
        if (partij is not { } huis) return stand.IsOpgericht ? new(Publiek.Keten, []) : null;
        if (!stand.Partners.Bevat(huis)) return null;
        return new(Publiek.Keten, HeeftSleuteldrager(stand, huis) ? [huis] : []);
    }

    public static bool HeeftSleuteldrager(Stand stand, PartijId partij) =>
        stand.Deelnames.Any(d => d.Partij == partij && d.Rol == Rol.Sleuteldrager && !(d.Termijn.TotEnMet < Datum.FromDateTime(stand.Tijdstip.Moment.UtcDateTime)));

    /// <summary>Who acts namens de keten is the chain's to say: the partner that began may fill it in during the founding, after that it takes a decision.</summary>
    public static bool IsOprichter(Stand stand, Dader dader) =>
        stand.Keten is { InOprichting: true } keten && dader.Deelname is { } deelname && stand.Deelnames.Vind(deelname)?.Partij == keten.Initiatiefnemer;

    /// <summary>Whether the role goes with acting for a partner, or namens de keten when that is absent.</summary>
    public static bool RolPast(PartijId? partij, Rol rol) => (partij is null) == (rol is Rol.Ketenmanager or Rol.Bureaumedewerker);
}
