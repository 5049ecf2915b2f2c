using System.Diagnostics;
using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Bench;

/// <summary>How long after the writer has his answer everyone with a page open has heard of it: on another node where SCHAKEL_POSTGRES names a database for it, else on the same one.</summary>
internal static class Horen
{
    const int Kijkers = 40;
    const int Feiten = 40;

    public static async Task Meet(TextWriter uit)
    {
        var (postgres, map) = (Environment.GetEnvironmentVariable("SCHAKEL_POSTGRES"), Directory.CreateTempSubdirectory("schakel-bench-"));
        try
        {
            await using var hier = await Open();
            await using var daar = postgres is null ? null : await Open();
            await using var deur = new Deur(new GroepsJournaal(hier.Journaal), TimeProvider.System, TimeZoneInfo.Utc, deeltDatabase: postgres is not null);
            await using var tweede = daar is null ? null : new Deur(new GroepsJournaal(daar.Journaal), TimeProvider.System, TimeZoneInfo.Utc, deeltDatabase: true);
            var uitkijk = new Uitkijk(tweede ?? deur, (daar ?? hier).Journaal, TimeProvider.System);

            var traagst = await Meting.Van($"{Kijkers} open pages on {(postgres is null ? "the same node" : "a second node")}, {Feiten} facts: the last to hear the slowest of them", "ms", () => Ronde(deur, uitkijk));
            await uit.WriteLineAsync(traagst.Rij($"≤ 1,000 ms; {traagst.Mediaan / Uitkijk.Tel.TotalMilliseconds:F2} × the {Uitkijk.Tel.TotalMilliseconds:F0} ms between two looks (yardstick)"));

            Task<Databank> Open() => postgres is null ? Databank.OpenSqlite(map.FullName, CancellationToken.None) : Databank.OpenPostgres(postgres, CancellationToken.None);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    static async Task<double> Ronde(Deur deur, Uitkijk uitkijk)
    {
        var stroom = new StroomId(Guid.NewGuid());
        var (oprichten, woorden) = GroteKeten.Oprichten();
        await deur.Voer(new(stroom, new(Guid.NewGuid()), GroteKeten.Als(GroteKeten.Begin), oprichten, woorden.Woorden), CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var (kijkers, horen) = (new List<IAsyncEnumerator<Bijgekomen>>(), new List<Task<bool>>());
        for (var i = 0; i < Kijkers; i++)
        {
            // Spread over the time between two looks, as people who open a page are.
            await Task.Delay(Uitkijk.Tel / Kijkers);
            kijkers.Add(uitkijk.Sinds(stroom, GroteKeten.Begin.Persoon, 1, stop.Token).GetAsyncEnumerator(stop.Token));
            horen.Add(kijkers[^1].MoveNextAsync().AsTask());
        }
        var traagst = 0.0;
        for (var i = 0; i < Feiten; i++)
        {
            var (melden, titel) = GroteKeten.Melden(new(Guid.NewGuid()));
            if (await deur.Voer(new(stroom, new(Guid.NewGuid()), GroteKeten.Als(GroteKeten.Begin), melden, titel.Woorden), CancellationToken.None) is not Antwoord.Gedaan) throw new InvalidOperationException("Het feit kwam er niet.");
            var begin = Stopwatch.GetTimestamp();
            await Task.WhenAll(horen);
            traagst = Math.Max(traagst, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            horen = [.. kijkers.Select(kijker => kijker.MoveNextAsync().AsTask())];
        }
        await stop.CancelAsync();
        return traagst;
    }
}
