using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Schakel.Storage;

/// <summary>From a folder to an opened SQLite database.</summary>
static class SqliteOpening
{
    public const string Bestand = "schakel.db";

    public static async Task<Databank> Open(string map, CancellationToken stop)
    {
        var pad = Path.Combine(Path.GetFullPath(map), Bestand);
        var slot = Slot.Neem(Path.GetFullPath(map));
        try
        {
            return await Open(pad, slot, stop);
        }
        catch (SqliteException fout)
        {
            await slot.DisposeAsync();
            throw Onbruikbaar(pad, fout);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            await slot.DisposeAsync();
            throw DatabankOnbruikbaar.GeenToegang(pad, fout);
        }
        catch
        {
            await slot.DisposeAsync();
            throw;
        }
    }

    static async Task<Databank> Open(string pad, FileStream slot, CancellationToken stop)
    {
        var isAchter = true;
        if (File.Exists(pad)) isAchter = await Kijk(pad, stop);
        else MaakEigen(pad);

        var schrijf = new SqliteConnectionStringBuilder { DataSource = pad, Mode = SqliteOpenMode.ReadWriteCreate }.ToString();
        var lees = Leesverbinding(pad);
        var opties = new DbContextOptionsBuilder<SqliteContext>().UseSqlite(schrijf).AddInterceptors(new SqliteVerbindingOpent()).Options;
        if (isAchter) await Migreer(opties, stop);

        var schrijver = new SqliteConnection(schrijf);
        try
        {
            await schrijver.OpenAsync(stop);
            SqliteVerbinding.MaakDuurzaam(schrijver);
            // Whoever was ended between erasing and emptying the log left words behind in it.
            SqliteVerbinding.Stel(schrijver, "wal_checkpoint(TRUNCATE)");
            var journaal = new SqliteJournaal(schrijver, lees);
            return new(journaal, () => new SqliteContext(opties), Sluit);

            // The readers first: as long as one is open the log cannot be emptied.
            async ValueTask Sluit()
            {
                foreach (var verbinding in (string[])[schrijf, lees])
                {
                    await using var pool = new SqliteConnection(verbinding);
                    SqliteConnection.ClearPool(pool);
                }
                await journaal.DisposeAsync();
                await slot.DisposeAsync();
            }
        }
        catch
        {
            await schrijver.DisposeAsync();
            throw;
        }
    }

    public static async Task<Databank> Lees(string map, CancellationToken stop)
    {
        var pad = Path.Combine(Path.GetFullPath(map), Bestand);
        if (!File.Exists(pad)) throw DatabankOnbruikbaar.IsErNiet(pad);
        try
        {
            if (await Kijk(pad, stop)) throw DatabankOnbruikbaar.OuderDanProgramma(pad);
            var lees = Leesverbinding(pad);
            var opties = new DbContextOptionsBuilder<SqliteContext>().UseSqlite(lees).Options;
            var lezer = new SqliteConnection(lees);
            await lezer.OpenAsync(stop);
            var journaal = new SqliteJournaal(lezer, lees);
            return new(journaal, () => new SqliteContext(opties), async () =>
            {
                SqliteConnection.ClearPool(lezer);
                await journaal.DisposeAsync();
            });
        }
        catch (SqliteException fout)
        {
            throw Onbruikbaar(pad, fout);
        }
    }

    static DatabankOnbruikbaar Onbruikbaar(string pad, SqliteException fout) =>
        fout.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT ? DatabankOnbruikbaar.GeenDatabank(pad, fout) : DatabankOnbruikbaar.GeenToegang(pad, fout);

    // Whoever reads this file reads all that is in it; what lies beside it while writing takes its rights over.
    static void MaakEigen(string pad)
    {
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var leeg = new FileStream(pad, opties);
    }

    static string Leesverbinding(string pad) => new SqliteConnectionStringBuilder { DataSource = pad, Mode = SqliteOpenMode.ReadOnly }.ToString();

    // Read-only: whatever the file is, looking at it leaves it as it was. True when it is behind what this program makes.
    static async Task<bool> Kijk(string pad, CancellationToken stop)
    {
        await using var lezer = new SqliteConnection(new SqliteConnectionStringBuilder(Leesverbinding(pad)) { Pooling = false }.ToString());
        await lezer.OpenAsync(stop);
        var tabellen = new List<string>();
        await using var vraag = lezer.CreateCommand();
        vraag.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table'";
        await using (var rijen = await vraag.ExecuteReaderAsync(stop))
            while (await rijen.ReadAsync(stop)) tabellen.Add(rijen.GetString(0));

        var isBegonnen = tabellen.Contains(Migratiestand.Tabel, StringComparer.Ordinal);
        if (tabellen.Count > 0 && !isBegonnen) throw DatabankOnbruikbaar.GeenDatabank(pad);
        return await Migratiestand.IsAchter<SqliteContext>(lezer, isBegonnen, pad, stop);
    }

    static async Task Migreer(DbContextOptions<SqliteContext> opties, CancellationToken stop)
    {
        await using var context = new SqliteContext(opties);
        // A process that died while migrating leaves this row behind, and the next would wait for it for ever. We hold the folder: nobody else is migrating.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", stop);
        await context.Database.MigrateAsync(stop);
    }
}
