using System.Security.Cryptography;
using System.Text;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>What somebody is still writing, at most one draft of each use case per person and standing: what he puts away here he finds again.</summary>
public sealed class Klad(Concepten concepten, TimeProvider klok)
{
    // Two windows of one person change one draft one after another. Not per person: who is rare enough to wait waits shortly.
    readonly SemaphoreSlim[] _sloten = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<string?> Lees(StroomId stroom, Deelname wie, string soort, CancellationToken stop)
    {
        var maker = Maker(stroom, wie);
        return (await concepten.Haal(maker, Id(maker, soort), stop))?.Inhoud;
    }

    /// <summary>Makes of the draft what it becomes, read and written as one; null throws it away. Null when it was kept.</summary>
    public async Task<Afwijzing?> Verander(StroomId stroom, Deelname wie, string soort, Func<string?, string?> verandering, CancellationToken stop)
    {
        var maker = Maker(stroom, wie);
        var id = Id(maker, soort);
        var slot = _sloten[id.Waarde.ToByteArray()[0] % _sloten.Length];
        await slot.WaitAsync(stop);
        try
        {
            if (verandering((await concepten.Haal(maker, id, stop))?.Inhoud) is { } inhoud) return await concepten.Bewaar(new(id, maker, soort, inhoud, new(klok.GetUtcNow())), stop);
            await concepten.GooiWeg(maker, id, stop);
            return null;
        }
        finally
        {
            slot.Release();
        }
    }

    /// <summary>All that this person is still writing there, in whatever standing.</summary>
    public IAsyncEnumerable<Concept> Van(StroomId stroom, PersoonId persoon, CancellationToken stop) => concepten.Van(stroom, persoon, stop);

    /// <summary>Throws away all that this person was still writing there: nobody could find it any more.</summary>
    public Task Vergeet(StroomId stroom, PersoonId persoon, CancellationToken stop) => concepten.GooiAllesWeg(stroom, persoon, stop);

    static Maker Maker(StroomId stroom, Deelname wie) => new(stroom, wie.Partij, wie.Persoon);

    // The same maker and use case always have the same draft, also for two windows at once.
    static ConceptId Id(Maker maker, string soort) =>
        new(Toeval.Kenmerk(SHA256.HashData(Encoding.UTF8.GetBytes($"{maker.Stroom} {maker.Partij} {maker.Persoon} {soort}"))));
}
