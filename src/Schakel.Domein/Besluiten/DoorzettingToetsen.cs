using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Besluiten;

/// <summary>
/// The board says what it thinks of an override: it stays, or it ends. By decision only, also of one that is over; what was confirmed can be
/// revoked later, and what was revoked stays so.
/// </summary>
public sealed record DoorzettingToetsen(DoorzettingId Doorzetting, Toetsoordeel Oordeel) : IBestuurdeOpdracht
{
    public static readonly Afwijzing AlGetoetst = new(
        "doorzetting-al-getoetst",
        "Het bestuur heeft hierover al besloten. Lees het besluit op de pagina van de doorzetting.",
        "The board decided on this already. Read the decision on the page of the override.",
        AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.DoorzettingToetsen;

    public Voorwerp? Over(Stand stand) => stand.Doorzettingen.Bevat(Doorzetting) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand)
    {
        if (stand.Doorzettingen.Vind(Doorzetting) is not { } doorzetting) return Afwijzing.NietGevonden;
        if (!doorzetting.KanNog(Oordeel)) return AlGetoetst;

        return new DoorzettingGetoetst(Doorzetting, Oordeel).Voor(Publiek.Keten);
    }
}

public sealed record DoorzettingGetoetst(DoorzettingId Doorzetting, Toetsoordeel Oordeel) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) => deel with
    {
        Doorzettingen = deel.Doorzettingen.Verander(Doorzetting, d => d with { Toetsingen = d.Toetsingen.Add(new(Oordeel, herkomst.Tijdstip)) }),
    };
}
