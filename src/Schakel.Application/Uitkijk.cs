using System.Runtime.CompilerServices;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application;

/// <summary>How many entries came that this viewer may read, up to the last of the chain.</summary>
public sealed record Bijgekomen(long Nr, int Aantal);

/// <summary>Tells who has a page of a chain open that something came to it since, also what another node wrote: one look per chain for all of them together.</summary>
public sealed class Uitkijk(Deur deur, IJournaal journaal, TimeProvider klok)
{
    /// <summary>How often the head of a chain is compared: on a shared database that is one indexed query, however many look.</summary>
    public static readonly TimeSpan Tel = TimeSpan.FromMilliseconds(500);

    /// <summary>How long one answer goes on at most; the browser asks again, and its session is looked at again.</summary>
    public static readonly TimeSpan Langst = TimeSpan.FromMinutes(2);

    /// <summary>On this node; whoever comes after sees the page as it is, and asks again later.</summary>
    public const int MaximumKijkers = 2000;

    /// <summary>For one person in one chain: as many pages as somebody has open, and no more than a few of what a node has.</summary>
    public const int MaximumPerPersoon = 20;

    readonly Dictionary<StroomId, Ketenwacht> _wachten = [];
    readonly Dictionary<(StroomId, PersoonId), int> _perPersoon = [];
    int _kijkers;

    /// <summary>A place to look from; null when all are taken, or all of his. It is free again when it is disposed of.</summary>
    public IDisposable? Plaats(StroomId stroom, PersoonId wie)
    {
        lock (_perPersoon)
        {
            var zijne = _perPersoon.GetValueOrDefault((stroom, wie));
            if (_kijkers >= MaximumKijkers || zijne >= MaximumPerPersoon) return null;
            (_kijkers, _perPersoon[(stroom, wie)]) = (_kijkers + 1, zijne + 1);
        }
        return new Kijkplaats(this, stroom, wie);
    }

    /// <summary>Each time that more came since an entry, of what this viewer may read at that moment. It ends when he may read the chain no more.</summary>
    public async IAsyncEnumerable<Bijgekomen> Sinds(StroomId stroom, PersoonId wie, long na, [EnumeratorCancellation] CancellationToken stop)
    {
        var wacht = Betrek(stroom);
        try
        {
            var (gezien, aantal) = (na, 0);
            while (true)
            {
                var nu = await wacht.Na(gezien, stop);
                var recht = Leesrecht.Van(nu.Stand, wie, deur.Vandaag);
                if (!nu.Stand.IsOpgericht || !recht.Keten) yield break;
                var nieuw = await nu.Tel(gezien, recht, journaal, stop);
                gezien = nu.Stand.Nr;
                if (nieuw == 0) continue;
                aantal += nieuw;
                yield return new(gezien, aantal);
            }
        }
        finally
        {
            Verlaat(stroom, wacht);
        }
    }

    Ketenwacht Betrek(StroomId stroom)
    {
        lock (_wachten)
        {
            if (!_wachten.TryGetValue(stroom, out var wacht) || wacht.IsStuk) _wachten[stroom] = wacht = new(stroom, deur, journaal, klok);
            wacht.Kijkers++;
            return wacht;
        }
    }

    void Verlaat(StroomId stroom, Ketenwacht wacht)
    {
        lock (_wachten)
        {
            // One that looks no more is not handed out again, whoever still waits at it.
            if ((--wacht.Kijkers == 0 || wacht.IsStuk) && _wachten.GetValueOrDefault(stroom) == wacht) _wachten.Remove(stroom);
            if (wacht.Kijkers == 0) wacht.Stop();
        }
    }

    void Verlaat(StroomId stroom, PersoonId wie)
    {
        lock (_perPersoon)
        {
            _kijkers--;
            if (--_perPersoon[(stroom, wie)] == 0) _perPersoon.Remove((stroom, wie));
        }
    }

    sealed class Kijkplaats(Uitkijk uitkijk, StroomId stroom, PersoonId wie) : IDisposable
    {
        int _weg;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _weg, 1) == 0) uitkijk.Verlaat(stroom, wie);
        }
    }
}
