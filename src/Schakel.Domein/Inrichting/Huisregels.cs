using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Whose house it is: a partner with a key holder fills it alone; one without gets its first from its host: the partner that was agreed on, or in the founding the one that began.</summary>
internal static class Huisregels
{
    public static readonly Afwijzing EerstBeleggen = new(
        "ketenrol-niet-aan-u",
        "Wie namens de keten handelt noemt de partner die deze rol levert. Vraag het die partner, of stel onder Rollen voor wie haar levert.",
        "Who acts for the chain is named by the partner that provides this role. Ask that partner, or propose at Roles who provides it.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing GastheerNodigtUit = new(
        "gastheer-nodigt-uit",
        "De eerste sleuteldrager van deze partner wordt door een andere partner uitgenodigd. Door wie staat op de pagina van deze partner.",
        "The first key holder of this partner is invited by another partner. The page of this partner says by which.",
        AfwijzingSoort.NietBevoegd,
        "Partij");

    public static readonly Afwijzing AndereGastheer = new(
        "review-andere-gastheer",
        "Wie voor deze review binnenkomt en hoe lang, zegt de partner die haar gastheer is. Welke dat is staat op de pagina van de review.",
        "Who comes in for this review and how long, says the partner that is its host. Which one stands on the page of the review.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing BuitenReview = new(
        "review-voorbij",
        "Dat valt buiten de termijn van de review. Blijf daarbinnen, of spreek met elkaar een nieuwe review af.",
        "That lies outside the term of the review. Stay within it, or agree on a new review together.",
        AfwijzingSoort.Conflict,
        "Termijn");

    public static readonly Afwijzing NietOnafhankelijk = new(
        "review-niet-onafhankelijk",
        "Deze persoon handelt of handelde in deze keten zelf, of keek er als reviewer naar. Wie van buiten kijkt doet niet mee, en omgekeerd.",
        "This person acts or acted in this chain, or looked at it as a reviewer. Whoever looks from outside takes no part, and the other way round.",
        AfwijzingSoort.Conflict,
        "Persoon");

    /// <summary>Who may bring somebody in there, for a partner or, when absent, namens de keten. Null when there is no such house.</summary>
    public static Voorwerp? Over(Stand stand, PartijId? partij)
    {
        if (partij is not { } huis) return stand.IsOpgericht ? new(Publiek.Keten, []) : null;
        if (Gastregels.Gastheer(stand, huis) is { } gastheer) return new(Publiek.Keten, [gastheer]);
        if (!stand.Partners.Bevat(huis)) return null;

        // Whose house it is must not depend on the moment of asking; a term that ended since the last entry counts from the next.
        return new(Publiek.Keten, HeeftSleuteldrager(stand, huis, Datum.FromDateTime(stand.Tijdstip.Moment.UtcDateTime)) ? [huis] : []);
    }

    /// <summary>Whether somebody holds the key there on this day or will later: the house is his from the moment that he was named.</summary>
    public static bool HeeftSleuteldrager(Stand stand, PartijId partij, Datum dag) =>
        stand.Deelnames.Any(d => d.Partij == partij && d.Rol == Rol.Sleuteldrager && !d.Termijn.IsVoorbij(dag));

    /// <summary>The partners that can let others in: those that stay, and whose house was opened. From then on it is never without a key holder.</summary>
    public static IEnumerable<Ketenpartner> Gastheren(Register<PartijId, Ketenpartner> partners, Register<DeelnameId, Deelname> deelnames) =>
        partners.Where(p => p.Blijft && deelnames.Any(d => d.Partij == p.Id && d.Rol == Rol.Sleuteldrager));

    /// <summary>Whether this house is opened from outside: namens de keten, and a partner's where nobody holds the key.</summary>
    public static bool IsVanDeKeten(Stand stand, PartijId? partij, Datum dag) => partij is not { } huis || !HeeftSleuteldrager(stand, huis, dag);

    /// <summary>Whether this person acts or acted for another in the chain; then never for this partner too.</summary>
    public static bool IsVanElders(Stand stand, PersoonId persoon, PartijId partij) => stand.Deelnames.Any(d => d.Persoon == persoon && d.Partij != partij);

    /// <summary>Why this person cannot begin there, whichever way he comes in; null when he can.</summary>
    public static Afwijzing? WeigerBegin(Stand stand, PersoonId persoon, Plek plek, Periode termijn)
    {
        if (stand.GewistePersonen.Bevat(persoon)) return PersoonWissen.AlGewist;
        if (stand.Deelnames.Any(d => d.Persoon == persoon && (d.Rol == Rol.Gast) != (plek.Rol == Rol.Gast))) return Gastregels.GastOfDeelnemer;
        if (IsNietOnafhankelijk(stand, persoon, plek)) return NietOnafhankelijk;
        if (plek.Partij is { } huis && IsVanElders(stand, persoon, huis)) return DeelnameBeginnen.VanElders;
        if (plek.Review is { } review && termijn.Van < stand.Reviews.Vind(review)?.Geldt.Van) return BuitenReview;
        if (Laatste(stand, plek) is { } laatste && !(termijn.TotEnMet <= laatste)) return plek.Review is null || laatste < stand.Reviews.Vind(plek.Review.Value)?.Geldt.TotEnMet ? DeelnameBeginnen.NaUittreding : BuitenReview;
        if (stand.Deelnames.Any(d => d.Persoon == persoon && d.Plek == plek && d.Termijn.Overlapt(termijn))) return DeelnameBeginnen.AlInRol;
        return stand.Deelnames.Count >= DeelnameBeginnen.MaximumDeelnames ? DeelnameBeginnen.TeVeelDeelnames : null;
    }

    // Why nobody takes this place any more: the review is over, or the partner that has it filled is.
    static Afwijzing Voorbij(Stand stand, Plek plek, Datum dag) => plek.Review is { } review && stand.Reviews.Vind(review)?.Geldt.TotEnMet < dag ? BuitenReview : PartnerUittreden.TreedtUit;

    // Whoever looks from outside never acted here, and whoever acts here never looked from outside.
    static bool IsNietOnafhankelijk(Stand stand, PersoonId persoon, Plek plek) => stand.Deelnames.Any(d => d.Persoon == persoon && d.Review.HasValue != plek.Review.HasValue);

    /// <summary>The last day of whoever has this place, because the partner whose people they are leaves, or the review ends; null when there is none.</summary>
    public static Datum? Laatste(Stand stand, Plek plek)
    {
        var vertrek = Levert(stand, plek) is { } huis ? stand.Partners.Vind(huis)?.Laatste : null;
        var einde = plek.Review is { } review ? stand.Reviews.Vind(review)?.Geldt.TotEnMet : null;
        return vertrek < einde ? vertrek : einde ?? vertrek;
    }

    /// <summary>The partner that has this place filled: namens de keten the one that was agreed on, else the one that began; in a review, and for a guest, its host.</summary>
    public static PartijId? Levert(Stand stand, Plek plek)
    {
        if (plek.Review is { } review) return stand.Reviews.Vind(review)?.Gastheer;
        if (plek.Rol == Rol.Gast) return Gastregels.Gastheer(stand, plek.Partij);
        return plek.Partij ?? (stand.Ketenrollen.Vind(plek.Rol) is { } ketenrol ? ketenrol.Levert : stand.Keten?.Initiatiefnemer);
    }

    /// <summary>Why whoever acts cannot bring somebody in there in this role; null when he can. The first key holder of a partner comes from its host.</summary>
    public static Afwijzing? WeigerHuis(Stand stand, Dader dader, Plek plek, Datum dag)
    {
        if (!Gastregels.IsPassend(stand, plek)) return DeelnameBeginnen.RolPastNiet;
        if (plek is { Rol: Rol.Gast, Partij: { } omgevingspartij } && Gastregels.Weiger(stand, Grondslagregels.Wie(stand, dader), omgevingspartij) is { } geenGastheer) return geenGastheer;
        if (Laatste(stand, plek) < dag) return Voorbij(stand, plek, dag);
        if (plek.Partij is { } ander && IsBeeindigdVoorBegin(stand, ander)) return Mag.KetenVoorbij;
        if (plek.Rol == Rol.Gast) return null;
        if (plek.Partij is not { } huis) return WeigerLeveren(stand, Grondslagregels.Wie(stand, dader), plek);
        return !IsVanDeKeten(stand, huis, dag) || IsGastheer(stand, Grondslagregels.Wie(stand, dader), huis) ? null : GastheerNodigtUit;
    }

    /// <summary>Whether the partner that began ended the chain while it was alone: nobody of this other one comes in any more.</summary>
    public static bool IsBeeindigdVoorBegin(Stand stand, PartijId partij) => stand.Keten is { Einde: not null } keten && partij != keten.Initiatiefnemer && Grondslagregels.IsAlleen(stand);

    // The partner that was agreed on to let it in; where none was, the one that began, as long as the founding runs.
    internal static bool IsGastheer(Stand stand, Deelname? wie, PartijId huis) =>
        wie is not null && (stand.Partners.Vind(huis)?.Gastheer is { } gastheer ? wie.Partij == gastheer : Grondslagregels.IsInitiatiefnemer(stand, wie));

    /// <summary>Why whoever acts in this deelname has no say about that of somebody else: it is of another house. Null when it is of his.</summary>
    public static Afwijzing? WeigerAnderHuis(Stand stand, Deelname wie, Deelname over)
    {
        if (over.Rol == Rol.Gast) return Levert(stand, over.Plek) == wie.Partij ? null : Gastregels.AndereGastheer;
        if (over.Partij is null) return WeigerLeveren(stand, wie, over.Plek);
        return over.Partij == wie.Partij ? null : Mag.NietVanU;
    }

    /// <summary>
    /// Why whoever acts has no say about who has this place, which is of no partner; null when he has. Who holds a role namens de keten says the
    /// partner to which the chain gave that; until it did, whoever fills in what is the chain's. Who comes in for a review says its host.
    /// </summary>
    internal static Afwijzing? WeigerLeveren(Stand stand, Deelname? wie, Plek plek)
    {
        if (plek.Review is not null) return Levert(stand, plek) is { } gastheer && wie?.Partij == gastheer ? null : AndereGastheer;
        return WeigerKetenrol(stand, wie, plek.Rol);
    }

    static Afwijzing? WeigerKetenrol(Stand stand, Deelname? wie, Rol rol)
    {
        if (stand.Ketenrollen.Vind(rol) is not { } ketenrol) return Grondslagregels.WeigerVaststellen(stand, wie) is not { } geweigerd ? null : stand.Keten is { InOprichting: false } ? EerstBeleggen : geweigerd;
        return ketenrol.Levert is { } levert && wie?.Partij == levert ? null : EerstBeleggen;
    }
}
