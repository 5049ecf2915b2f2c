using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>A partner says who its people are: its own act, at once, announced to all.</summary>
public sealed record DeelnameBeginnen(Deelname Deelname) : IOpdracht
{
    public const int MaximumDeelnames = 5000;

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

    public static readonly Afwijzing EigenSleuteldrager = new(
        "eigen-sleuteldrager",
        "De eerste sleuteldrager van een partner is iemand van die partner zelf, en begint vandaag of is al begonnen.",
        "The first key holder of a partner is somebody of that partner itself, and begins today or has begun already.",
        AfwijzingSoort.Conflict,
        "Persoon");

    public static readonly Afwijzing VanElders = new(
        "persoon-van-elders",
        "Deze persoon handelt in deze keten al voor een ander. Een partner vult zijn eigen huis, met mensen van zichzelf.",
        "This person acts for another in this chain already. A partner fills its own house, with people of its own.",
        AfwijzingSoort.Conflict,
        "Persoon");

    public static readonly Afwijzing TeVeelDeelnames = new(
        "te-veel-deelnames", "Een keten heeft hier ten hoogste 5.000 deelnames.", "A chain has at most 5,000 deelnames here.", AfwijzingSoort.Conflict);

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
        if (Deelname.IsNamensKeten && !IsOprichter(stand, nu.Dader)) return Grondslagregels.BesluitVereist;
        if (Deelname.Partij is { } partij)
        {
            var heeftSleuteldrager = HeeftSleuteldrager(stand, partij);
            if (!heeftSleuteldrager && Deelname.Rol != Rol.Sleuteldrager) return EerstSleuteldrager;
            if (!heeftSleuteldrager && !Deelname.Termijn.Omvat(nu.Vandaag)) return EigenSleuteldrager;
            if (stand.Deelnames.Any(d => d.Persoon == Deelname.Persoon && d.Partij != partij)) return heeftSleuteldrager ? VanElders : EigenSleuteldrager;
        }
        if (stand.Deelnames.Count >= MaximumDeelnames) return TeVeelDeelnames;

        return new DeelnameBegonnen(Deelname).Voor(Publiek.Keten);
    }

    // Its first key holder a partner gets from whoever holds a key already; from then on it is its own house, as long as a term runs.
    static bool HeeftSleuteldrager(Stand stand, PartijId partij) =>
        stand.Deelnames.Any(d => d.Partij == partij && d.Rol == Rol.Sleuteldrager && !(d.Termijn.TotEnMet < Datum.FromDateTime(stand.Tijdstip.Moment.UtcDateTime)));

    // Who acts namens de keten is the chain's to say: the partner that began may fill it in during the founding, after that it takes a decision.
    static bool IsOprichter(Stand stand, Dader dader) =>
        stand.Keten is { InOprichting: true } keten && dader.Deelname is { } deelname && stand.Deelnames.Vind(deelname)?.Partij == keten.Initiatiefnemer;
}

public sealed record DeelnameBegonnen(Deelname Deelname) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Deelnames = deel.Deelnames.Met(Deelname.Id, Deelname) };
}
