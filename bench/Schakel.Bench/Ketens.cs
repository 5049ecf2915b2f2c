using System.Diagnostics;
using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Bench;

/// <summary>An installation of a thousand chains of 2,000 facts: what the first page costs, how long one takes to open, and how much all of them take when open.</summary>
internal static class Ketens
{
    const int Aantal = 1000;
    const int Feiten = 2000;

    public static async Task Meet(TextWriter uit)
    {
        var map = Directory.CreateTempSubdirectory("schakel-bench-");
        await using var databank = await Databank.OpenSqlite(map.FullName, CancellationToken.None);
        var stromen = new List<StroomId>();
        for (var i = 0; i < Aantal; i++)
        {
            var stroom = new StroomId(Guid.NewGuid());
            stromen.Add(stroom);
            await databank.Journaal.Voeg(GroteKeten.Maak(stroom, Feiten), CancellationToken.None);
        }

        await uit.WriteLineAsync((await Meting.Van($"which of {Aantal:N0} chains are examples, asked for the first time", "ms", async () =>
        {
            await using var deur = Nieuw(databank);
            return await Tijd(() => deur.Voorbeelden(CancellationToken.None));
        })).Rij("none"));

        await uit.WriteLineAsync((await Meting.Van("open a chain of 2,000 facts, every hash verified: the slowest of 100", "ms", async () =>
        {
            await using var deur = Nieuw(databank);
            var slechtste = 0.0;
            foreach (var stroom in stromen.OrderBy(_ => Random.Shared.Next()).Take(100)) slechtste = Math.Max(slechtste, await Tijd(() => Bekijk(deur, stroom)));
            return slechtste;
        })).Rij("≤ 100"));

        await uit.WriteLineAsync((await Meting.Van($"resident memory with all {Aantal:N0} open", "MB", async () =>
        {
            await using var deur = Nieuw(databank);
            foreach (var stroom in stromen) await Bekijk(deur, stroom);
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            using var zelf = Process.GetCurrentProcess();
            return zelf.WorkingSet64 / 1_000_000.0;
        })).Rij("≤ 1,074 (1 GiB)"));
        map.Delete(recursive: true);
    }

    static Deur Nieuw(Databank databank) => new(databank.Journaal, TimeProvider.System, TimeZoneInfo.Utc, verifieerBijOpenen: true);

    static Task Bekijk(Deur deur, StroomId stroom) => deur.Inzage(stroom, GroteKeten.Regisseur.Persoon, null, CancellationToken.None);

    static async Task<double> Tijd(Func<Task> wat)
    {
        var klok = Stopwatch.StartNew();
        await wat();
        return klok.Elapsed.TotalMilliseconds;
    }
}
