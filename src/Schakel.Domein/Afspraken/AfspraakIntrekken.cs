using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Afspraken;

/// <summary>The partner that proposed an agreement takes it back, as long as not both have signed.</summary>
public sealed record AfspraakIntrekken(AfspraakId Afspraak) : IOpdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.AfspraakIntrekken;

    public Voorwerp? Over(Stand stand) => stand.Afspraken.Vind(Afspraak) is { } afspraak ? new(afspraak.Publiek, [afspraak.Voorsteller]) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Afspraken.Vind(Afspraak) is not { } afspraak) return Afwijzing.NietGevonden;
        if (afspraak.Afsluiting is not null) return Afspraakregels.Gesloten;
        if (afspraak.IsAangegaan) return Afspraakregels.AlAangegaan;

        return new AfspraakIngetrokken(Afspraak, afspraak.Voorsteller).Voor(afspraak.Publiek);
    }
}

public sealed record AfspraakIngetrokken(AfspraakId Afspraak, PartijId Partij) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var afsluiting = new Afsluiting(Partij, null, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Afspraken = deel.Afspraken.Verander(Afspraak, a => a with { Afsluiting = afsluiting }) };
    }
}
