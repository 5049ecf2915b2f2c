using System.Collections.Immutable;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>What a chain is at, and for whom its last entries were.</summary>
/// <param name="Laatste">The entries that came while somebody looked, the oldest first, as far as they are kept.</param>
internal sealed record Ketenblik(Stand Stand, ImmutableArray<(long Nr, ImmutableArray<Publiek> Lezers)> Laatste)
{
    /// <summary>Whoever was away longer hears that much came, and not how much exactly.</summary>
    public const int Hoogstens = 500;

    /// <summary>How many entries after this one there are with something that this right reaches.</summary>
    public async Task<int> Tel(long na, Leesrecht recht, IJournaal journaal, CancellationToken stop)
    {
        if (na >= Stand.Nr) return 0;
        var vanaf = Math.Max(na, Stand.Nr - Hoogstens);
        var bekend = Laatste is [var oudste, ..] && oudste.Nr <= vanaf + 1 ? Laatste : await Lees(Stand.Stroom, vanaf, Stand.Nr, journaal, stop);
        return bekend.Count(b => b.Nr > vanaf && b.Lezers.Any(recht.Omvat));
    }

    public static async Task<ImmutableArray<(long Nr, ImmutableArray<Publiek> Lezers)>> Lees(StroomId stroom, long na, long totEnMet, IJournaal journaal, CancellationToken stop)
    {
        var gelezen = ImmutableArray.CreateBuilder<(long, ImmutableArray<Publiek>)>();
        await foreach (var (boeking, _) in journaal.Lees(stroom, na, totEnMet, stop)) gelezen.Add((boeking.Nr, [.. boeking.Delen.Where(d => d.Feiten.Length > 0).Select(d => d.Publiek)]));
        return gelezen.ToImmutable();
    }
}

/// <summary>Looks at one chain for all who have a page of it open on this node, as long as there is one.</summary>
internal sealed class Ketenwacht
{
    readonly CancellationTokenSource _stop = new();
    readonly (StroomId Stroom, Deur Deur, IJournaal Journaal) _waar;
    TaskCompletionSource<Ketenblik> _volgende = Nieuw();
    Ketenblik? _blik;

    public Ketenwacht(StroomId stroom, Deur deur, IJournaal journaal, TimeProvider klok)
    {
        _waar = (stroom, deur, journaal);
        _ = Loop(new(Uitkijk.Tel, klok));
    }

    /// <summary>How many look; kept by whoever hands it out.</summary>
    public int Kijkers { get; set; }

    /// <summary>Whether something went wrong in looking: then it looks no more.</summary>
    public bool IsStuk => Volatile.Read(ref _volgende).Task.IsFaulted;

    public void Stop()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    /// <summary>What the chain is at as soon as that is past this entry. What goes wrong in looking goes to all who wait.</summary>
    public async Task<Ketenblik> Na(long nr, CancellationToken stop)
    {
        while (true)
        {
            var volgende = Volatile.Read(ref _volgende);
            if (Volatile.Read(ref _blik) is { } blik && blik.Stand.Nr > nr) return blik;
            await volgende.Task.WaitAsync(stop);
        }
    }

    async Task Loop(PeriodicTimer maat)
    {
        using var _ = maat;
        try
        {
            do await Kijk();
            while (await maat.WaitForNextTickAsync(_stop.Token));
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Nobody looks any more.
        }
        catch (Exception fout)
        {
            _volgende.TrySetException(fout);
        }
    }

    async Task Kijk()
    {
        var stand = (await _waar.Deur.Geschiedenis(_waar.Stroom, _stop.Token)).Nu;
        if (_blik is { } eerder && stand.Nr <= eerder.Stand.Nr) return;
        var nieuw = _blik is null ? [] : await Ketenblik.Lees(_waar.Stroom, Math.Max(_blik.Stand.Nr, stand.Nr - Ketenblik.Hoogstens), stand.Nr, _waar.Journaal, _stop.Token);
        Volatile.Write(ref _blik, new(stand, [.. (_blik?.Laatste ?? []).Concat(nieuw).TakeLast(Ketenblik.Hoogstens)]));
        Interlocked.Exchange(ref _volgende, Nieuw()).TrySetResult(_blik!);
    }

    static TaskCompletionSource<Ketenblik> Nieuw() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
