using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Schakel.Storage.Tests;

/// <summary>A database of an earlier version is brought up to date when it is opened, and keeps what it held.</summary>
[Trait("Feature", "X04")]
public abstract class OverstapTests(Proef proef) : IAsyncLifetime
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await proef.Begin();

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("Begin", 0)]
    [InlineData("Accounts", 1)]
    [InlineData("Pogingen", 1)]
    [InlineData("ApiTokens", 1)]
    [InlineData("PostEnPasskeys", 1)]
    [InlineData("Bestanden", 1)]
    public async Task Van_elke_eerdere_versie_komt_alles_mee(string vanaf, int accounts)
    {
        var schrift = new Schrift();
        await proef.Databank.Journaal.Voeg([schrift.Volgende()], Stop);
        int alles;
        await using (var context = proef.Databank.NieuweContext())
        {
            alles = (await context.Database.GetAppliedMigrationsAsync(Stop)).Count();
            await context.GetService<IMigrator>().MigrateAsync(vanaf, Stop);
        }
        if (accounts > 0) await proef.Voer("INSERT INTO accounts (id, naam, username, emailconfirmed, phonenumberconfirmed, twofactorenabled, lockoutenabled, accessfailedcount) VALUES ('0b0b0b0b-0000-4000-8000-000000000001', 'Kim', 'kim', false, false, false, false, 0)");
        await proef.Databank.DisposeAsync();

        await using var weer = await proef.Open();

        await using var nu = weer.NieuweContext();
        (await nu.Database.GetAppliedMigrationsAsync(Stop)).Count().ShouldBe(alles);
        (await nu.Users.CountAsync(a => a.Naam == "Kim", Stop)).ShouldBe(accounts);
        (await nu.ApiTokens.CountAsync(Stop)).ShouldBe(0);
        (await weer.Journaal.Laatste(schrift.Stroom, Stop))?.Nr.ShouldBe(1);
    }
}

public sealed class SqliteOverstapTests() : OverstapTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresOverstapTests(ThrowawayPostgres server) : OverstapTests(new PostgresProef(server));
