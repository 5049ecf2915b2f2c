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
        // On a thread of its own: SQLite does not give it back, and who waits for one commit must not be held up by the commits of others.
        _ = Task.Run(Leeg, CancellationToken.None);
        return klaar.Task;
    }

    async Task Leeg()
    {
        // Whoever finds the committer idle becomes it; after letting go it looks once more, so that nothing is left waiting.
        while (!_wachtend.IsEmpty && Interlocked.CompareExchange(ref _bezig, 1, 0) == 0)
        {
            while (!_wachtend.IsEmpty)
            {
                var groep = new List<(IReadOnlyList<Bijschrijving> Wat, TaskCompletionSource Klaar)>();
                while (_wachtend.TryDequeue(out var volgende)) groep.Add(volgende);
                await VoegSamen(groep);
            }
            Interlocked.Exchange(ref _bezig, 0);
        }
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

    public Task<IReadOnlyList<StroomId>> Stromen(CancellationToken stop) => binnen.Stromen(stop);
}
