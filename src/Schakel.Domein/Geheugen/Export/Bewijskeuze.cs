using Schakel.Domein.Besluiten;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;

namespace Schakel.Domein.Geheugen.Export;

/// <summary>
/// Picks, while the journal goes by, the entries that a receipt of one decision for one partner shows: what was proposed, what this partner said, what was
/// decided and what came of it, and of the words that these name what was erased. Nothing else of the journal goes along.
/// </summary>
public sealed class Bewijskeuze
{
    static readonly HashSet<string> Namen = new(StringComparer.Ordinal)
    {
        nameof(VoorstelIngediend), nameof(VoorstelAangepast), nameof(VoorstelVerouderd), nameof(StandpuntGegeven), nameof(StandpuntOnthuld), nameof(StandpuntenGesloten),
        nameof(BesluitGenomen), nameof(BesluitUitgevoerd), nameof(BesluitVastgelopen), nameof(BesluitAfgelast), nameof(TekstGewist),
    };

    readonly StroomId _stroom;
    readonly Besluit _besluit;
    readonly PartijId _lezer;
    readonly bool _sprak;
    readonly Leesrecht _leesrecht;
    readonly Dictionary<TekstId, (Boeking Boeking, Zegel Hash)> _gewist = [];
    (Boeking Boeking, Zegel Hash)? _voorstel, _ronde, _standpunt, _genomen, _afloop;
    Zegel _vorige = Zegel.Begin;

    /// <param name="stand">The chain as it is when the receipt is made; the decision stands in it.</param>
    public Bewijskeuze(Stand stand, Besluit besluit, PartijId lezer)
    {
        (_stroom, _besluit, _lezer, _leesrecht) = (stand.Stroom, besluit, lezer, new Lezer(lezer, MetBestuur: false).Leesrecht);
        _sprak = stand.Voorstellen.Vind(besluit.Voorstel)!.Van(lezer) is not null;
    }

    /// <summary>Whether all that went by hangs together, each entry on the one before it. A head of an entry that does not is never signed.</summary>
    public bool IsHeel { get; private set; } = true;

    /// <summary>The hash of the last entry that went by.</summary>
    public Zegel Laatste => _vorige;

    /// <summary>The next entry of the journal, from the first on.</summary>
    public void Bezie(Boeking boeking, Zegel hash)
    {
        IsHeel &= boeking.Vorige == _vorige && boeking.Hash() == hash;
        _vorige = hash;
        foreach (var feit in boeking.Delen.SelectMany(d => d.Feiten))
            if (Namen.Contains(feit.Naam)) Neem(Feitensoorten.Lees(feit), (boeking, hash));
    }

    void Neem(IFeit feit, (Boeking, Zegel) boeking)
    {
        var voorstel = _besluit.Voorstel;
        switch (feit)
        {
            case VoorstelIngediend f when f.Voorstel == voorstel: _voorstel = boeking; break;
            case VoorstelAangepast f when f.Voorstel == voorstel: (_voorstel, _ronde) = (boeking, null); break;
            case VoorstelVerouderd f when f.Voorstel == voorstel: _ronde = boeking; break;
            case StandpuntGegeven f when f.Voorstel == voorstel && f.Partij == _lezer: _standpunt = boeking; break;
            case StandpuntOnthuld { Onthulling.Standpunt: var s } when s.Voorstel == voorstel && s.Partij == _lezer: _standpunt = boeking; break;
            case StandpuntenGesloten f when f.Voorstel == voorstel && f.Gezwegen.Contains(_lezer): _standpunt = boeking; break;
            case BesluitGenomen f when f.Besluit == _besluit.Id: _genomen = boeking; break;
            case BesluitUitgevoerd f when f.Besluit == _besluit.Id: _afloop = boeking; break;
            case BesluitVastgelopen f when f.Besluit == _besluit.Id: _afloop = boeking; break;
            case BesluitAfgelast f when f.Besluit == _besluit.Id: _afloop = boeking; break;
            case TekstGewist f: _gewist[f.Gewist] = boeking; break;
        }
    }

    public BewijsRegel Begin() => new(
        BewijsRegel.Merk, 1, _stroom, _lezer, _besluit.Id, _voorstel!.Value.Boeking.Nr, Standpunt?.Boeking.Nr, _genomen!.Value.Boeking.Nr, _afloop?.Boeking.Nr);

    // What was said in a round that was done over is not what the partner said of what was decided.
    (Boeking Boeking, Zegel Hash)? Standpunt => _sprak ? _standpunt : null;

    /// <summary>The entries that are shown, ascending; those with which words in them were erased too.</summary>
    public IReadOnlyList<(Boeking Boeking, Zegel Hash)> Schakels
    {
        get
        {
            var schakels = new SortedDictionary<long, (Boeking Boeking, Zegel Hash)>();
            var erbij = new[] { _voorstel, _ronde, Standpunt, _genomen, _afloop }.OfType<(Boeking Boeking, Zegel Hash)>().ToList();
            // An entry that erases may itself name words that were erased.
            while (erbij.Count > 0)
            {
                foreach (var een in erbij) schakels[een.Boeking.Nr] = een;
                erbij = [.. Noemt(schakels.Values).Where(_gewist.ContainsKey).Select(id => _gewist[id]).Where(b => !schakels.ContainsKey(b.Boeking.Nr))];
            }
            return [.. schakels.Values];
        }
    }

    /// <summary>The texts that the opened parts name, in order.</summary>
    public IReadOnlyCollection<TekstId> Genoemd => Noemt(Schakels);

    public bool IsGewist(TekstId tekst) => _gewist.ContainsKey(tekst);

    public bool Leest(Deel deel) => _leesrecht.Omvat(deel.Publiek);

    SortedSet<TekstId> Noemt(IEnumerable<(Boeking Boeking, Zegel Hash)> boekingen)
    {
        var genoemd = new SortedSet<TekstId>();
        foreach (var feit in boekingen.SelectMany(b => b.Boeking.Delen).Where(Leest).SelectMany(d => d.Feiten)) TekstVinder.In(feit.Inhoud, t => genoemd.Add(t.Id));
        return genoemd;
    }
}
