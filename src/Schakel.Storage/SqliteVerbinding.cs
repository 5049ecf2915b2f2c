using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Schakel.Storage;

/// <summary>How a connection that writes to SQLite is set, and that it really is (architecture law 12).</summary>
static class SqliteVerbinding
{
    /// <summary>How long, in milliseconds, a lock is waited for.</summary>
    public const int Geduld = 10_000;

    /// <summary>Nobody is answered before it is on disk: a write-ahead log that is synchronised at every commit.</summary>
    public static void MaakDuurzaam(DbConnection verbinding)
    {
        // A file that may only be read is opened all the same, and would refuse the first one who writes.
        if (verbinding is SqliteConnection { Handle: { } databank } && SQLitePCL.raw.sqlite3_db_readonly(databank, "main") == 1) throw DatabankOnbruikbaar.AlleenLezen(verbinding.DataSource);
        // Without a busy timeout of its own, the client library polls every 150 ms for a lock that is held for one.
        Stel(verbinding, $"busy_timeout = {Geduld}");
        Eis(verbinding, "journal_mode", Stel(verbinding, "journal_mode = WAL"), "wal");
        Stel(verbinding, "synchronous = FULL");
        Eis(verbinding, "synchronous", Stel(verbinding, "synchronous"), "2");
        // Ids are random, so every append touches pages all over: keep more of them at hand, and write them back to their place less often.
        Stel(verbinding, "cache_size = -16384");
        Stel(verbinding, "wal_autocheckpoint = 4000");
        // Erased words must not linger in the free space of the file.
        Eis(verbinding, "secure_delete", Stel(verbinding, "secure_delete = ON"), "1");
    }

    public static string? Stel(DbConnection verbinding, string pragma)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"PRAGMA {pragma}";
        return Convert.ToString(opdracht.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    static void Eis(DbConnection verbinding, string pragma, string? is_, string moet)
    {
        if (!string.Equals(is_, moet, StringComparison.OrdinalIgnoreCase)) throw DatabankOnbruikbaar.NietDuurzaam($"{verbinding.DataSource}: {pragma} = {is_}");
    }
}

/// <summary>Sets the connections that Entity Framework opens.</summary>
sealed class SqliteVerbindingOpent : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Zet(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Zet(connection);
        return Task.CompletedTask;
    }

    static void Zet(DbConnection verbinding)
    {
        // Entity Framework looks whether a file exists by opening it read-only; that connection writes nothing.
        if (new SqliteConnectionStringBuilder(verbinding.ConnectionString).Mode != SqliteOpenMode.ReadOnly) SqliteVerbinding.MaakDuurzaam(verbinding);
    }
}
