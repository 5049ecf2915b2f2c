using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Schakel.Application;
using Schakel.Domein.Geheugen;
using Schakel.Storage;

namespace Schakel.Bench;

/// <summary>Durable opdrachten per second at the door, one client and sixty-four, beside bare SQLite committing one row of the same size in the same run.</summary>
internal static class Aandeur
{
    const int PerClient = 400;

    public static async Task Meet(TextWriter uit)
    {
        var map = Directory.CreateTempSubdirectory("schakel-bench-");
        await using (var databank = await Databank.OpenSqlite(map.FullName, CancellationToken.None))
        {
            var kaal = await Meting.Van("bare SQLite, one row of 700 bytes per commit (WAL, synchronous FULL)", "commits/s", () => Kaal(map.FullName));
            var een = await Meting.Van("door, one client", "opdrachten/s", () => Clients(databank, 1, 2000));
            var veel = await Meting.Van("door, 64 clients", "opdrachten/s", () => Clients(databank, 64, PerClient));
            await uit.WriteLineAsync(kaal.Rij("yardstick"));
            await uit.WriteLineAsync(een.Rij($"≥ 60% of bare: {een.Mediaan / kaal.Mediaan:P0}"));
            await uit.WriteLineAsync(veel.Rij($"≥ 3 × bare: {veel.Mediaan / kaal.Mediaan:F2} ×"));
        }
        map.Delete(recursive: true);
    }

    static async Task<double> Kaal(string map)
    {
        var pad = Path.Combine(map, $"kaal-{Guid.NewGuid():N}.db");
        await using var verbinding = new SqliteConnection($"Data Source={pad};Pooling=False");
        await verbinding.OpenAsync();
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rij (nr INTEGER PRIMARY KEY, inhoud BLOB)";
        await vraag.ExecuteNonQueryAsync();
        vraag.CommandText = "INSERT INTO rij (inhoud) VALUES (@inhoud)";
        vraag.Parameters.AddWithValue("@inhoud", new byte[700]);
        await vraag.PrepareAsync();
        var klok = Stopwatch.StartNew();
        for (var i = 0; i < 2000; i++) await vraag.ExecuteNonQueryAsync();
        return 2000 / klok.Elapsed.TotalSeconds;
    }

    static async Task<double> Clients(Databank databank, int clients, int perClient)
    {
        var stroom = new StroomId(Guid.NewGuid());
        await using var deur = new Deur(new GroepsJournaal(databank.Journaal), TimeProvider.System, TimeZoneInfo.Utc);
        var (oprichten, woorden) = GroteKeten.Oprichten();
        await deur.Voer(new(stroom, new(Guid.NewGuid()), GroteKeten.Als(GroteKeten.Begin), oprichten, woorden.Woorden), CancellationToken.None);
        var klok = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < perClient; i++)
            {
                var (melden, titel) = GroteKeten.Melden(new(Guid.NewGuid()));
                var antwoord = await deur.Voer(new(stroom, new(Guid.NewGuid()), GroteKeten.Als(GroteKeten.Begin), melden, titel.Woorden), CancellationToken.None);
                if (antwoord is not Antwoord.Gedaan) throw new InvalidOperationException(antwoord.ToString());
            }
        })));
        return clients * perClient / klok.Elapsed.TotalSeconds;
    }
}
