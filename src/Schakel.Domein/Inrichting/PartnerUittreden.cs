using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// A partner says that it leaves, and through which day it takes part: its own act, for nobody is held in a chain without a boss. Announced to all.
/// What it signed runs first, or is given notice of; what stays open it does not leave without a word. With it the terms of its people end.
/// Whoever wants to stay after all is let in again by the others (<see cref="PartnerToelaten"/>): they may have built on it.
/// </summary>
public sealed record PartnerUittreden(PartijId Partij, Datum Laatste, Tekst Reden, Tekst? Nalatenschap) : IOpdracht
{
    /// <summary>How many days ahead it can be said.</summary>
    public const int MaximumDagen = 1100;

    public static readonly Afwijzing LaatsteOngeldig = new(
        "uittreden-laatste-dag",
        "Kies een laatste dag van vandaag tot drie jaar vooruit.",
        "Choose a last day from today up to three years ahead.",
        Veld: nameof(Laatste));

    public static readonly Afwijzing AlAangekondigd = new(
        "uittreden-al-aangekondigd",
        "Uw organisatie treedt al uit. Wie toch wil blijven wordt door de anderen opnieuw toegelaten.",
        "Your organisation is leaving already. Whoever wants to stay after all is let in again by the others.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing LaatstePartner = new(
        "uittreden-laatste-partner",
        "Alle anderen treden uit of zijn nog niet binnen; dan blijft er niemand om de keten bij te houden. Beëindig de keten.",
        "All others are leaving or not in yet; then nobody remains to keep the chain. End the chain.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NogGebonden = new(
        "uittreden-nog-gebonden",
        "Uw organisatie is na die dag nog aan afspraken gebonden. Zeg ze eerst op, of kies een dag waarop zij voorbij zijn.",
        "Your organisation is still bound by agreements after that day. First give notice of them, or choose a day on which they are over.",
        AfwijzingSoort.Conflict,
        nameof(Laatste));

    public static readonly Afwijzing LaatOpenStaan = new(
        "uittreden-laat-open-staan",
        "Er staan knelpunten open bij uw organisatie. Los ze eerst op, of schrijf op wie wat ervan overneemt.",
        "Bottlenecks are open with your organisation. First solve them, or write down who takes over what.",
        Veld: nameof(Nalatenschap));

    public static readonly Afwijzing TreedtUit = new(
        "partner-treedt-uit",
        "Deze partner treedt uit of is al weg. Kies een partner die blijft.",
        "This partner is leaving or has left. Choose one that stays.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.PartnerUittreden;

    public Voorwerp? Over(Stand stand) => stand.Partners.Bevat(Partij) ? new(Publiek.Keten, [Partij]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Partners.Vind(Partij) is not { } partner) return Afwijzing.NietGevonden;
        if (!partner.Blijft) return AlAangekondigd;
        if (Laatste < nu.Vandaag || Laatste > nu.Vandaag.AddDays(MaximumDagen)) return LaatsteOngeldig;
        if (!stand.Meedoend(nu.Vandaag).Any(p => p.Id != Partij && p.Blijft)) return LaatstePartner;
        if (stand.Afspraken.Any(a => a.Inhoud.Partijen.Contains(Partij) && a.Bindt(Laatste.AddDays(1)))) return NogGebonden;
        if (Nalatenschap is null && stand.Knelpunten.Any(k => !k.IsOpgelost && k.Betrokken.Contains(Partij))) return LaatOpenStaan;

        return stand.Deelnames.Where(d => IsVanDezePartner(stand, d) && !(d.Termijn.TotEnMet <= Laatste))
            .Aggregate(
                new PartnerUitgetreden(Partij, Laatste, Reden, Nalatenschap).Voor(Publiek.Keten),
                (gebeurd, d) => gebeurd.En(new DeelnameBeeindigd(d.Id, Laatste), Publiek.Keten));
    }

    // Its own people, and those that it names namens de keten.
    bool IsVanDezePartner(Stand stand, Deelname deelname) =>
        deelname.Partij == Partij || (deelname.IsNamensKeten && stand.Ketenrollen.Vind(deelname.Rol) is { Levert: { } levert } && levert == Partij);
}

public sealed record PartnerUitgetreden(PartijId Partij, Datum Laatste, Tekst Reden, Tekst? Nalatenschap) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var uittreding = new Uittreding(Laatste, Reden, Nalatenschap, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Partners = deel.Partners.Verander(Partij, p => p with { Uittreding = uittreding }) };
    }
}
