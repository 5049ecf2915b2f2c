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
        "Ketenmanager en bureaumedewerker treden op namens de keten, een reviewer kijkt in een review, een gast hoort bij een partij om de keten, een politiek verantwoordelijke doet niet mee, en alle andere rollen zijn voor een partner.",
        "Chain manager and bureau staff act for the chain, a reviewer looks in a review, a guest belongs to a party around the chain, a politically responsible person takes no part, and all other roles are for a partner.",
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

    public static readonly Afwijzing NaUittreding = new(
        "termijn-na-uittreding",
        "De organisatie van deze persoon treedt uit. Laat de termijn niet later eindigen dan haar laatste dag.",
        "The organisation of this person is leaving. Let the term end no later than its last day.",
        AfwijzingSoort.Conflict,
        "Termijn");

    public static readonly Afwijzing AlInRol = new(
        "al-in-rol",
        "Deze persoon heeft in die tijd deze rol al. Kies een andere rol, of een termijn die daarna begint.",
        "This person holds this role in that time already. Choose another role, or a term that begins after it.",
        AfwijzingSoort.Conflict,
        "Termijn");

    public static readonly Afwijzing NodigUit = new(
        "nodig-uit",
        "Deze persoon is nog niet in de keten. Stuur een uitnodiging; wie die aanneemt is binnen.",
        "This person is not in the chain yet. Send an invitation; whoever accepts it is in.",
        AfwijzingSoort.Conflict,
        "Persoon");

    public static readonly Afwijzing TeVeelDeelnames = new(
        "te-veel-deelnames", "Een keten heeft hier ten hoogste 5.000 deelnames.", "A chain has at most 5,000 deelnames here.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.DeelnameBeginnen;

    public Voorwerp? Over(Stand stand) => Huisregels.Over(stand, Deelname.Partij);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Deelnames.Bevat(Deelname.Id)) return Afwijzing.IdInGebruik;
        if (!Deelname.Plek.IsPassend) return RolPastNiet;
        if (!Deelname.Termijn.IsGeldig) return OngeldigeTermijn;
        if (Huisregels.WeigerHuis(stand, nu.Dader, Deelname.Plek, nu.Vandaag) is { } nietZijnHuis) return nietZijnHuis;
        if (Deelname.Rol != Rol.Gast && Deelname.Partij is { } partij)
        {
            var heeftSleuteldrager = Huisregels.HeeftSleuteldrager(stand, partij, nu.Vandaag);
            if (!heeftSleuteldrager && Deelname.Rol != Rol.Sleuteldrager) return EerstSleuteldrager;
            if (!heeftSleuteldrager && !Deelname.Termijn.Omvat(nu.Vandaag)) return EigenSleuteldrager;
            if (!heeftSleuteldrager && Huisregels.IsVanElders(stand, Deelname.Persoon, partij)) return EigenSleuteldrager;
        }
        // People come in by themselves; only the example is peopled by its story.
        if (stand.Keten is not { IsVoorbeeld: true } && !stand.Deelnames.Any(d => d.Persoon == Deelname.Persoon)) return NodigUit;
        if (Huisregels.WeigerBegin(stand, Deelname.Persoon, Deelname.Plek, Deelname.Termijn) is { } nietDaar) return nietDaar;

        return new DeelnameBegonnen(Deelname).Voor(Publiek.Keten).MetOntvangst(stand, Deelname.Plek);
    }
}

public sealed record DeelnameBegonnen(Deelname Deelname) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Deelnames = deel.Deelnames.Met(Deelname.Id, Deelname) };
}
