using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>Words that were erased: the fact that named them and its proof remain.</summary>
public sealed record GewisteTekst(TekstId Id, Tijdstip Gewist);

/// <summary>
/// Erases words; the door deletes them with the same commit. Everyone may know that words were erased, because everyone who holds
/// an export must be able to tell erasing from tampering; who did it is told only to those who could read them.
/// </summary>
public sealed record TekstWissen(TekstId Tekst, KnelpuntId Knelpunt) : IOpdracht
{
    public static readonly Afwijzing AlGewist = new(
        "tekst-al-gewist", "Deze woorden zijn al gewist.", "These words have been erased already.", AfwijzingSoort.Conflict);

    public Bevoegdheid Vereist => Bevoegdheid.TekstWissen;

    public Voorwerp? Over(Stand stand) => stand.Voorwerp(Knelpunt);

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (stand.Deel(Publiek.Openbaar).GewisteTeksten.Bevat(Tekst)) return AlGewist;
        if (stand.Knelpunten.Vind(Knelpunt) is not { } knelpunt || !knelpunt.Teksten.Any(t => t.Id == Tekst)) return Afwijzing.NietGevonden;

        return new TekstGewist(Tekst).Voor(Publiek.Openbaar) with { DaderIn = knelpunt.Publiek };
    }
}

public sealed record TekstGewist(TekstId Gewist) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { GewisteTeksten = deel.GewisteTeksten.Met(Gewist, new(Gewist, herkomst.Tijdstip)) };
}
