using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Schakel.Storage.Tests;

/// <summary>A database for one test, opened as the program opens it, and beside it a connection for one who goes round the program.</summary>
public abstract class Proef : IAsyncDisposable
{
    public Databank Databank { get; private set; } = null!;

    public async Task Begin()
    {
        await Voorbereiden();
        Databank = await Open();
    }

    public abstract Task<Databank> Open();

    public abstract Task<DbConnection> Buitenom();

    protected virtual Task Voorbereiden() => Task.CompletedTask;

    protected abstract Task OpRuimen();

    /// <summary>Carries out SQL past the program, in a connection of its own.</summary>
    public async Task<object?> Voer(string sql)
    {
        await using var verbinding = await Buitenom();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        return await opdracht.ExecuteScalarAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Databank is not null) await Databank.DisposeAsync();
        await OpRuimen();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteProef : Proef
{
    public string Map { get; } = Path.Combine(Path.GetTempPath(), $"schakel-proef-{Guid.NewGuid():N}");

    public string Bestand => Path.Combine(Map, "schakel.db");

    public override Task<Databank> Open() => Databank.OpenSqlite(Map, TestContext.Current.CancellationToken);

    public override async Task<DbConnection> Buitenom()
    {
        var verbinding = new SqliteConnection($"Data Source={Bestand};Pooling=False");
        await verbinding.OpenAsync();
        return verbinding;
    }

    protected override Task OpRuimen()
    {
        Directory.Delete(Map, recursive: true);
        return Task.CompletedTask;
    }
}

public sealed class PostgresProef(ThrowawayPostgres server) : Proef
{
    public string Verbinding { get; private set; } = "";

    protected override async Task Voorbereiden() => Verbinding = await server.NieuweDatabank();

    public override Task<Databank> Open() => Databank.OpenPostgres(Verbinding, TestContext.Current.CancellationToken);

    public override async Task<DbConnection> Buitenom()
    {
        var verbinding = new NpgsqlConnection(Verbinding + ";Pooling=False");
        await verbinding.OpenAsync();
        return verbinding;
    }

    protected override Task OpRuimen() => server.GooiWeg(Verbinding);
}
