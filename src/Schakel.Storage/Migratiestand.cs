using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Schakel.Storage;

/// <summary>What was done to a database, beside all that this program can do to it. Asked by ADO.NET: Entity Framework would build its whole model for it, at every start.</summary>
static class Migratiestand
{
    /// <summary>The table in which Entity Framework keeps what was done.</summary>
    public const string Tabel = "__EFMigrationsHistory";

    /// <summary>True when there is still something to do; nothing is changed by looking.</summary>
    /// <param name="isBegonnen">Whether that table is there.</param>
    /// <exception cref="DatabankOnbruikbaar">Something was done that this program does not know.</exception>
    public static async Task<bool> IsAchter<TContext>(DbConnection verbinding, bool isBegonnen, string waar, CancellationToken stop) where TContext : SchakelContext
    {
        if (!isBegonnen) return true;
        var bekend = Bekend(typeof(TContext));
        var gedaan = new List<string>();
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = $"SELECT \"MigrationId\" FROM \"{Tabel}\" ORDER BY \"MigrationId\"";
        await using (var rijen = await vraag.ExecuteReaderAsync(stop))
            while (await rijen.ReadAsync(stop)) gedaan.Add(rijen.GetString(0));

        var onbekend = gedaan.Where(m => !bekend.Contains(m)).ToList();
        if (onbekend.Count > 0) throw DatabankOnbruikbaar.NieuwerDanProgramma(waar, onbekend);
        return gedaan.Count < bekend.Count;
    }

    static HashSet<string> Bekend(Type context) =>
    [
        .. context.Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>(),
    ];
}
