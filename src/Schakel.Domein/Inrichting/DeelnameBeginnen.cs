using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>A partner says who its people are: its own act, at once, announced to all.</summary>
public sealed record DeelnameBeginnen(Deelname Deelname) : IOpdracht
{
    public static readonly Afwijzing OngeldigeTermijn = new(
        "termijn-ongeldig",
        "De termijn eindigt voor zij begint, of ligt buiten 1900 tot 2199. Verbeter de datums.",
        "The term ends before it starts, or lies outside 1900 to 2199. Correct the dates.",
        Veld: "Termijn");

    public static readonly Afwijzing RolPastNiet = new(
        "rol-past-niet",
        "Ketenmanager en bureaumedewerker treden op namens de keten, alle andere rollen voor een partner.",
        "Chain manager and bureau staff act for the chain, all other roles for a partner.",
        Veld: "Rol");

    public static readonly Afwijzing EerstSleuteldrager = new(
        "eerst-sleuteldrager",
        "Deze partner heeft nog geen sleuteldrager. Laat die eerst beginnen; daarna vult de partner zijn eigen huis.",
        "This partner has no key holder yet. Let one begin first; then the partner fills its own house.",
        AfwijzingSoort.Conflict,
        "Rol");

    public Bevoegdheid Vereist => Bevoegdheid.DeelnameBeginnen;

    public Voorwerp? Over(Stand stand)
    {
        if (Deelname.Partij is not { } partij) return stand.IsOpgericht ? new(Publiek.Keten, []) : null;
        if (!stand.Partners.Bevat(partij)) return null;
        return new(Publiek.Keten, HeeftSleuteldrager(stand, partij) ? [partij] : []);
    }

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Deelnames.Bevat(Deelname.Id)) return Afwijzing.IdInGebruik;
        if (Deelname.IsNamensKeten != (Deelname.Rol is Rol.Ketenmanager or Rol.Bureaumedewerker)) return RolPastNiet;
        if (!Deelname.Termijn.IsGeldig) return OngeldigeTermijn;
        if (Deelname.Partij is { } partij && !HeeftSleuteldrager(stand, partij) && Deelname.Rol != Rol.Sleuteldrager) return EerstSleuteldrager;

        return new DeelnameBegonnen(Deelname).Voor(Publiek.Keten);
    }

    // Its first key holder a partner gets from whoever holds a key already; from then on it is its own house.
    static bool HeeftSleuteldrager(Stand stand, PartijId partij) => stand.Deelnames.Any(d => d.Partij == partij && d.Rol == Rol.Sleuteldrager);
}

public sealed record DeelnameBegonnen(Deelname Deelname) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Deelnames = deel.Deelnames.Met(Deelname.Id, Deelname) };
}
