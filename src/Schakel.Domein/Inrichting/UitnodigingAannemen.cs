using System.Globalization;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Comes in by an invitation: whoever holds the link begins the deelname that it offers, in person. Before that the chain does not exist for him.
/// By one that brings somebody back he is that person again, in the deelname that runs.
/// </summary>
public sealed record UitnodigingAannemen(UitnodigingId Uitnodiging, Linkgeheim Geheim, DeelnameId Deelname) : IOpdracht
{
    public static readonly Afwijzing AlGebruikt = new(
        "uitnodiging-gebruikt",
        "Deze link is al gebruikt. Was u dat niet, meld het dan aan wie u de link gaf.",
        "This link has been used already. If that was not you, tell whoever gave it to you.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing Ingetrokken = new(
        "uitnodiging-ingetrokken",
        "Deze link is ingetrokken. Vraag om een nieuwe.",
        "This link was withdrawn. Ask for a new one.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing Verlopen = new(
        "uitnodiging-verlopen",
        "De laatste dag van deze link is voorbij. Vraag om een nieuwe.",
        "The last day of this link has passed. Ask for a new one.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing AfzenderWeg = new(
        "uitnodiging-afzender-weg",
        "Wie u deze link gaf doet niet meer mee in die rol, dus de link geldt niet meer. Vraag een ander om een nieuwe.",
        "Whoever gave you this link no longer takes part in that role, so it no longer holds. Ask another for a new one.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietMeerAanAfzender = new(
        "uitnodiging-niet-meer-aan-afzender",
        "Wie u deze link gaf gaat hier niet meer over. Vraag om een nieuwe bij wie dat wel doet.",
        "Whoever gave you this link no longer has a say about this. Ask whoever has for a new one.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing PartnerWeg = new(
        "uitnodiging-partner-weg",
        "Deze organisatie doet niet meer mee in de keten, dus de link geldt niet meer.",
        "This organisation no longer takes part in the chain, so the link no longer holds.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing ReviewVoorbij = new(
        "uitnodiging-review-voorbij",
        "De review waarvoor deze link is, is voorbij. Vraag wie u de link gaf.",
        "The review that this link is for is over. Ask whoever gave you the link.",
        AfwijzingSoort.Conflict);

    static Afwijzing ReviewBegintNog(Datum van) => new(
        "uitnodiging-review-begint-nog",
        string.Create(CultureInfo.InvariantCulture, $"De review waarvoor deze link is, begint op {van:dd-MM-yyyy}. Open de link dan nog eens."),
        string.Create(CultureInfo.InvariantCulture, $"The review that this link is for begins on {van:d MMMM yyyy}. Open the link again then."),
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing HuisBewoond = new(
        "huis-heeft-sleuteldrager",
        "Deze partner heeft intussen een eigen sleuteldrager. Vraag die om een uitnodiging.",
        "This partner has a key holder of its own by now. Ask that person for an invitation.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing RolVoorbij = new(
        "uitnodiging-rol-voorbij",
        "De rol waarin u met deze link terugkomt is voorbij. Vraag uw organisatie om een uitnodiging.",
        "The role in which you come back with this link is over. Ask your organisation for an invitation.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.UitnodigingAannemen;

    public Voorwerp? Over(Stand stand) => stand.Uitnodigingen.Vind(Uitnodiging)?.PastBij(Geheim) is true ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Uitnodigingen.Vind(Uitnodiging) is not { } uitnodiging || !uitnodiging.PastBij(Geheim)) return Afwijzing.NietGevonden;
        if (nu.Dader.Persoon is not { } persoon || nu.Dader.Deelname != Deelname) return Afwijzing.NietGevonden;
        if (Weiger(stand, uitnodiging, nu.Vandaag) is { } geweigerd) return geweigerd;
        if (uitnodiging.Voor is { } voor) return persoon == voor && Terug(stand, uitnodiging, nu.Vandaag)?.Id == Deelname ? Teruggekomen(stand, voor, nu.Vandaag) : Afwijzing.NietGevonden;
        if (stand.Deelnames.Bevat(Deelname)) return Afwijzing.IdInGebruik;
        var termijn = new Periode(nu.Vandaag, Huisregels.Laatste(stand, uitnodiging.Plek));
        if (Huisregels.WeigerBegin(stand, persoon, uitnodiging.Plek, termijn) is { } nietDaar) return nietDaar;

        return new UitnodigingAangenomen(Uitnodiging).Voor(Publiek.Keten)
            .En(new DeelnameBegonnen(new(Deelname, persoon, uitnodiging.Partij, uitnodiging.Rol, termijn, uitnodiging.Review)), Publiek.Keten)
            .MetOntvangst(stand, uitnodiging.Plek);
    }

    /// <summary>The deelname in which somebody comes back by it on this day; null when it is for somebody new, or none runs.</summary>
    public static Deelname? Terug(Stand stand, Uitnodiging uitnodiging, Datum dag) => uitnodiging.Voor is { } voor
        ? stand.Deelnames.FirstOrDefault(d => d.Persoon == voor && d.Plek == uitnodiging.Plek && d.Termijn.Omvat(dag))
        : null;

    // Of several links for the same person the first that is used is the only one; and whoever is put out by it comes back by none that he sent himself.
    Gebeurd Teruggekomen(Stand stand, PersoonId voor, Datum vandaag) => stand.Uitnodigingen
        .Where(u => u.Id != Uitnodiging && u.Stand == Uitnodigingstand.Open && (u.Voor == voor || (u.Door is { } door && stand.Deelnames.Vind(door)?.Persoon == voor)))
        .Aggregate(
            new ToegangHersteld(Uitnodiging, vandaag.AddDays(ToegangHerstellen.DagenBevroren)).Voor(Publiek.Keten),
            (gebeurd, u) => gebeurd.En(new UitnodigingIngetrokken(u.Id), Publiek.Keten));

    /// <summary>Why this invitation leads nowhere on this day; null when it does lead in.</summary>
    public static Afwijzing? Weiger(Stand stand, Uitnodiging uitnodiging, Datum dag)
    {
        if (uitnodiging.Stand == Uitnodigingstand.Aangenomen) return AlGebruikt;
        if (uitnodiging.Stand == Uitnodigingstand.Ingetrokken) return Ingetrokken;
        if (dag > uitnodiging.Uiterlijk) return Verlopen;
        if (uitnodiging.Voor is null && (stand.Keten?.IsVoorbij(dag) == true || (uitnodiging.Partij is { } huis && Huisregels.IsBeeindigdVoorBegin(stand, huis)))) return Mag.KetenVoorbij;
        if (uitnodiging.Review is { } id && stand.Reviews.Vind(id) is { } review && !review.Geldt.Omvat(dag)) return review.Geldt.IsVoorbij(dag) ? ReviewVoorbij : ReviewBegintNog(review.Geldt.Van);
        if (uitnodiging is { Rol: Rol.Gast, Partij: { } kring } && stand.Omgeving.Vind(kring)?.Blijft != true) return Gastregels.Losgelaten;
        if (Huisregels.Laatste(stand, uitnodiging.Plek) < dag) return PartnerWeg;
        if (uitnodiging.Voor is { } terug && (Terug(stand, uitnodiging, dag) is null || stand.GewistePersonen.Bevat(terug))) return RolVoorbij;

        if (uitnodiging.Door is not { } door || stand.Deelnames.Vind(door) is not { } afzender) return null;
        if (!afzender.Termijn.Omvat(dag)) return AfzenderWeg;
        if (uitnodiging.Voor is { } persoon && ToegangHerstellen.IsOokElders(stand, afzender, persoon, dag)) return ToegangHerstellen.OokElders;
        if (uitnodiging is { Partij: null, Voor: null }) return Huisregels.WeigerLeveren(stand, afzender, uitnodiging.Plek) is null ? null : NietMeerAanAfzender;
        if (uitnodiging.Rol == Rol.Gast) return afzender.Partij == Huisregels.Levert(stand, uitnodiging.Plek) ? null : NietMeerAanAfzender;
        if (uitnodiging.Partij is not { } partij || afzender.Partij == partij) return null;
        // Two were invited as first key holder: whoever comes first opens the house, and from then on it is that partner's own.
        if (Huisregels.HeeftSleuteldrager(stand, partij, dag)) return HuisBewoond;
        return Huisregels.IsGastheer(stand, afzender, partij) ? null : NietMeerAanAfzender;
    }
}

public sealed record UitnodigingAangenomen(UitnodigingId Uitnodiging) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Uitnodigingen = deel.Uitnodigingen.Verander(Uitnodiging, u => u with { Stand = Uitnodigingstand.Aangenomen }) };
}
