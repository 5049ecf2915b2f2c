using System.Runtime.CompilerServices;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>A real journal with a fault in front of it: what happens at an append or a read is up to the test.</summary>
internal sealed class StorendJournaal(IJournaal binnen) : IJournaal
{
    public delegate Task Schrijfstoring(IReadOnlyList<Bijschrijving> wat, Func<Task> voeg, CancellationToken stop);

    public Schrijfstoring BijSchrijven { get; set; } = (_, voeg, _) => voeg();

    public Func<Task> BijLezen { get; set; } = () => Task.CompletedTask;

    /// <summary>Between what was read of the last entry and whoever asked for it.</summary>
    public Func<Task> NaLaatste { get; set; } = () => Task.CompletedTask;

    public Task Voeg(IReadOnlyList<Bijschrijving> bijschrijvingen, CancellationToken stop) =>
        BijSchrijven(bijschrijvingen, () => binnen.Voeg(bijschrijvingen, stop), stop);

    public async Task<(long Nr, Zegel Hash)?> Laatste(StroomId stroom, CancellationToken stop)
    {
        await BijLezen();
        var laatste = await binnen.Laatste(stroom, stop);
        await NaLaatste();
        return laatste;
    }

    public async IAsyncEnumerable<Bewaard> Lees(StroomId stroom, long na, long? totEnMet, [EnumeratorCancellation] CancellationToken stop)
    {
        await BijLezen();
        await foreach (var bewaard in binnen.Lees(stroom, na, totEnMet, stop)) yield return bewaard;
    }

    public async Task<IReadOnlyDictionary<OpdrachtId, long>> Vind(StroomId stroom, IReadOnlyCollection<OpdrachtId> opdrachten, CancellationToken stop)
    {
        await BijLezen();
        return await binnen.Vind(stroom, opdrachten, stop);
    }

    public Task<IReadOnlyDictionary<TekstId, BewaardeTekst>> Teksten(StroomId stroom, IReadOnlyCollection<TekstId> ids, CancellationToken stop) => binnen.Teksten(stroom, ids, stop);

    public Task<BewaardBestand?> Bestand(StroomId stroom, TekstId id, CancellationToken stop) => binnen.Bestand(stroom, id, stop);

    public Task<IReadOnlyList<StroomId>> Stromen(CancellationToken stop) => binnen.Stromen(stop);
}

/// <summary>The database as it answers when something is wrong with it.</summary>
internal sealed class Storing() : System.Data.Common.DbException("De verbinding is verbroken.");
