using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using Schakel.Application.Voorbeeld;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Application.Tests.Voorbeeld;

/// <summary>The example on a database of its own, with chance that is counted instead of thrown and a clock that has only just begun the day.</summary>
internal sealed class Voorbeeldhuis : IAsyncDisposable
{
    public static readonly Datum Vandaag = new(2026, 11, 24);

    readonly DirectoryInfo _map;
    readonly Databank _databank;

    Voorbeeldhuis(DirectoryInfo map, Databank databank, Datum vandaag)
    {
        (_map, _databank, Dag) = (map, databank, vandaag);
        var middernacht = vandaag.ToDateTime(new TimeOnly(0, 1));
        Klok = new(new DateTimeOffset(middernacht, Huis.Zone.GetUtcOffset(middernacht)));
    }

    public Datum Dag { get; }

    public FakeTimeProvider Klok { get; }

    public IJournaal Journaal => _databank.Journaal;

    public static async Task<Voorbeeldhuis> Open(Datum? vandaag = null)
    {
        var map = Directory.CreateTempSubdirectory("schakel-voorbeeld-");
        return new(map, await Databank.OpenSqlite(map.FullName, CancellationToken.None), vandaag ?? Vandaag);
    }

    public Deur Deur(IJournaal? journaal = null) => new(journaal ?? Journaal, Klok, Huis.Zone, verifieerBijOpenen: true, toeval: Teller("deur"));

    public Task Laad(Deur deur, CancellationToken stop = default) => Voorbeeldketen.Laad(deur, Dag, Teller("voorbeeld"), stop);

    public async Task<Stand> Geladen()
    {
        await using var deur = Deur();
        await Laad(deur);
        return await Stand(deur);
    }

    public static async Task<Stand> Stand(Deur deur) => (await deur.Geschiedenis(Voorbeeldketen.Stroom, CancellationToken.None)).Nu;

    /// <summary>A line per slice, in the order of the audiences.</summary>
    public static IEnumerable<string> Digests(Stand stand) => stand.Delen.Select(d => $"{d.Key} {d.Value.Digest()}");

    static Func<byte[]> Teller(string naam)
    {
        var nr = 0L;
        var zaad = SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(naam));
        return () =>
        {
            var bron = zaad.ToArray();
            BinaryPrimitives.WriteInt64BigEndian(bron, Interlocked.Increment(ref nr));
            return SHA256.HashData(bron);
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }
}
