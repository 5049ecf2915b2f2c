using System.Collections.Concurrent;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>One committer for all lanes of an embedded database: what waits while a commit runs goes into the next one together.</summary>
public sealed class GroepsJournaal(IJournaal binnen) : IJournaal
{
    readonly ConcurrentQueue<(IReadOnlyList<Bijschrijving> Wat, TaskCompletionSource Klaar)> _wachtend = new();
    int _bezig;

    public Task Voeg(IReadOnlyList<Bijschrijving> bijschrijvingen, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var klaar = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _wachtend.Enqueue((bijschrijvingen, klaar));
        _ = Werk();
        return klaar.Task;
    }

    // Whoever finds the committer idle becomes it, for its own commit and what already waited; what comes after that is for a thread
    // of the pool: SQLite does not give a thread back, and who waits for one commit must not be held up by the commits of others.
    async Task Werk()
    {
        if (Interlocked.CompareExchange(ref _bezig, 1, 0) != 0) return;
        var groep = new List<(IReadOnlyList<Bijschrijving> Wat, TaskCompletionSource Klaar)>();
        while (_wachtend.TryDequeue(out var volgende)) groep.Add(volgende);
        if (groep.Count > 0) await VoegSamen(groep);
        Interlocked.Exchange(ref _bezig, 0);
        // After letting go it looks once more, so that nothing is left waiting.
        if (!_wachtend.IsEmpty) _ = Task.Run(Werk, CancellationToken.None);
    }

    async Task VoegSamen(List<(IReadOnlyList<Bijschrijving> Wat, TaskCompletionSource Klaar)> groep)
    {
        try
        {
            // Once together nobody may step away: the others would go with it.
            await binnen.Voeg(groep.Count == 1 ? groep[0].Wat : [.. groep.SelectMany(g => g.Wat)], CancellationToken.None);
            foreach (var (_, klaar) in groep) klaar.SetResult();
        }
        catch (Exception fout) when (groep.Count == 1)
        {
            groep[0].Klaar.SetException(fout);
        }
        catch (Exception)
        {
            // One of them does not fit; alone, each meets its own fate.
            foreach (var ieder in groep) await VoegSamen([ieder]);
        }
    }

    public Task<(long Nr, Zegel Hash)?> Laatste(StroomId stroom, CancellationToken stop) => binnen.Laatste(stroom, stop);

    public IAsyncEnumerable<Bewaard> Lees(StroomId stroom, long na, long? totEnMet, CancellationToken stop) => binnen.Lees(stroom, na, totEnMet, stop);

    public Task<IReadOnlyDictionary<OpdrachtId, long>> Vind(StroomId stroom, IReadOnlyCollection<OpdrachtId> opdrachten, CancellationToken stop) =>
        binnen.Vind(stroom, opdrachten, stop);

    public Task<IReadOnlyDictionary<TekstId, BewaardeTekst>> Teksten(StroomId stroom, IReadOnlyCollection<TekstId> ids, CancellationToken stop) =>
        binnen.Teksten(stroom, ids, stop);

    public Task<BewaardBestand?> Bestand(StroomId stroom, TekstId id, CancellationToken stop) => binnen.Bestand(stroom, id, stop);

    public Task<IReadOnlyList<StroomId>> Stromen(CancellationToken stop) => binnen.Stromen(stop);
}
