using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen;

/// <summary>
/// The clock destroys the words and files of a thing whose retention term is over, or forgets who somebody was, and says so. No entry goes: the facts stay
/// with their proof, and everyone sees that words were erased.
/// </summary>
/// <param name="Wat">Of which kind the thing is.</param>
/// <param name="Op">The day from the beginning of which it is due.</param>
public sealed record WoordenVernietigen(Bewaarsoort Wat, BewaarstukId Stuk, Datum Op) : IKlokopdracht
{
    public Bevoegdheid Vereist => Bevoegdheid.WoordenVernietigen;

    public string Soort => nameof(WoordenVernietigen);

    Guid IKlokopdracht.Voorwerp => Stuk.Waarde;

    public Datum Vervalt => Op;

    public Voorwerp? Over(Stand stand) => Bewaaragenda.Van(stand).Vind(Wat, Stuk) is { } stuk ? new(stuk.Publiek, []) : null;

    public Uitkomst Beslis(Stand stand, Omstandigheden nu)
    {
        if (Bewaaragenda.Van(stand).Vind(Wat, Stuk) is not { } stuk) return Afwijzing.NietGevonden;
        if (stuk.Gaat != Op || !stuk.IsVervallen(nu.Vandaag)) return Klokregels.NietVervallen;

        // A thing holds hundreds of texts at most, so what is said of them always fits into one entry (Deel.MaximumFeiten).
        var weg = Weg(stand);
        var gewist = Wat == Bewaarsoort.Mensen ? PersoonWissen.Weg(stand, new(Stuk.Waarde)) : new Gebeurd([.. weg.Select(t => new Uiting(Publiek.Openbaar, new TekstGewist(t.Tekst.Id)))]);
        return gewist.En(new WoordenVernietigd(Wat, Stuk, stuk.Einde!.Value, stuk.Termijn!.Jaren!.Value, Op, weg.Count(t => !t.IsBestand), weg.Count(t => t.IsBestand)), stuk.Publiek);
    }

    /// <summary>What is due on this day; of one thing only when it is given.</summary>
    internal static IEnumerable<WoordenVernietigen> Vervallen(Stand stand, Datum vandaag, Guid? voorwerp)
    {
        if (stand.Deel(Publiek.Keten).BewarenOfNiets is null) return [];
        var agenda = Bewaaragenda.Van(stand);
        var stukken = voorwerp is not { } id ? agenda.Stukken() : agenda.Vind(new BewaarstukId(id)) is { } enige ? [enige] : [];
        return stukken.Where(s => s.IsVervallen(vandaag)).Select(s => new WoordenVernietigen(s.Soort, s.Id, s.Gaat!.Value));
    }

    // What still stands of it in any slice, with why it was held back; never what stands in something that stays as well.
    List<Tekstplaats> Weg(Stand stand)
    {
        var gewist = stand.Deel(Publiek.Openbaar).GewisteTeksten;
        var eigen = stand.Delen.Values.SelectMany(Eigen).DistinctBy(t => t.Tekst.Id).Where(t => !gewist.Bevat(t.Tekst.Id)).ToList();
        if (eigen.Count == 0) return eigen;
        var ids = eigen.Select(t => t.Tekst.Id).ToHashSet();
        ids.ExceptWith(stand.Delen.Values.SelectMany(Blijft));
        return [.. eigen.Where(t => ids.Contains(t.Tekst.Id))];
    }

    IEnumerable<Tekstplaats> Eigen(Deelstand deel)
    {
        var reden = deel.Bewaren.Aanhoudingen.Vind(Stuk)?.Reeks.Select(a => new Tekstplaats(a.Reden, a.Door)) ?? [];
        var woorden = Wat switch
        {
            Bewaarsoort.Knelpunten => [.. deel.Knelpunten.Vind(new(Stuk.Waarde))?.Teksten ?? [], .. deel.Melders.Vind(new KnelpuntId(Stuk.Waarde))?.Teksten ?? []],
            Bewaarsoort.Signalen => deel.Signalen.Vind(new(Stuk.Waarde))?.Teksten,
            Bewaarsoort.Voornemens => deel.Voornemens.Vind(new(Stuk.Waarde))?.Teksten,
            Bewaarsoort.Lijsten => deel.Lijsten.Vind(new(Stuk.Waarde))?.Teksten,
            _ => null,
        };
        return (woorden ?? []).Concat(reden);
    }

    // What no term is of. What a proposal holds is read from its JSON each time, so that is remembered with it.
    static IEnumerable<TekstId> Blijft(Deelstand deel) =>
        deel.VasteTeksten.Concat(deel.Afspraken.SelectMany(a => a.Teksten)).Concat(deel.Besluiten.SelectMany(b => b.Teksten)).Select(t => t.Tekst.Id)
            .Concat(deel.Voorstellen.SelectMany(v => Rijgeheugen<string, TekstId[]>.Van(v, nameof(WoordenVernietigen), () => [.. v.Teksten.Select(t => t.Tekst.Id)])));
}

/// <summary>The statement of destruction: what of, by which term, when it was due, and how many texts and files went; of a person his name.</summary>
public sealed record WoordenVernietigd(Bewaarsoort Soort, BewaarstukId Stuk, Datum Einde, int Jaren, Datum Vervallen, int Teksten, int Bestanden) : IFeit
{
    public Deelstand Verwerk(Deelstand deel, Herkomst herkomst)
    {
        var (bewaren, vernietiging) = (deel.Bewaren, new Vernietiging(herkomst.Nr, Soort, Stuk, Einde, Jaren, Vervallen, Teksten, Bestanden, herkomst.Tijdstip));
        var eerder = bewaren.Vernietigingen.Vind(Stuk)?.Reeks ?? [];
        return deel with { BewarenOfNiets = bewaren with { Vernietigingen = bewaren.Vernietigingen.Met(Stuk, new(Stuk, eerder.Add(vernietiging))) } };
    }
}
