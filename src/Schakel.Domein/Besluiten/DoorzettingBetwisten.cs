using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>A board member of the partner goes to the board with it. Until the board has spoken it holds, and the board has less time.</summary>
public sealed record DoorzettingBetwisten(DoorzettingId Doorzetting, Tekst Waarom) : IOpdracht
{
    public static readonly Afwijzing AlBetwist = new(
        "doorzetting-al-betwist",
        "Uw organisatie ging hiermee al naar het bestuur. Dien een voorstel in om het te toetsen, als dat er nog niet is.",
        "Your organisation went to the board with this already. Submit a proposal to review it, if there is none yet.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.DoorzettingBetwisten;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Doorzetting);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Doorzettingen.Vind(Doorzetting) is not { } doorzetting) return Afwijzing.NietGevonden;
        if (!doorzetting.Geldt(nu.Vandaag)) return Doorzettingregels.Voorbij;
        if (doorzetting.Toetsing is not null) return DoorzettingToetsen.AlGetoetst;
        if (doorzetting.Betwist is not null) return AlBetwist;

        var sneller = Doorzettingregels.Toetstermijn(stand, nu, Doorzettingregels.ToetsdagenBetwist);
        return new DoorzettingBetwist(Doorzetting, Waarom, sneller.Uiterlijk < doorzetting.Toetstermijn.Uiterlijk ? sneller : doorzetting.Toetstermijn).Voor(Publiek.Keten);
    }
}

public sealed record DoorzettingBetwist(DoorzettingId Doorzetting, Tekst Waarom, Toetstermijn Toetstermijn) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Doorzettingen = deel.Doorzettingen.Verander(Doorzetting, d => d with { Betwist = new(Waarom, herkomst.Dader?.Deelname, herkomst.Tijdstip), Toetstermijn = Toetstermijn }),
    };
}
