using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Lets a partner in, or agrees anew on the host of one of which nobody was ever in. The partners agree which of them lets in its first key
/// holder; from then on its house is its own. Whoever has left comes in as a new partner: the house that it left stays shut, for what lies in it
/// is not of whoever would open it.
/// </summary>
/// <param name="Naam">What a new one is called; one that is known keeps its name.</param>
public sealed record PartnerToelaten(PartijId Partner, Naam Naam, PartijId Gastheer) : IBestuurdeOpdracht
{
    public static readonly Afwijzing NaamBezet = new(
        "partnernaam-bezet",
        "Er is al een partner die zo heet. Kies die, of een andere naam.",
        "There is a partner by that name already. Choose that one, or another name.",
        AfwijzingSoort.Conflict,
        nameof(Naam));

    public static readonly Afwijzing DoetAlMee = new(
        "partner-doet-al-mee",
        "Deze partner heeft of had al eigen mensen in de keten, of is geschrapt. Wil hij terug of alsnog komen, laat hem dan als nieuwe partner toe.",
        "This partner has or had people of its own in the chain, or was taken off. If it wants to come back or comes after all, let it in as a new partner.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing GastheerPastNiet = new(
        "gastheer-past-niet",
        "Wie de eerste sleuteldrager uitnodigt is een andere partner, die blijft en zelf een sleuteldrager heeft. Kies er een uit de lijst.",
        "Whoever invites the first key holder is another partner, that stays and has a key holder itself. Choose one from the list.",
        Veld: nameof(Gastheer));

    public Bevoegdheid Vereist => Bevoegdheid.PartnerToelaten;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        var bekend = stand.Partners.Vind(Partner);
        if (bekend is null && stand.Partners.Count >= KetenOprichten.MaximumPartners) return KetenOprichten.TeVeelPartners;
        if (bekend is null && Heet(stand, Naam)) return NaamBezet;
        if (Gastheer == Partner || !stand.Gastheren.Any(p => p.Id == Gastheer)) return GastheerPastNiet;
        if (bekend is not null && (bekend.IsGeschrapt || stand.Deelnames.Any(d => d.Partij == Partner))) return DoetAlMee;

        return new PartnerToegelaten(bekend is null ? new(Partner, Naam, Gastheer) : bekend with { Gastheer = Gastheer }).Voor(Publiek.Keten);
    }

    /// <summary>Whether a partner that stays has this name.</summary>
    internal static bool Heet(Stand stand, Naam naam) => stand.Partners.Any(p => p.Blijft && string.Equals(p.Naam.Waarde, naam.Waarde, StringComparison.OrdinalIgnoreCase));
}

public sealed record PartnerToegelaten(Ketenpartner Partner) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Partners = deel.Partners.Met(Partner.Id, Partner) };
}
