using System.Runtime.CompilerServices;
using System.Text.Json;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>What a walk through the journal of one chain found, up to where it went.</summary>
/// <param name="Sleutels">The keys that the chain announced.</param>
/// <param name="Ontbreekt">How many words and files are named, gone and not erased: somebody took them away past the program.</param>
public sealed record Journaalproef(StroomId Stroom, long Nr, Zegel Hash, long Teksten, long Bestanden, long Ontbreekt, IReadOnlyList<Zegel> Sleutels);

/// <summary>
/// Goes through the journal of one chain from its first entry, recomputes each hash, and takes along the words and files that an entry is the first to name.
/// What others append meanwhile comes along as well, so that of words that went meanwhile the erasing is met too.
/// </summary>
sealed class Journaalgang(IJournaal journaal, StroomId stroom)
{
    const int Boekingen = 256;

    /// <summary>Files are large: with this many bytes of them a page is full.</summary>
    const int MaximumBestandsbytes = 16 * 1024 * 1024;

    readonly HashSet<TekstId> _genoemd = [];
    readonly HashSet<TekstId> _gemist = [];
    readonly HashSet<TekstId> _gewist = [];
    readonly List<Zegel> _sleutels = [];
    long _nr;
    Zegel _hash = Zegel.Begin;
    long _teksten;
    long _bestanden;

    public Journaalproef Gevonden => new(stroom, _nr, _hash, _teksten, _bestanden, _gemist.Count, _sleutels);

    /// <summary>Page by page, as it can be appended elsewhere.</summary>
    /// <exception cref="JournaalBeschadigd">An entry does not fit its hash, or words do not fit their seal.</exception>
    public async IAsyncEnumerable<IReadOnlyList<Bijschrijving>> Bladen([EnumeratorCancellation] CancellationToken stop)
    {
        while (await journaal.Laatste(stroom, stop) is { } laatste && laatste.Nr > _nr)
        {
            await foreach (var boekingen in journaal.Lees(stroom, _nr, laatste.Nr, stop).Chunk(Boekingen).WithCancellation(stop))
            {
                var (blad, bytes) = (new List<Bijschrijving>(boekingen.Length), 0L);
                foreach (var (bewaard, noemt) in await MetWoorden(boekingen, stop))
                {
                    var bestanden = await Bestanden(bewaard.Boeking.Nr, noemt.Bestanden, stop);
                    blad.Add(new(bewaard.Boeking, bewaard.Hash, noemt.Woorden, noemt.Gewist, bestanden));
                    if ((bytes += bestanden.Sum(b => (long)b.Inhoud.Length)) < MaximumBestandsbytes) continue;
                    yield return blad;
                    (blad, bytes) = ([], 0);
                }
                if (blad.Count > 0) yield return blad;
            }
        }
    }

    async Task<List<(Bewaard Bewaard, Genoemd Noemt)>> MetWoorden(Bewaard[] boekingen, CancellationToken stop)
    {
        var blad = boekingen.Select(b => (b, Zoek(b))).ToList();
        var teksten = await journaal.Teksten(stroom, [.. blad.SelectMany(b => b.Item2.Teksten).Select(t => t.Id)], stop);
        foreach (var (bewaard, noemt) in blad)
        {
            foreach (var tekst in noemt.Teksten)
            {
                if (!teksten.TryGetValue(tekst.Id, out var woorden)) Mis(tekst.Id);
                else if (woorden.Past(tekst.Zegel)) noemt.Woorden.Add(woorden);
                else throw new JournaalBeschadigd(stroom, bewaard.Boeking.Nr, "woorden passen niet bij hun zegel");
            }
            _teksten += noemt.Woorden.Count;
        }
        return blad;
    }

    // The hash before anything that stands in it: what does not fit says nothing.
    Genoemd Zoek(Bewaard bewaard)
    {
        var boeking = bewaard.Boeking;
        if (boeking.Vorige != _hash || boeking.Hash() != bewaard.Hash) throw new JournaalBeschadigd(stroom, boeking.Nr, "zij past niet bij haar hash");
        (_nr, _hash) = (boeking.Nr, bewaard.Hash);
        var noemt = new Genoemd();
        try
        {
            foreach (var feit in boeking.Delen.SelectMany(d => d.Feiten))
            {
                TekstVinder.In(feit.Inhoud, t => { if (_genoemd.Add(t.Id)) noemt.Teksten.Add(t); });
                BestandVinder.In(feit.Inhoud, b => { if (_genoemd.Add(b.Id)) noemt.Bestanden.Add(b); });
                if (feit.Naam == nameof(SleutelAangekondigd) && Feitensoorten.Lees(feit) is SleutelAangekondigd aangekondigd) _sleutels.Add(aangekondigd.Sleutel);
                if (feit.Naam == nameof(TekstGewist) && Feitensoorten.Lees(feit) is TekstGewist wissen) Wis(noemt, wissen.Gewist);
            }
        }
        catch (JsonException fout)
        {
            throw new JournaalBeschadigd(stroom, boeking.Nr, $"een feit is onleesbaar ({fout.Message})");
        }
        return noemt;
    }

    void Wis(Genoemd noemt, TekstId id)
    {
        noemt.Gewist.Add(id);
        _gewist.Add(id);
        _gemist.Remove(id);
    }

    void Mis(TekstId id)
    {
        if (!_gewist.Contains(id)) _gemist.Add(id);
    }

    async Task<List<BewaardBestand>> Bestanden(long nr, List<Bestand> genoemd, CancellationToken stop)
    {
        var gevonden = new List<BewaardBestand>(genoemd.Count);
        foreach (var bestand in genoemd)
        {
            if (await journaal.Bestand(stroom, bestand.Id, stop) is not { } bewaard) Mis(bestand.Id);
            else if (bewaard.Past(bestand.Zegel)) gevonden.Add(bewaard);
            else throw new JournaalBeschadigd(stroom, nr, "een bestand past niet bij zijn zegel");
        }
        _bestanden += gevonden.Count;
        return gevonden;
    }

    /// <summary>What one entry is the first to name, and what it erases.</summary>
    sealed class Genoemd
    {
        public List<Tekst> Teksten { get; } = [];

        public List<Bestand> Bestanden { get; } = [];

        public List<TekstId> Gewist { get; } = [];

        public List<BewaardeTekst> Woorden { get; } = [];
    }
}
