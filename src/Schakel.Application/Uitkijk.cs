using System.Runtime.CompilerServices;
using Schakel.Application.Zoeken;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;

namespace Schakel.Application;

/// <summary>How many entries came that this viewer may read, up to the last of the chain.</summary>
public sealed record Bijgekomen(long Nr, int Aantal);

/// <summary>Tells who has a page of a chain open that something came to it since. It compares the head of the chain twice a second, so that what another node wrote shows as soon as what this one did.</summary>
public sealed class Uitkijk(Deur deur, Zoeker zoeker, TimeProvider klok)
{
    /// <summary>How often the head is compared: on a shared database that is one indexed query.</summary>
    public static readonly TimeSpan Tel = TimeSpan.FromMilliseconds(500);

    /// <summary>How long one answer goes on at most; the browser asks again, and the session is looked at again.</summary>
    public static readonly TimeSpan Langst = TimeSpan.FromMinutes(10);

    /// <summary>On this node; whoever comes after sees the page as it is, and asks again later.</summary>
    public const int MaximumKijkers = 2000;

    int _kijkers;

    /// <summary>A place to look from; null when all are taken. It is free again when it is disposed of.</summary>
    public IDisposable? Plaats()
    {
        if (Interlocked.Increment(ref _kijkers) <= MaximumKijkers) return new Kijkplaats(this);
        Interlocked.Decrement(ref _kijkers);
        return null;
    }

    /// <summary>Each time that more came since an entry, of what this viewer may read at that moment. It ends when he may read the chain no more.</summary>
    public async IAsyncEnumerable<Bijgekomen> Sinds(StroomId stroom, PersoonId wie, long na, [EnumeratorCancellation] CancellationToken stop)
    {
        using var maat = new PeriodicTimer(Tel, klok);
        var (gezien, aantal) = (na, 0);
        do
        {
            if (await deur.Inzage(stroom, wie, null, stop) is not { } inzage) yield break;
            if (inzage.Nr <= gezien) continue;
            gezien = inzage.Nr;
            var boekingen = await zoeker.Boekingen(stroom, wie, null, null, na, gezien, stop);
            if (boekingen.Count <= aantal) continue;
            aantal = boekingen.Count;
            yield return new(gezien, aantal);
        }
        while (await maat.WaitForNextTickAsync(stop));
    }

    sealed class Kijkplaats(Uitkijk uitkijk) : IDisposable
    {
        int _weg;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _weg, 1) == 0) Interlocked.Decrement(ref uitkijk._kijkers);
        }
    }
}
