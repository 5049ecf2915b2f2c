using System.Diagnostics;
using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Bench;

/// <summary>How long it takes to open a chain of 100,000 facts from SQLite, and to show a past moment of it.</summary>
internal static class Openen
{
    public static async Task Meet(TextWriter uit)
    {
        var map = Directory.CreateTempSubdirectory("schakel-bench-");
        await using var databank = await Databank.OpenSqlite(map.FullName, CancellationToken.None);
        var stroom = new StroomId(Guid.NewGuid());
        foreach (var groep in GroteKeten.Maak(stroom, 100_000).Chunk(1000)) await databank.Journaal.Voeg(groep, CancellationToken.None);

        foreach (var (verifieer, norm) in new[] { (false, "≤ 1.5"), (true, "≤ 3") })
        {
            var meting = await Meting.Van($"open a chain of 100,000 facts, {(verifieer ? "every hash verified" : "not verified")}", "s", async () =>
            {
                await using var deur = new Deur(databank.Journaal, TimeProvider.System, TimeZoneInfo.Utc, verifieerBijOpenen: verifieer);
                var klok = Stopwatch.StartNew();
                await deur.Inzage(stroom, GroteKeten.Regisseur.Persoon, null, CancellationToken.None);
                return klok.Elapsed.TotalSeconds;
            });
            await uit.WriteLineAsync(meting.Rij(norm));
        }
        await Toen(uit, databank, stroom);
        map.Delete(recursive: true);
    }

    static async Task Toen(TextWriter uit, Databank databank, StroomId stroom)
    {
        await using var deur = new Deur(databank.Journaal, TimeProvider.System, TimeZoneInfo.Utc);
        var laatste = (await deur.Inzage(stroom, GroteKeten.Regisseur.Persoon, null, CancellationToken.None))!.Nr;
        var meting = await Meting.Van("stand as of a chance entry, 95th percentile of 200", "ms", async () =>
        {
            var tijden = new List<double>();
            for (var i = 0; i < 200; i++)
            {
                var klok = Stopwatch.StartNew();
                await deur.Inzage(stroom, GroteKeten.Regisseur.Persoon, new Moment(Random.Shared.NextInt64(1, laatste), null), CancellationToken.None);
                tijden.Add(klok.Elapsed.TotalMilliseconds);
            }
            return tijden.Order().ElementAt(190);
        });
        await uit.WriteLineAsync(meting.Rij("≤ 50 (page)"));
    }
}
