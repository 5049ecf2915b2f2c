using System.Runtime.InteropServices;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Application.Zoeken;

/// <summary>
/// By which words and ids the facts of one chain are found: made from the journal and the words beside it, and made again from zero when it is not there. The
/// same on each database. Words that are erased go out of it with the entry that erases them. Not for more than one at a time.
/// </summary>
internal sealed class Zoekindex
{
    // One text or name in one fact, with its words.
    readonly record struct Stuk(int Feit, Tekst? Tekst, Naam? Naam, int[] Woorden);

    readonly record struct Plek(long Nr, int Volgnummer, int Publiek, int Ding, Onderwerp Onderwerp);

    readonly List<Plek> _feiten = [];
    readonly List<Stuk> _stukken = [];
    readonly List<Publiek> _publieken = [];
    readonly Dictionary<Publiek, int> _publiek = [];
    readonly Dictionary<Guid, int> _ding = [];
    readonly Dictionary<Guid, List<int>> _noemt = [];
    readonly List<List<int>> _plaatsen = [];
    readonly Dictionary<string, int> _woord = new(StringComparer.Ordinal);
    readonly SortedSet<string> _woorden = new(StringComparer.Ordinal);
    readonly Dictionary<TekstId, List<int>> _vanTekst = [];
    int _dingen;

    /// <summary>The last entry that is in it.</summary>
    public long Nr { get; private set; }

    /// <summary>Takes the next entry in.</summary>
    /// <param name="teksten">The words that its texts have by now; absent when they were erased since.</param>
    public void Neem(Boeking boeking, IReadOnlyDictionary<TekstId, BewaardeTekst> teksten)
    {
        var volgnummer = 0;
        foreach (var deel in boeking.Delen)
        {
            var dader = Feitensoorten.LeesDader(deel.Dader)?.Deelname?.Waarde;
            foreach (var regel in deel.Feiten) Neem(boeking.Nr, volgnummer++, Plaats(deel.Publiek), regel, dader, teksten);
        }
        Nr = boeking.Nr;
    }

    void Neem(long nr, int volgnummer, int publiek, Feitregel regel, Guid? dader, IReadOnlyDictionary<TekstId, BewaardeTekst> teksten)
    {
        var (vindplaats, feit) = (Vindplaats.Van(regel.Inhoud), Feitensoorten.Lees(regel));
        var plaats = _feiten.Count;
        _feiten.Add(new(nr, volgnummer, publiek, Ding(vindplaats.Ding), Onderwerpen.Van(feit)));
        foreach (var id in dader is { } wie && !vindplaats.Ids.Contains(wie) ? vindplaats.Ids.Add(wie) : vindplaats.Ids) Lijst(_noemt, id).Add(plaats);
        foreach (var naam in vindplaats.Namen) Voeg(new(plaats, null, naam, Nummers(naam.Waarde)));
        foreach (var tekst in vindplaats.Teksten)
        {
            if (!teksten.TryGetValue(tekst.Id, out var bewaard)) continue;
            Lijst(_vanTekst, tekst.Id).Add(_stukken.Count);
            Voeg(new(plaats, tekst, null, Nummers(bewaard.Woorden)));
        }
        if (feit is TekstGewist { Gewist: var gewist }) Vergeet(gewist);
    }

    /// <summary>The numbers of the entries after one and up to and including another with facts about this, the last first.</summary>
    /// <param name="ids">Only facts that name one of these; null: all.</param>
    /// <param name="mag">Which audiences the viewer belongs to.</param>
    public List<long> Boekingen(IReadOnlyCollection<Guid>? ids, Onderwerp? over, Func<Publiek, bool> mag, long na, long totEnMet)
    {
        var zichtbaar = Zichtbaar(mag);
        var feiten = ids is null ? _feiten : ids.SelectMany(id => _noemt.GetValueOrDefault(id) ?? []).Select(i => _feiten[i]);
        return [.. feiten.Where(f => f.Nr > na && f.Nr <= totEnMet && zichtbaar[f.Publiek] && (over is null || f.Onderwerp == over)).Select(f => f.Nr).Distinct().OrderDescending()];
    }

    /// <summary>The things in whose facts all of these words stand, each somewhere and as the beginning of a word; first where whole words are the same, then the latest.</summary>
    public List<Vondst> Zoek(IReadOnlyList<string> woorden, Func<Publiek, bool> mag, long totEnMet)
    {
        var (zichtbaar, maskers, heel) = (Zichtbaar(mag), new ushort[_stukken.Count], new ushort[_stukken.Count]);
        var geraakt = new List<int>();
        for (var i = 0; i < woorden.Count; i++)
        {
            foreach (var woord in Begint(woorden[i]))
            {
                foreach (var stuk in CollectionsMarshal.AsSpan(_plaatsen[_woord[woord]]))
                {
                    if (_feiten[_stukken[stuk].Feit] is var feit && (feit.Nr > totEnMet || !zichtbaar[feit.Publiek])) continue;
                    if (maskers[stuk] == 0) geraakt.Add(stuk);
                    maskers[stuk] |= (ushort)(1 << i);
                    if (woord.Length == woorden[i].Length) heel[stuk] |= (ushort)(1 << i);
                }
            }
        }
        return Samen(geraakt, maskers, heel, (ushort)((1 << woorden.Count) - 1));
    }

    List<Vondst> Samen(List<int> geraakt, ushort[] maskers, ushort[] heel, ushort alle)
    {
        var dingen = new Dictionary<int, (ushort Masker, ushort Heel, int Beste, long Laatst)>();
        foreach (var stuk in geraakt)
        {
            var feit = _feiten[_stukken[stuk].Feit];
            ref var ding = ref CollectionsMarshal.GetValueRefOrAddDefault(dingen, feit.Ding, out var bestaat);
            if (!bestaat) ding.Beste = stuk;
            // What says most of it is shown; of the same the latest, for that is how it reads now.
            else if (Telt(maskers[stuk], heel[stuk]) >= Telt(maskers[ding.Beste], heel[ding.Beste])) ding.Beste = stuk;
            (ding.Masker, ding.Heel, ding.Laatst) = ((ushort)(ding.Masker | maskers[stuk]), (ushort)(ding.Heel | heel[stuk]), Math.Max(ding.Laatst, feit.Nr));
        }
        return
        [
            .. dingen.Values.Where(d => d.Masker == alle).OrderByDescending(d => ushort.PopCount(d.Heel)).ThenByDescending(d => d.Laatst).ThenBy(d => d.Beste).Select(d =>
            {
                var (stuk, feit) = (_stukken[d.Beste], _feiten[_stukken[d.Beste].Feit]);
                return new Vondst(feit.Nr, feit.Volgnummer, feit.Onderwerp, stuk.Tekst, stuk.Naam);
            }),
        ];

        static int Telt(ushort masker, ushort heel) => 2 * ushort.PopCount(masker) + ushort.PopCount(heel);
    }

    // Of one letter everything begins the same: then only that word itself.
    IEnumerable<string> Begint(string woord) => woord.Length > 1 ? _woorden.GetViewBetween(woord, woord + '\uffff') : _woord.ContainsKey(woord) ? [woord] : [];

    void Vergeet(TekstId tekst)
    {
        if (!_vanTekst.Remove(tekst, out var stukken)) return;
        foreach (var nummer in stukken)
        {
            foreach (var woord in _stukken[nummer].Woorden) _plaatsen[woord].Remove(nummer);
            _stukken[nummer] = _stukken[nummer] with { Woorden = [] };
        }
        // Nor does a word stay that stood nowhere else.
        foreach (var (woord, nummer) in _woord.Where(w => _plaatsen[w.Value].Count == 0).ToList())
        {
            _woord.Remove(woord);
            _woorden.Remove(woord);
        }
    }

    void Voeg(Stuk stuk)
    {
        foreach (var woord in stuk.Woorden) _plaatsen[woord].Add(_stukken.Count);
        _stukken.Add(stuk);
    }

    int[] Nummers(string woorden)
    {
        var nummers = new HashSet<int>();
        foreach (var (woord, _, _) in Zoekwoorden.In(woorden))
        {
            if (!_woord.TryGetValue(woord, out var nummer))
            {
                _woord[woord] = nummer = _plaatsen.Count;
                _woorden.Add(woord);
                _plaatsen.Add([]);
            }
            nummers.Add(nummer);
        }
        return [.. nummers];
    }

    bool[] Zichtbaar(Func<Publiek, bool> mag) => [.. _publieken.Select(mag)];

    int Plaats(Publiek publiek)
    {
        if (_publiek.TryGetValue(publiek, out var nummer)) return nummer;
        _publieken.Add(publiek);
        return _publiek[publiek] = _publieken.Count - 1;
    }

    // What is about the chain itself is a thing of its own each time.
    int Ding(Guid? id)
    {
        if (id is not { } ding) return _dingen++;
        if (!_ding.TryGetValue(ding, out var nummer)) _ding[ding] = nummer = _dingen++;
        return nummer;
    }

    static List<int> Lijst<TKey>(Dictionary<TKey, List<int>> bron, TKey sleutel) where TKey : notnull
    {
        ref var lijst = ref CollectionsMarshal.GetValueRefOrAddDefault(bron, sleutel, out _);
        return lijst ??= [];
    }
}

/// <summary>Where something was found: the fact by its entry and its place in there, and the text or the name that says most of it.</summary>
internal readonly record struct Vondst(long Nr, int Volgnummer, Onderwerp Onderwerp, Tekst? Tekst, Naam? Naam);
