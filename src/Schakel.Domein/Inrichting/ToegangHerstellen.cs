using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Lets somebody of one's own house back in who lost his account, by a link that works once: whoever holds it becomes that person in this chain
/// and in no other, with an account of his own. Announced to all; the person then binds nobody for a day, so that it is seen when it was somebody else.
/// </summary>
public sealed record ToegangHerstellen(UitnodigingId Uitnodiging, DeelnameId Deelname, Datum Uiterlijk, Zegel Zegel) : IOpdracht
{
    /// <summary>After the day on which somebody came back.</summary>
    public const int DagenBevroren = 1;

    public static readonly Afwijzing NietUzelf = new(
        "herstel-niet-uzelf",
        "U bent zelf binnen. Uw wachtwoord en tweede factor wijzigt u bij uw account.",
        "You are in yourself. You change your password and second factor with your account.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietLopend = new(
        "herstel-niet-lopend",
        "Deze rol loopt nu niet, dus er is geen toegang te herstellen. Nodig iemand opnieuw uit.",
        "This role does not run now, so there is no access to recover. Invite somebody anew.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing OokElders = new(
        "herstel-ook-elders",
        "Deze mens handelt ook waar u niet over gaat, voor een partner of namens de keten. Laat eerst die rol beëindigen, of vraag wie daarover gaat.",
        "This person also acts where you have no say, for a partner or for the chain. First have that role ended, or ask whoever has a say there.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.ToegangHerstellen;

    public Voorwerp? Over(Stand stand) => stand.Deelnames.Vind(Deelname) is { } deelname ? Huisregels.Over(stand, deelname.Partij) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Deelnames.Vind(Deelname) is not { } deelname || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        if (stand.Uitnodigingen.Bevat(Uitnodiging)) return Afwijzing.IdInGebruik;
        if (deelname.Persoon == wie.Persoon) return NietUzelf;
        if (stand.GewistePersonen.Bevat(deelname.Persoon)) return PersoonWissen.AlGewist;
        if (Huisregels.WeigerAnderHuis(stand, wie, deelname) is { } anderHuis) return anderHuis;
        if (IsOokElders(stand, wie, deelname.Persoon, nu.Vandaag)) return OokElders;
        if (!deelname.Termijn.Omvat(nu.Vandaag)) return NietLopend;
        if (UitnodigingDoen.Weiger(stand, Uiterlijk, nu.Vandaag) is { } geweigerd) return geweigerd;

        return new UitnodigingGedaan(Uitnodiging, deelname.Partij, deelname.Rol, Uiterlijk, Zegel, deelname.Persoon, Review: deelname.Review).Voor(Publiek.Keten);
    }

    /// <summary>Whether with this person's place whoever gives it away in this deelname would give a role over which he has no say.</summary>
    internal static bool IsOokElders(Stand stand, Deelname wie, PersoonId persoon, Datum dag) =>
        stand.Deelnames.Any(d => d.Persoon == persoon && !d.Termijn.IsVoorbij(dag) && Huisregels.WeigerAnderHuis(stand, wie, d) is not null);

    /// <summary>The last day on which this person, who came back not long ago, binds nobody; null when he does on this day.</summary>
    internal static Datum? BevrorenTotEnMet(Stand stand, PersoonId persoon, Datum dag) =>
        stand.Uitnodigingen.Where(u => u.Voor == persoon && u.BevrorenTotEnMet >= dag).Max(u => u.BevrorenTotEnMet);
}

public sealed record ToegangHersteld(UitnodigingId Uitnodiging, Datum BevrorenTotEnMet) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { Uitnodigingen = deel.Uitnodigingen.Verander(Uitnodiging, u => u with { Stand = Uitnodigingstand.Aangenomen, BevrorenTotEnMet = BevrorenTotEnMet }) };
}
