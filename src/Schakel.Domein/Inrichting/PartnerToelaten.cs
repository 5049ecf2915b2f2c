using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>
/// Lets a partner in: a new one, one that left or is leaving, or one of which nobody takes part. The partners agree which of them lets in its
/// first key holder; from then on its house is its own.
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
        "Deze partner doet al mee en heeft zijn eigen sleuteldrager. Er is niets toe te laten.",
        "This partner takes part already and has its own key holder. There is nothing to let in.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing GastheerPastNiet = new(
        "gastheer-past-niet",
        "Wie de eerste sleuteldrager uitnodigt is een andere partner, die blijft. Kies er een uit de lijst.",
        "Whoever invites the first key holder is another partner, that stays. Choose one from the list.",
        Veld: nameof(Gastheer));

    public Bevoegdheid Vereist => Bevoegdheid.PartnerToelaten;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        var bekend = stand.Partners.Vind(Partner);
        if (bekend is null && stand.Partners.Count >= KetenOprichten.MaximumPartners) return KetenOprichten.TeVeelPartners;
        if (stand.Partners.Any(p => p.Id != Partner && string.Equals(p.Naam.Waarde, Naam.Waarde, StringComparison.OrdinalIgnoreCase))) return NaamBezet;
        if (Gastheer == Partner || stand.Partners.Vind(Gastheer) is not { Blijft: true }) return GastheerPastNiet;
        if (bekend is { Blijft: true } && stand.Deelnames.Any(d => d.Partij == Partner && d is { Rol: Rol.Sleuteldrager, Termijn.TotEnMet: null })) return DoetAlMee;

        return new PartnerToegelaten(bekend is null ? new(Partner, Naam, Gastheer) : bekend with { Gastheer = Gastheer, Uittreding = null }).Voor(Publiek.Keten);
    }
}

public sealed record PartnerToegelaten(Ketenpartner Partner) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var vervangen = deel.Partners.Vind(Partner.Id)?.Uittreding is { } uittreding ? deel.MetVervangen(uittreding.Teksten.Select(t => t.Tekst), uittreding.Door) : deel;
        return vervangen with { Partners = vervangen.Partners.Met(Partner.Id, Partner) };
    }
}
