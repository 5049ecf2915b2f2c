using System.Reflection;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Schakel.Storage;

/// <summary>Copies every table beside the journal from one database to another: all that the model knows, so that a new table is never left behind.</summary>
static class Tabelkopie
{
    const int PerKeer = 200;

    static readonly MethodInfo Een = typeof(Tabelkopie).GetMethod(nameof(KopieerTabel), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <param name="sleutels">The keys that seal cookies and envelopes, when they did not stand in the database.</param>
    /// <param name="daarna">What belongs to the same transaction, at its end.</param>
    public static async Task Kopieer(Func<SchakelContext> bron, Func<SchakelContext> doel, IReadOnlyList<DataProtectionKey> sleutels, Func<SchakelContext, Task> daarna, CancellationToken stop)
    {
        await using var van = bron();
        await using var naar = doel();
        await using var samen = await naar.Database.BeginTransactionAsync(stop);
        await van.Database.OpenConnectionAsync(stop);
        // One look for all tables. Entity Framework would begin with the lock of a writer on SQLite.
        await van.Database.ExecuteSqlRawAsync(van is SqliteContext ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", stop);
        try
        {
            foreach (var soort in OpVolgorde(van.Model)) await (Task)Een.MakeGenericMethod(soort.ClrType).Invoke(null, [van, naar, stop])!;
        }
        finally
        {
            await van.Database.ExecuteSqlRawAsync("ROLLBACK", CancellationToken.None);
        }
        await TelVerder(naar, stop);
        // What went to PostgreSQL from this folder before comes back beside the same files.
        var al = await naar.DataProtectionKeys.Select(s => s.FriendlyName).ToListAsync(stop);
        naar.DataProtectionKeys.AddRange(sleutels.Where(s => !al.Contains(s.FriendlyName)).Select(s => new DataProtectionKey { FriendlyName = s.FriendlyName, Xml = s.Xml }));
        await naar.SaveChangesAsync(stop);
        await daarna(naar);
        await samen.CommitAsync(stop);
    }

    static async Task KopieerTabel<TRij>(SchakelContext van, SchakelContext naar, CancellationToken stop) where TRij : class
    {
        await foreach (var rijen in van.Set<TRij>().AsNoTracking().AsAsyncEnumerable().Chunk(PerKeer).WithCancellation(stop))
        {
            naar.AddRange((IEnumerable<TRij>)rijen);
            await naar.SaveChangesAsync(stop);
            naar.ChangeTracker.Clear();
        }
    }

    // A row comes after those that it points to.
    static IEnumerable<IEntityType> OpVolgorde(IModel model)
    {
        var over = model.GetEntityTypes().Where(t => !t.IsOwned()).ToList();
        while (over.Count > 0)
        {
            var nu = over.Where(t => t.GetForeignKeys().All(f => f.PrincipalEntityType == t || !over.Contains(f.PrincipalEntityType))).ToList();
            foreach (var soort in nu) yield return soort;
            over.RemoveAll(nu.Contains);
        }
    }

    // PostgreSQL numbers on from where it was, which is nowhere: it does not look at rows that brought their number along.
    static async Task TelVerder(SchakelContext naar, CancellationToken stop)
    {
        if (naar is not PostgresContext) return;
        foreach (var soort in naar.Model.GetEntityTypes())
        {
            foreach (var genummerd in soort.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.OnAdd && p.ClrType == typeof(int)))
            {
                var (tabel, kolom) = (soort.GetTableName()!, genummerd.GetColumnName());
                var sql = $"SELECT setval(pg_get_serial_sequence('\"{tabel}\"', '{kolom}'), (SELECT coalesce(max(\"{kolom}\"), 0) + 1 FROM \"{tabel}\"), false)";
                await naar.Database.ExecuteSqlRawAsync(sql, stop);
            }
        }
    }
}
