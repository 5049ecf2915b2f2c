using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Schakel.Storage;

/// <summary>From a connection string to an opened PostgreSQL database.</summary>
static class PostgresOpening
{
    // Any number that is always the same: nodes that start together migrate one after another.
    const long Migratieslot = 0x5343_4841_4B45_4C;

    public static async Task<Databank> Open(string verbinding, CancellationToken stop, bool leest = false)
    {
        // The handful of statements of the journal are prepared by the driver once they have been used twice on a connection.
        var instellingen = new NpgsqlConnectionStringBuilder(verbinding) { MaxAutoPrepare = 32, AutoPrepareMinUsages = 2 };
        var waar = $"{instellingen.Database} ({instellingen.Host}:{instellingen.Port})";
        var bron = NpgsqlDataSource.Create(instellingen);
        try
        {
            var opties = new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(bron).Options;
            await using (var slot = await bron.OpenConnectionAsync(stop))
            {
                await EisDuurzaam(slot, stop);
                if (await Migratiestand.IsAchter<PostgresContext>(slot, await IsBegonnen(slot, stop), waar, stop))
                {
                    if (leest) throw DatabankOnbruikbaar.OuderDanProgramma(waar);
                    await using var context = new PostgresContext(opties);
                    // The lock ends with its connection, also when this process does.
                    await Voer(slot, $"SELECT pg_advisory_lock({Migratieslot})", stop);
                    await context.Database.MigrateAsync(stop);
                    await Voer(slot, $"SELECT pg_advisory_unlock({Migratieslot})", stop);
                }
            }
            return new(new PostgresJournaal(bron), () => new PostgresContext(opties), bron.DisposeAsync);
        }
        catch (PostgresException fout)
        {
            await bron.DisposeAsync();
            throw DatabankOnbruikbaar.GeenToegangPostgres(waar, fout);
        }
        catch (NpgsqlException fout)
        {
            await bron.DisposeAsync();
            throw DatabankOnbruikbaar.NietBereikbaar(waar, fout);
        }
        catch
        {
            await bron.DisposeAsync();
            throw;
        }
    }

    static async Task EisDuurzaam(NpgsqlConnection verbinding, CancellationToken stop)
    {
        foreach (var instelling in (string[])["fsync", "synchronous_commit", "full_page_writes"])
        {
            await using var vraag = new NpgsqlCommand("SELECT current_setting($1)", verbinding) { Parameters = { new() { Value = instelling } } };
            if (await vraag.ExecuteScalarAsync(stop) is "off") throw DatabankOnbruikbaar.NietDuurzaam($"{instelling} = off");
        }
    }

    static async Task<bool> IsBegonnen(NpgsqlConnection verbinding, CancellationToken stop)
    {
        await using var vraag = new NpgsqlCommand($"SELECT to_regclass('\"{Migratiestand.Tabel}\"') IS NOT NULL", verbinding);
        return await vraag.ExecuteScalarAsync(stop) is true;
    }

    static async Task Voer(NpgsqlConnection verbinding, string sql, CancellationToken stop)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}
