using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Leren;

/// <summary>Takes a news item back: it no longer stands among the news. That it was there, and why it went, stays in the memory.</summary>
public sealed record NieuwsIntrekken(NieuwsberichtId Bericht, Tekst Reden) : IOpdracht
{
    public static readonly Afwijzing AlIngetrokken = new(
        "nieuws-al-ingetrokken", "Dit bericht is al ingetrokken.", "This news item has been withdrawn already.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietUwBericht = new(
        "niet-uw-bericht",
        "Dit bericht is van een ander. Vraag wie het plaatste om het in te trekken.",
        "This news item is of somebody else. Ask whoever placed it to withdraw it.",
        AfwijzingSoort.NietBevoegd);

    public Bevoegdheid Vereist => Bevoegdheid.NieuwsIntrekken;

    public Voorwerp? Over(Stand stand) => stand.Nieuws.Bevat(Bericht) ? new(Publiek.Keten, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Nieuws.Vind(Bericht) is not { } bericht || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        if (!bericht.IsVan(stand, wie)) return NietUwBericht;
        if (bericht.IsIngetrokken) return AlIngetrokken;

        return new NieuwsIngetrokken(Bericht, Reden).Voor(Publiek.Keten);
    }
}

public sealed record NieuwsIngetrokken(NieuwsberichtId Bericht, Tekst Reden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { NieuwsOfNiets = deel.Nieuws.Verander(Bericht, n => n with { Intrekking = new(Reden, herkomst.Dader?.Deelname, herkomst.Tijdstip) }) };
}
