using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Inrichting;

/// <summary>Agrees which partner names the ketenmanager or the bureau, and who takes the place of that role while nobody holds it.</summary>
public sealed record KetenrolBeleggen(Rol Rol, PartijId? Levert, Rol Terugval) : IBestuurdeOpdracht
{
    public static readonly Afwijzing GeenKetenrol = new(
        "geen-ketenrol",
        "Dit gaat over een rol namens de keten: ketenmanager of bureaumedewerker. Kies een van beide.",
        "This is about a role namens de keten: chain manager or bureau staff. Choose one of them.",
        Veld: nameof(Rol));

    public static readonly Afwijzing PartnerOnbekend = new(
        "partner-onbekend", "Deze partner is er niet, of treedt uit. Kies een partner uit de lijst, of niemand.", "There is no such partner, or it is leaving. Choose one from the list, or nobody.", Veld: nameof(Levert));

    public static readonly Afwijzing TerugvalPastNiet = new(
        "terugval-past-niet",
        "Alleen de ketenregisseurs of de bestuurders nemen waar. Kies een van beide.",
        "Only the chain coordinators or the board members can take its place. Choose one of them.",
        Veld: nameof(Terugval));

    public Bevoegdheid Vereist => Bevoegdheid.KetenrolBeleggen;

    public Voorwerp? Over(Stand stand) => stand.IsOpgericht ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (!Rollen.NamensDeKeten.Contains(Rol)) return GeenKetenrol;
        if (Levert is { } partij && stand.Partners.Vind(partij) is not { Blijft: true }) return PartnerOnbekend;
        if (!Ketenrol.Terugvallen.Contains(Terugval)) return TerugvalPastNiet;

        return new KetenrolBelegd(new(Rol, Ketenrol.Van(stand.Ketenrollen, Rol).Nummer + 1, Levert, Terugval)).Voor(Publiek.Keten);
    }
}

public sealed record KetenrolBelegd(Ketenrol Ketenrol) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with { Ketenrollen = deel.Ketenrollen.Met(Ketenrol.Rol, Ketenrol) };
}
