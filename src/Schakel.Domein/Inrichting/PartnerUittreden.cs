using System.Collections.Immutable;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// A partner says that it leaves, and through which day it takes part: its own act, for nobody is held in a chain without a boss. Announced to all.
/// What it signed runs first, or is given notice of; what stays open it does not leave without a word. With it the terms of its people end,
/// of whoever it names namens de keten or let in for a review too, and its objection in the founding.
/// </summary>
public sealed record PartnerUittreden(PartijId Partij, Datum Laatste, Tekst Reden, Tekst? Nalatenschap) : IOpdracht
{
    /// <summary>How many years ahead it can be said.</summary>
    public const int MaximumJaren = 3;

    public const int MaximumKeren = 20;

    public static readonly Afwijzing LaatsteOngeldig = new(
        "uittreden-laatste-dag",
        "Kies een laatste dag van vandaag tot drie jaar vooruit.",
        "Choose a last day from today up to three years ahead.",
        Veld: nameof(Laatste));

    public static readonly Afwijzing AlAangekondigd = new(
        "uittreden-al-aangekondigd",
        "Uw organisatie treedt al uit. Trek dat eerst in als de dag of de reden een andere is.",
        "Your organisation is leaving already. Withdraw that first when the day or the reason is another.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing TeVaak = new(
        "uittreden-te-vaak",
        "Uw organisatie zei al twintig keer dat zij uittreedt. Spreek met elkaar af hoe u verder gaat.",
        "Your organisation said twenty times already that it leaves. Agree with each other how to go on.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing LaatstePartner = new(
        "uittreden-laatste-partner",
        "Na die dag doet er niemand anders mee, dus blijft er niemand om de keten bij te houden. Beëindig de keten.",
        "After that day nobody else takes part, so nobody remains to keep the chain. End the chain.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing NogGebonden = new(
        "uittreden-nog-gebonden",
        "Uw organisatie is na die dag nog aan afspraken gebonden. Zeg ze eerst op, of kies een dag waarop zij voorbij zijn.",
        "Your organisation is still bound by agreements after that day. First give notice of them, or choose a day on which they are over.",
        AfwijzingSoort.Conflict,
        nameof(Laatste));

    public static readonly Afwijzing LaatOpenStaan = new(
        "uittreden-laat-open-staan",
        "Er staan knelpunten of signalen open bij uw organisatie. Los ze eerst op, of schrijf op wie wat ervan overneemt.",
        "Bottlenecks or signals are open with your organisation. First solve them, or write down who takes over what.",
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
        if (partner.Aankondigingen >= MaximumKeren) return TeVaak;
        if (Laatste < nu.Vandaag || Laatste > nu.Vandaag.AddYears(MaximumJaren)) return LaatsteOngeldig;
        if (stand.Beslissers(Laatste.AddDays(1)).All(p => p.Id == Partij)) return LaatstePartner;
        if (stand.Afspraken.Any(a => a.Inhoud.Partijen.Contains(Partij) && a.Bindt(Laatste.AddDays(1)))) return NogGebonden;
        if (Nalatenschap is null && (stand.Knelpunten.Any(k => !k.IsOpgelost && k.Betrokken.Contains(Partij)) || stand.Signalen.Any(s => !s.IsHersteld && s.Eigenaar == Partij))) return LaatOpenStaan;

        var weggaand = new PartnerUitgetreden(Partij, Laatste, Reden, Nalatenschap, [.. Eindes(stand)]).Voor(Publiek.Keten);
        return stand.Bezwaren.FirstOrDefault(b => b.IsHangend && b.Partij == Partij) is { } bezwaar ? weggaand.En(new BezwaarIngetrokken(bezwaar.Nummer), Publiek.Keten) : weggaand;
    }

    // What ends earlier keeps its day; what would begin later has no days at all. Who acts for the chain is of the partner that names him, wherever he comes from; a reviewer of his host.
    IEnumerable<Termijneinde> Eindes(Stand stand) =>
        stand.Deelnames.Where(d => Huisregels.Levert(stand, d.Plek) == Partij && !(d.Termijn.TotEnMet <= Laatste)).Select(d => Einde(d, Laatste));

    /// <summary>When this term is over for who leaves on that day.</summary>
    internal static Termijneinde Einde(Deelname deelname, Datum laatste) => new(deelname.Id, laatste < deelname.Termijn.Van ? deelname.Termijn.Van.AddDays(-1) : laatste);
}

public sealed record PartnerUitgetreden(PartijId Partij, Datum Laatste, Tekst Reden, Tekst? Nalatenschap, ImmutableArray<Termijneinde> Eindes) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        ImmutableArray<Termijneinde> eerder = [.. Eindes.Select(e => new Termijneinde(e.Deelname, deel.Deelnames.Vind(e.Deelname)!.Termijn.TotEnMet))];
        var uittreding = new Uittreding(Laatste, Reden, Nalatenschap, eerder, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel.MetEindes(Eindes) with { Partners = deel.Partners.Verander(Partij, p => p with { Uittreding = uittreding, Aankondigingen = p.Aankondigingen + 1 }) };
    }
}
