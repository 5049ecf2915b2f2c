using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Schakel.Storage.Tests;

/// <summary>Opening what is there, and saying what to do when it cannot be used.</summary>
[Trait("Feature", "X04")]
public sealed class DatabankTests : IAsyncLifetime
{
    readonly SqliteProef _proef = new();

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_proef.Map);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _proef.DisposeAsync();

    [Fact]
    public async Task Wat_bewaard_is_staat_er_nog_na_opnieuw_openen()
    {
        var schrift = new Schrift();
        await using (var eerst = await _proef.Open()) await eerst.Journaal.Voeg([schrift.Volgende()], Stop);
        await using var weer = await _proef.Open();
        (await weer.Journaal.Laatste(schrift.Stroom, Stop))?.Nr.ShouldBe(1);
    }

    [Fact]
    public async Task Een_map_is_van_een_proces_tegelijk()
    {
        await using (await _proef.Open()) await Weigert(DatabankSoort.AlInGebruik);
        await using var daarna = await _proef.Open();
        daarna.ShouldNotBeNull();
    }

    [Fact]
    public async Task Een_nieuwere_databank_wordt_geweigerd_voordat_er_iets_verandert()
    {
        await using (await _proef.Open())
            await _proef.Voer("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99.0')");
        var voor = await File.ReadAllBytesAsync(_proef.Bestand, Stop);

        var fout = await Weigert(DatabankSoort.NieuwerDanProgramma);

        fout.Nl.ShouldContain("99990101000000_Later");
        fout.En.ShouldContain("newer version");
        (await File.ReadAllBytesAsync(_proef.Bestand, Stop)).ShouldBe(voor);
    }

    [Fact]
    public async Task Een_bestand_dat_geen_databank_is_blijft_zoals_het_is()
    {
        await File.WriteAllTextAsync(_proef.Bestand, string.Join('\n', Enumerable.Repeat("Boodschappen: melk, brood.", 500)), Stop);
        await Weigert(DatabankSoort.GeenDatabank);
        (await File.ReadAllTextAsync(_proef.Bestand, Stop)).ShouldStartWith("Boodschappen");
    }

    [Fact]
    public async Task Een_databank_van_een_ander_programma_blijft_zoals_zij_is()
    {
        await _proef.Voer("CREATE TABLE recepten (naam TEXT)");
        await Weigert(DatabankSoort.GeenDatabank);
        (await _proef.Voer("SELECT group_concat(name) FROM sqlite_master")).ShouldBe("recepten");
    }

    [Fact]
    public async Task Een_map_die_geen_map_is_geeft_geen_toegang()
    {
        Directory.CreateDirectory(_proef.Bestand);
        await Weigert(DatabankSoort.GeenToegang);

        var bestand = Path.Combine(_proef.Map, "bestand");
        await File.WriteAllTextAsync(bestand, "", Stop);
        (await Should.ThrowAsync<DatabankOnbruikbaar>(Databank.OpenSqlite(bestand, Stop))).Soort.ShouldBe(DatabankSoort.GeenToegang);
    }

    [Fact]
    public async Task Een_overgang_die_werd_afgebroken_houdt_de_volgende_niet_op()
    {
        await _proef.Voer("""
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')
            """);
        await using var open = await _proef.Open();
        (await open.Journaal.Stromen(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public void Het_model_en_de_overgangen_zijn_gelijk_voor_beide_databanken()
    {
        using SchakelContext sqlite = new SqliteContextOntwerp().CreateDbContext([]);
        using SchakelContext postgres = new PostgresContextOntwerp().CreateDbContext([]);
        sqlite.Database.HasPendingModelChanges().ShouldBeFalse();
        postgres.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    async Task<DatabankOnbruikbaar> Weigert(DatabankSoort soort)
    {
        var fout = await Should.ThrowAsync<DatabankOnbruikbaar>(_proef.Open());
        fout.Soort.ShouldBe(soort);
        fout.Message.ShouldBe(fout.Nl);
        return fout;
    }
}
