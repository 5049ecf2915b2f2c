using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Schakel.Storage;

public sealed class SqliteContext(DbContextOptions<SqliteContext> opties) : SchakelContext(opties);

/// <summary>For <c>dotnet ef</c> only; it opens nothing.</summary>
public sealed class SqliteContextOntwerp : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=:memory:").Options);
}
