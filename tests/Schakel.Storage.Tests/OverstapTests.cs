using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Gesprekken;
using Schakel.Domein.Inrichting;
using Schakel.Domein.Knelpunten;

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
    [InlineData("GrotereBestanden", 1)]
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

    [Fact]
    [Trait("Feature", "B10")]
    public async Task Wat_al_over_een_knelpunt_gezegd_was_staat_er_daarna_nog_en_een_versie_terug_ziet_geen_kamer()
    {
        var (stroom, knelpunt, persoon, uwv) = (new StroomId(Guid.NewGuid()), new KnelpuntId(Guid.NewGuid()), new PersoonId(Guid.NewGuid()), new PartijId(Guid.NewGuid()));
        var (moment, kring) = (new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero), Publiek.Kring(uwv, new PartijId(Guid.NewGuid())));
        var oud = new Opmerking(new(Guid.NewGuid()), stroom, new Gespreksplek.BijKnelpunt(knelpunt), persoon, new(Guid.NewGuid()), new(moment), kring, "Zullen wij bellen?");
        await Terug();
        await proef.Voer(
            $"INSERT INTO gesprekken (id, stroom, knelpunt, persoon, deelname, moment, publiek, woorden) VALUES ('{oud.Id}', '{stroom}', '{knelpunt}', '{persoon}', '{oud.Deelname}', {moment.UtcTicks}, '{kring}', '{oud.Woorden}')");
        await proef.Databank.DisposeAsync();

        await using (var weer = await proef.Open())
        {
            (await weer.Opmerkingen.Over(stroom, oud.Plek, new(moment.AddTicks(-1)), Stop)).ShouldBe([oud]);
            (await weer.Opmerkingen.Bewaar(oud with { Id = new(Guid.NewGuid()), Plek = new Gespreksplek.Kamer(new(knelpunt.Waarde), uwv), Publiek = Publiek.Kring(uwv) }, Stop)).ShouldBeTrue();
            (await weer.Opmerkingen.Over(stroom, oud.Plek, new(moment.AddTicks(-1)), Stop)).ShouldBe([oud]);
            await using var context = weer.NieuweContext();
            await context.GetService<IMigrator>().MigrateAsync("GrotereBestanden", Stop);
        }

        (await proef.Voer("SELECT COUNT(*) FROM gesprekken")).ShouldBe(1L, "an earlier version would take a room for something of a bottleneck");
        (await proef.Voer("SELECT knelpunt FROM gesprekken")).ShouldBe(knelpunt.ToString());
    }

    async Task Terug()
    {
        await using var context = proef.Databank.NieuweContext();
        await context.GetService<IMigrator>().MigrateAsync("GrotereBestanden", Stop);
    }
}

public sealed class SqliteOverstapTests() : OverstapTests(new SqliteProef());

[Trait("Vraagt", "postgresql")]
public sealed class PostgresOverstapTests(ThrowawayPostgres server) : OverstapTests(new PostgresProef(server));
