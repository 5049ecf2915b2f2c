using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>The partner says that it did, or left, what the override asks, and how.</summary>
public sealed record DoorzettingUitvoeren(DoorzettingId Doorzetting, Tekst Hoe) : IOpdracht
{
    public static readonly Afwijzing AlUitgevoerd = new(
        "doorzetting-al-uitgevoerd",
        "Uw organisatie heeft al gemeld dat dit gedaan is.",
        "Your organisation has already reported that this is done.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.DoorzettingUitvoeren;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Doorzetting);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Doorzettingen.Vind(Doorzetting) is not { } doorzetting) return Afwijzing.NietGevonden;
        if (!doorzetting.Geldt(nu.Vandaag)) return Doorzettingregels.Voorbij;
        if (doorzetting.Uitgevoerd is not null) return AlUitgevoerd;

        return new DoorzettingUitgevoerd(Doorzetting, Hoe).Voor(Publiek.Keten);
    }
}

public sealed record DoorzettingUitgevoerd(DoorzettingId Doorzetting, Tekst Hoe) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Doorzettingen = deel.Doorzettingen.Verander(Doorzetting, d => d with { Uitgevoerd = new(Hoe, herkomst.Dader?.Deelname, herkomst.Tijdstip) }),
    };
}
