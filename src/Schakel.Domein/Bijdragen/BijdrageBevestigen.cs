using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Bijdragen;

/// <summary>The own line of the partner says that it brings in what was asked: from then on it counts. Who refused before says why it can now.</summary>
public sealed record BijdrageBevestigen(BijdrageId Bijdrage, Tekst? Reden = null) : IOpdracht
{
    public static readonly Afwijzing AlBevestigd = new(
        "bijdrage-al-bevestigd",
        "Uw organisatie heeft deze bijdrage al bevestigd.",
        "Your organisation has already confirmed this contribution.",
        AfwijzingSoort.Conflict);

    public static readonly Afwijzing RedenNodig = new(
        "bijdrage-reden-nodig",
        "Uw organisatie weigerde eerder. Schrijf waarom het nu wel kan.",
        "Your organisation refused before. Write why it can be done now.",
        Veld: nameof(Reden));

    public static readonly Afwijzing NaUittreden = new(
        "bijdrage-na-uittreden",
        "Uw organisatie doet op die dag niet meer mee. Weiger de bijdrage en schrijf dat erbij.",
        "Your organisation no longer takes part on that day. Refuse the contribution and say so.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.BijdrageBevestigen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Bijdrage);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Bijdragen.Vind(Bijdrage) is not { } bijdrage) return Afwijzing.NietGevonden;
        if (Bijdrageregels.Weiger(stand, bijdrage, nu.Vandaag) is { } geweigerd) return geweigerd;
        if (bijdrage.Telt) return AlBevestigd;
        if (!stand.Partners.Vind(bijdrage.Partij)!.DoetMee(bijdrage.Uiterlijk)) return NaUittreden;
        if (bijdrage.Status == Bijdragestatus.Geweigerd && Reden is null) return RedenNodig;

        return new BijdrageBevestigd(Bijdrage, Reden).Voor(Publiek.Keten);
    }
}

public sealed record BijdrageBevestigd(BijdrageId Bijdrage, Tekst? Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel.Met(deel.Bijdragen.Verander(
        Bijdrage, b => b.Met(new(Bijdragestatus.Bevestigd, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip))));
}
