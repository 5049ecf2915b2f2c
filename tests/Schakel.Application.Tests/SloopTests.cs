using System.Collections.Concurrent;
using Schakel.Domein;
using Schakel.Domein.Knelpunten;
using Schakel.Proefschrijver;
using Schakel.Storage;
using Schakel.Storage.Tests;

namespace Schakel.Application.Tests;

/// <summary>Processes and servers that are ended in the middle of writing: what was acknowledged is there, and it goes on.</summary>
public sealed class SloopTests(ThrowawayPostgres server) : IDisposable
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-sloop-");

    [Fact]
    [Trait("Feature", "H04")]
    public Task Na_vijf_keer_doden_staat_op_SQLite_alles_wat_bevestigd_was() => Sqlite(keren: 5);

    [Fact]
    [Trait("Feature", "H04")]
    [Trait("Duur", "lang")]
    public Task Na_vijftig_keer_doden_staat_op_SQLite_alles_wat_bevestigd_was() => Sqlite(keren: 50);

    [Fact]
    [Trait("Feature", "H04")]
    [Trait("Vraagt", "postgresql")]
    public Task Na_vijf_keer_doden_staat_op_PostgreSQL_alles_wat_bevestigd_was() => Postgres(keren: 5);

    [Fact]
    [Trait("Feature", "H04")]
    [Trait("Vraagt", "postgresql")]
    [Trait("Duur", "lang")]
    public Task Na_vijftig_keer_doden_staat_op_PostgreSQL_alles_wat_bevestigd_was() => Postgres(keren: 50);

    [Fact]
    [Trait("Feature", "X04")]
    [Trait("Vraagt", "postgresql")]
    public async Task Een_server_die_omvalt_verliest_niets_en_de_deur_herstelt_vanzelf()
    {
        await using var eigen = new ThrowawayPostgres();
        await using var databank = await Databank.OpenPostgres(await eigen.NieuweDatabank(), CancellationToken.None);
        await using var deur = new Deur(databank.Journaal, TimeProvider.System, Proefketen.Zone, deeltDatabase: true);
        await Proefketen.Begin(deur, CancellationToken.None);
        var bevestigd = new ConcurrentDictionary<OpdrachtId, long>();
        var onbeslist = new ConcurrentBag<Aanvraag>();
        var opGang = new TaskCompletionSource();

        // Each writer goes on until the first time that it is told that nothing was kept.
        var schrijvers = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var aanvraag = Proefketen.Melden(new(Guid.NewGuid()), new(Guid.NewGuid()));
                try
                {
                    bevestigd[aanvraag.Id] = ((Antwoord.Gedaan)await deur.Voer(aanvraag, CancellationToken.None)).Nr;
                    if (bevestigd.Count > 200) opGang.TrySetResult();
                }
                catch (NietBewaard)
                {
                    onbeslist.Add(aanvraag);
                    return;
                }
            }
        })).ToArray();
        // Who stops before the server falls would otherwise be waited for for ever.
        (await Task.WhenAny(opGang.Task, Task.WhenAll(schrijvers))).ShouldBe(opGang.Task);
        await eigen.ValOm();
        await Task.WhenAll(schrijvers);

        await Should.ThrowAsync<NietBewaard>(() => deur.Voer(Proefketen.Melden(new(Guid.NewGuid()), new(Guid.NewGuid())), CancellationToken.None));
        await eigen.StaOp();

        foreach (var aanvraag in onbeslist) bevestigd[aanvraag.Id] = ((Antwoord.Gedaan)await deur.Voer(aanvraag, CancellationToken.None)).Nr;
        await Naderhand.Klopt(databank.Journaal, bevestigd);
        (await deur.Geschiedenis(Proefketen.Stroom, CancellationToken.None)).Nu.Knelpunten.Count().ShouldBe(bevestigd.Count);
    }

    Task Sqlite(int keren) => Dood("sqlite", _map.FullName, keren, () => Databank.OpenSqlite(_map.FullName, CancellationToken.None), db => new GroepsJournaal(db.Journaal));

    async Task Postgres(int keren)
    {
        var verbinding = await server.NieuweDatabank();
        await Dood("postgresql", verbinding, keren, Open, db => db.Journaal);
        await server.GooiWeg(verbinding);

        async Task<Databank> Open()
        {
            await server.MaakLos(verbinding);
            return await Databank.OpenPostgres(verbinding, CancellationToken.None);
        }
    }

    // The same numbers each time for the test, and still another moment of dying each time for the process.
    static async Task Dood(string soort, string waar, int keren, Func<Task<Databank>> open, Func<Databank, IJournaal> journaal)
    {
        var toeval = new Random(keren);
        var bevestigd = new Dictionary<OpdrachtId, long>();
        for (var keer = 0; keer < keren; keer++)
        {
            foreach (var (opdracht, nr) in await Schrijver.SchrijfTotDeDood(soort, waar, toeval.Next(1, 1001))) bevestigd.Add(opdracht, nr);
            await using var databank = await open();
            await Naderhand.Klopt(journaal(databank), bevestigd);
        }
    }

    public void Dispose() => _map.Delete(recursive: true);
}
