using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Begins a chain: its name, its goal in a sentence, the problem that binds, the partners by name, and who begins.</summary>
/// <param name="OokAls">The role in which that person acts beside holding the key; a second seat, so that nobody need be invited for it.</param>
public sealed record KetenOprichten(
    Naam Naam, Tekst Doel, Tekst Ketenprobleem, bool IsVoorbeeld, ImmutableArray<Ketenpartner> Partners, Deelname Initiatiefnemer, Deelname? OokAls = null) : IOpdracht
{
    public const int MaximumPartners = 500;

    public static readonly Afwijzing BestaatAl = new(
        "keten-bestaat-al", "Deze keten is al opgericht.", "This chain has been founded already.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing TweePartners = new(
        "twee-partners-nodig", "Noem minstens twee partners, elk één keer.", "Name at least two partners, each of them once.", Veld: nameof(Partners));

    public static readonly Afwijzing TeVeelPartners = new(
        "te-veel-partners", "Een keten heeft hier ten hoogste 500 partners.", "A chain has at most 500 partners here.", Veld: nameof(Partners));

    public static readonly Afwijzing InitiatiefnemerHoortErbij = new(
        "initiatiefnemer-hoort-erbij",
        "Wie begint, treedt op voor zichzelf en is nu sleuteldrager van een van de genoemde partners.",
        "Whoever begins acts in person and is now key holder of one of the partners named.",
        Veld: nameof(Initiatiefnemer));

    public static readonly Afwijzing OokAlsPastNiet = new(
        "ook-als-past-niet",
        "Kies naast sleuteldrager een rol waarin u voor uw eigen organisatie optreedt, of geen.",
        "Beside key holder, choose a role in which you act for your own organisation, or none.",
        Veld: nameof(OokAls));

    public Bevoegdheid Vereist => Bevoegdheid.KetenOprichten;

    public Voorwerp? Over(Stand stand) => new(Publiek.Openbaar, []);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.IsOpgericht) return BestaatAl;
        if (Partners.Length > MaximumPartners) return TeVeelPartners;
        if (Partners.Length < 2 || Partners.DistinctBy(p => p.Id).Count() < Partners.Length || Partners.DistinctBy(p => p.Naam.Waarde, StringComparer.OrdinalIgnoreCase).Count() < Partners.Length) return TweePartners;
        if (nu.Dader.Persoon != Initiatiefnemer.Persoon || Initiatiefnemer.Partij is not { } begint || !Partners.Any(p => p.Id == begint)) return InitiatiefnemerHoortErbij;
        if (Initiatiefnemer.Rol != Rol.Sleuteldrager || !Initiatiefnemer.Termijn.Omvat(nu.Vandaag)) return InitiatiefnemerHoortErbij;
        if (!Initiatiefnemer.Termijn.IsGeldig) return DeelnameBeginnen.OngeldigeTermijn;

        var opgericht = new KetenOpgericht(Naam, Doel, Ketenprobleem, IsVoorbeeld, Partners, begint).Voor(Publiek.Keten).En(new DeelnameBegonnen(Initiatiefnemer), Publiek.Keten);
        if (OokAls is null) return opgericht;
        return IsTweedeZetel(OokAls) ? opgericht.En(new DeelnameBegonnen(OokAls), Publiek.Keten) : OokAlsPastNiet;
    }

    bool IsTweedeZetel(Deelname ook) =>
        ook.Id != Initiatiefnemer.Id && ook.Persoon == Initiatiefnemer.Persoon && ook.Partij == Initiatiefnemer.Partij && ook.Termijn == Initiatiefnemer.Termijn
        && ook.Rol != Rol.Sleuteldrager && ook.Plek.IsPassend;
}

public sealed record KetenOpgericht(
    Naam Naam, Tekst Doel, Tekst Ketenprobleem, bool IsVoorbeeld, ImmutableArray<Ketenpartner> Partners, PartijId Initiatiefnemer) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Keten = new(Naam, Doel, Ketenprobleem, IsVoorbeeld, herkomst.Tijdstip, Initiatiefnemer, InOprichting: true),
        Partners = Partners.Aggregate(deel.Partners, (partners, p) => partners.Met(p.Id, p)),
    };
}
