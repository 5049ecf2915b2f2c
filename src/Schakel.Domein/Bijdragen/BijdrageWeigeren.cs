using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Bijdragen;

/// <summary>The own line of the partner says that it does not bring in what was asked, and why; also when it confirmed before.</summary>
public sealed record BijdrageWeigeren(BijdrageId Bijdrage, Tekst Reden) : IOpdracht
{
    public static readonly Afwijzing AlGeweigerd = new(
        "bijdrage-al-geweigerd",
        "Uw organisatie heeft deze bijdrage al geweigerd.",
        "Your organisation has already refused this contribution.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BijdrageWeigeren;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Bijdrage);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Bijdragen.Vind(Bijdrage) is not { } bijdrage) return Afwijzing.NietGevonden;
        if (Bijdrageregels.Weiger(stand, bijdrage, nu.Vandaag) is { } geweigerd) return geweigerd;
        if (bijdrage.Status == Bijdragestatus.Geweigerd) return AlGeweigerd;

        return new BijdrageGeweigerd(Bijdrage, Reden).Voor(Publiek.Keten);
    }
}

public sealed record BijdrageGeweigerd(BijdrageId Bijdrage, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel.Met(deel.Bijdragen.Verander(
        Bijdrage, b => b.Met(new(Bijdragestatus.Geweigerd, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip))));
}
