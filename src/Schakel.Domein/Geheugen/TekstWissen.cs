using Schakel.Domein.Afspraken;
using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>Words that were erased: the fact that named them and its proof remain.</summary>
public sealed record GewisteTekst(TekstId Id, Tijdstip Gewist);

/// <summary>
/// Erases words; the door deletes them with the same commit. Everyone may know that words were erased, because everyone who holds
/// an export must be able to tell erasing from tampering; who did it is told only to those who could read them.
/// </summary>
public sealed record TekstWissen(TekstId Tekst) : IOpdracht
{
    public static readonly Afwijzing AlGewist = new(
        "tekst-al-gewist", "Deze woorden zijn al gewist.", "These words have been erased already.", AfwijzingSoort.Conflict);

    public static readonly Afwijzing NietUwWoorden = new(
        "niet-uw-woorden",
        "Wie deze woorden schreef wist ze, of de sleuteldrager van die partner. Vraag het daar.",
        "Whoever wrote these words erases them, or the key holder of that partner. Ask there.",
        AfwijzingSoort.NietBevoegd);

    public static readonly Afwijzing Afgesproken = new(
        "woorden-afgesproken",
        "Deze woorden spraken alle partners af, en zij staan er nu. Stel eerst per besluit iets anders vast; daarna zijn de oude woorden te wissen.",
        "All partners agreed on these words, and they stand there now. First adopt something else by decision; then the old words can be erased.",
        AfwijzingSoort.NietBevoegd);

    public Bevoegdheid Vereist => Bevoegdheid.TekstWissen;

    public Voorwerp? Over(Stand stand) => Ruimste(stand) is { } publiek ? new(publiek, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (Ruimste(stand) is not { } publiek || nu.Dader.Deelname is not { } id || stand.Deelnames.Vind(id) is not { } wie) return Afwijzing.NietGevonden;
        var vanHem = Publieken(stand, t => t.IsVan(stand, wie, nu.Vandaag)).ToList();
        if (vanHem.Count == 0) return NietUwWoorden;
        if (stand.Deel(Publiek.Openbaar).GewisteTeksten.Bevat(Tekst)) return AlGewist;
        // Who wrote something without his name does not become known by erasing it: it is his within his own partner, and there he acts.
        if (stand.Deel(publiek).Teksten.Any(t => t.Tekst.Id == Tekst && t.Door is null)) publiek = vanHem.Find(p => p.Partijen is [var enige] && enige == wie.Partij) ?? publiek;
        // Of a chain that has ended nothing is agreed any more.
        if (stand.Keten?.IsVoorbij(nu.Vandaag) == true) return Gewist(publiek);
        if (stand.Keten is { InOprichting: false } && stand.Deel(Publiek.Keten).LosseTeksten.Any(t => t.Tekst.Id == Tekst && t.IsAfgesproken)) return Afgesproken;
        if (BesluitUitvoeren.Wachtend(stand).Contains(Tekst)) return Afgesproken;
        if (Afspraakregels.Getekend(stand, nu.Vandaag).Contains(Tekst)) return Afspraakregels.WoordenGetekend;

        if (Doorzettingregels.TeToetsen(stand, nu.Vandaag).Any(t => t.Id == Tekst)) return Doorzettingregels.WoordenTeToetsen;

        return Gewist(publiek);
    }

    Gebeurd Gewist(Publiek publiek) => new TekstGewist(Tekst).Voor(Publiek.Openbaar) with { DaderIn = publiek };

    Publiek? Ruimste(Stand stand) => Publieken(stand, _ => true).OrderBy(p => p.IsKring).ThenByDescending(p => p.Partijen.Length).FirstOrDefault();

    // A text that moved stands in more than one slice. Erasing is rare, so it is looked for and nothing keeps an index.
    IEnumerable<Publiek> Publieken(Stand stand, Func<Tekstplaats, bool> zo) => stand.Delen.Where(d => d.Value.Teksten.Any(t => t.Tekst.Id == Tekst && !t.IsAfschrift && zo(t))).Select(d => d.Key);
}

public sealed record TekstGewist(TekstId Gewist) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst) =>
        deel with { GewisteTeksten = deel.GewisteTeksten.Met(Gewist, new(Gewist, herkomst.Tijdstip)) };
}
