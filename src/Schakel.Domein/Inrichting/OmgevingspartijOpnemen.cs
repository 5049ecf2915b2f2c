using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>The partners agree that a party around the chain may be shown something of it, and which of them lets its people in.</summary>
public sealed record OmgevingspartijOpnemen(PartijId Partij, Naam Naam, Tekst Waarom, PartijId Gastheer) : IBestuurdeOpdracht
{
    /// <summary>With those that were let go.</summary>
    public const int Maximum = 200;

    public static readonly Afwijzing NaamBezet = new(
        "omgevingspartij-naam-bezet",
        "Er is al een partner of een partij om de keten die zo heet. Kies een andere naam.",
        "A partner or a party around the chain has that name already. Choose another name.",
        AfwijzingSoort.Conflict,
        nameof(Naam));

    public static readonly Afwijzing GastheerPastNiet = new(
        "omgevingspartij-gastheer",
        "Wie de mensen van deze partij binnenlaat is een partner die blijft en een sleuteldrager heeft. Kies er een uit de lijst.",
        "Whoever lets the people of this party in is a partner that stays and has a key holder. Choose one from the list.",
        Veld: nameof(Gastheer));

    public static readonly Afwijzing TeVeel = new(
        "te-veel-omgevingspartijen", "Om een keten staan hier ten hoogste 200 partijen.", "At most 200 parties stand around a chain here.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.OmgevingspartijOpnemen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Omgeving.Bevat(Partij) || stand.Partners.Bevat(Partij)) return Afwijzing.IdInGebruik;
        if (PartnerToelaten.Heet(stand, Naam) || stand.Omgeving.Any(o => o.Blijft && string.Equals(o.Naam.Waarde, Naam.Waarde, StringComparison.OrdinalIgnoreCase))) return NaamBezet;
        if (!stand.Gastheren.Any(p => p.Id == Gastheer)) return GastheerPastNiet;
        if (stand.Omgeving.Count >= Maximum) return TeVeel;

        return new OmgevingspartijOpgenomen(new(Partij, Naam, Waarom, Gastheer)).Voor(Publiek.Keten);
    }
}

public sealed record OmgevingspartijOpgenomen(Omgevingspartij Partij) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { OmgevingOfNiets = deel.Omgeving.Met(Partij.Id, Partij) };
}
