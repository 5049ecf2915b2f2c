using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Voornemens;

/// <summary>The partner that announced a change lets a party around the chain see it, as it is and as it becomes; the party can say what it will notice. What was seen is seen, so it is not taken back.</summary>
public sealed record VoornemenDelen(VoornemenId Voornemen, PartijId Met) : IOpdracht
{
    public static readonly Afwijzing PartijOnbekend = new(
        "voornemen-delen-partij", "Kies een partij die om de keten staat.", "Choose a party that stands around the chain.", Veld: nameof(Met));

    public static readonly Afwijzing AlGedeeld = new(
        "voornemen-al-gedeeld", "Deze partij ziet deze verandering al, en ook wat eraan verandert.", "This party sees this change already, and what changes in it too.", AfwijzingSoort.Conflict, nameof(Met));

    public Bevoegdheid Vereist => Bevoegdheid.VoornemenDelen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Voornemen);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Voornemens.Vind(Voornemen) is not { } voornemen) return Afwijzing.NietGevonden;
        if (!voornemen.GaatDoor) return Voornemenregels.GaatNietDoor;
        if (stand.Omgeving.Vind(Met) is not { } partij) return PartijOnbekend;
        if (!partij.Blijft) return Gastregels.Losgelaten with { Veld = nameof(Met) };
        if (voornemen.IsGedeeldMet(Met)) return AlGedeeld;

        return new VoornemenGedeeld(Voornemen, Met).Voor(Publiek.Keten).MetGasten(stand, Voornemen);
    }
}

public sealed record VoornemenGedeeld(VoornemenId Voornemen, PartijId Met) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Voornemens = deel.Voornemens.Verander(Voornemen, v => v with { Delingen = [.. v.Delingen ?? [], new(Met, herkomst.Dader?.Deelname, herkomst.Tijdstip)] }),
    };
}
