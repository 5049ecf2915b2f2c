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

    /// <summary>Whether anybody ever held the key there; a house that was opened is never without, as long as its partner stays.</summary>
    public static bool HadSleuteldrager(IEnumerable<Deelname> deelnames, PartijId partij) => deelnames.Any(d => d.Partij == partij && d.Rol == Rol.Sleuteldrager);

    /// <summary>Whether this house is opened from outside: namens de keten, and a partner's where nobody holds the key.</summary>
    public static bool IsVanDeKeten(Stand stand, PartijId? partij, Datum dag) => partij is not { } huis || !HeeftSleuteldrager(stand, huis, dag);

    /// <summary>Whether this person acts or acted for another in the chain; then never for this partner too.</summary>
    public static bool IsVanElders(Stand stand, PersoonId persoon, PartijId partij) => stand.Deelnames.Any(d => d.Persoon == persoon && d.Partij != partij);

    /// <summary>Why this person cannot begin there, whichever way he comes in; null when he can.</summary>
    public static Afwijzing? WeigerBegin(Stand stand, PersoonId persoon, PartijId? partij, Rol rol, Periode termijn)
    {
        if (partij is { } huis && IsVanElders(stand, persoon, huis)) return DeelnameBeginnen.VanElders;
        if (Laatste(stand, partij, rol) is { } laatste && !(termijn.TotEnMet <= laatste)) return DeelnameBeginnen.NaUittreding;
        if (stand.Deelnames.Any(d => d.Persoon == persoon && d.Partij == partij && d.Rol == rol && d.Termijn.Overlapt(termijn))) return DeelnameBeginnen.AlInRol;
        return stand.Deelnames.Count >= DeelnameBeginnen.MaximumDeelnames ? DeelnameBeginnen.TeVeelDeelnames : null;
    }

    /// <summary>The last day of whoever acts in this role there, because the partner whose people they are leaves; null when it stays.</summary>
    public static Datum? Laatste(Stand stand, PartijId? partij, Rol rol) => Levert(stand, partij, rol) is { } huis ? stand.Partners.Vind(huis)?.Laatste : null;

    /// <summary>The partner whose people act in this role there: namens de keten the one that was agreed on, else the one that began.</summary>
    public static PartijId? Levert(Stand stand, PartijId? partij, Rol rol) => partij ?? (stand.Ketenrollen.Vind(rol) is { } ketenrol ? ketenrol.Levert : stand.Keten?.Initiatiefnemer);

    /// <summary>Why whoever acts cannot bring somebody in there in this role; null when he can. The first key holder of a partner comes from its host.</summary>
    public static Afwijzing? WeigerHuis(Stand stand, Dader dader, PartijId? partij, Rol rol, Datum dag)
    {
        if (Laatste(stand, partij, rol) < dag) return PartnerUittreden.TreedtUit;
        if (partij is { } ander && IsBeeindigdVoorBegin(stand, ander)) return Mag.KetenVoorbij;
        if (partij is not { } huis) return WeigerKetenrol(stand, Grondslagregels.Wie(stand, dader), rol);
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
        if (over.IsNamensKeten) return WeigerKetenrol(stand, wie, over.Rol);
        return over.Partij == wie.Partij ? null : Mag.NietVanU;
    }

    // Who holds a role namens de keten says the partner to which the chain gave that; until it did, whoever fills in what is the chain's.
    internal static Afwijzing? WeigerKetenrol(Stand stand, Deelname? wie, Rol rol)
    {
        if (stand.Ketenrollen.Vind(rol) is not { } ketenrol) return Grondslagregels.WeigerVaststellen(stand, wie) is not { } geweigerd ? null : stand.Keten is { InOprichting: false } ? EerstBeleggen : geweigerd;
        return ketenrol.Levert is { } levert && wie?.Partij == levert ? null : EerstBeleggen;
    }

    /// <summary>Whether the role goes with acting for a partner, or namens de keten when that is absent.</summary>
    public static bool RolPast(PartijId? partij, Rol rol) => (partij is null ? Rollen.NamensDeKeten : Rollen.VanEenPartner).Contains(rol);
}
