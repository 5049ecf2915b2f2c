using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Schakel.Storage;

public sealed class PostgresContext(DbContextOptions<PostgresContext> opties) : SchakelContext(opties)
{
    // Text sorts by its bytes on SQLite; here it would sort by the rules of whatever language the server was set up in.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<string>().UseCollation("C");
}

/// <summary>For <c>dotnet ef</c> only; it opens nothing.</summary>
public sealed class PostgresContextOntwerp : IDesignTimeDbContextFactory<PostgresContext>
{
    public PostgresContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=localhost").Options);
}
