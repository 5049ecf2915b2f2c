using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>The ketenmanager takes an override back before its end, with his reason; the board still reviews that it was given.</summary>
public sealed record DoorzettingIntrekken(DoorzettingId Doorzetting, Tekst Reden) : IOpdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.DoorzettingIntrekken;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Doorzetting);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Doorzettingen.Vind(Doorzetting) is not { } doorzetting) return Afwijzing.NietGevonden;
        // Who takes the ketenmanager's place is of a partner, and would free his own.
        if (nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { IsNamensKeten: true }) return Mag.NietBevoegd(Bevoegdheid.DoorzettingIntrekken);
        if (!doorzetting.Geldt(nu.Vandaag)) return Doorzettingregels.Voorbij;

        return new DoorzettingIngetrokken(Doorzetting, Reden).Voor(Publiek.Keten);
    }
}

public sealed record DoorzettingIngetrokken(DoorzettingId Doorzetting, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Doorzettingen = deel.Doorzettingen.Verander(Doorzetting, d => d with { Ingetrokken = new(Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip) }),
    };
}
