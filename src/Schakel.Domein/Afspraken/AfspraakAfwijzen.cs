using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Afspraken;

/// <summary>The other partner says no, with the reason; then the proposal is closed.</summary>
public sealed record AfspraakAfwijzen(AfspraakId Afspraak, PartijId Partij, Tekst Reden) : IOpdracht
{
    public static readonly Afwijzing EigenVoorstel = new(
        "afspraak-eigen-voorstel",
        "Uw organisatie stelde dit zelf voor. Trek het in.",
        "Your own organisation proposed this. Withdraw it.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.AfspraakAfwijzen;

    public Voorwerp? Over(Stand stand) => Afspraakregels.Voorwerp(stand, Afspraak, Partij);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Afspraken.Vind(Afspraak) is not { } afspraak) return Afwijzing.NietGevonden;
        if (afspraak.Afsluiting is not null) return Afspraakregels.Gesloten;
        if (afspraak.IsAangegaan) return Afspraakregels.AlAangegaan;
        if (afspraak.Voorsteller == Partij) return EigenVoorstel;

        return new AfspraakAfgewezen(Afspraak, Partij, Reden).Voor(afspraak.Publiek);
    }
}

public sealed record AfspraakAfgewezen(AfspraakId Afspraak, PartijId Partij, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var afsluiting = new Afsluiting(Partij, Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip);
        return deel with { Afspraken = deel.Afspraken.Verander(Afspraak, a => a with { Afsluiting = afsluiting }) };
    }
}
