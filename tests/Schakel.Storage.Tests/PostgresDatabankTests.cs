using Npgsql;

namespace Schakel.Storage.Tests;

[Trait("Feature", "X04")]
[Trait("Vraagt", "postgresql")]
public sealed class PostgresDatabankTests(ThrowawayPostgres server) : IAsyncLifetime
{
    string _verbinding = "";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _verbinding = await server.NieuweDatabank();

    public async ValueTask DisposeAsync() => await server.GooiWeg(_verbinding);

    [Fact]
    public async Task Knooppunten_die_samen_voor_het_eerst_starten_maken_de_tabellen_een_keer()
    {
        var open = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Databank.OpenPostgres(_verbinding, Stop)));
        var schrift = new Schrift();
        await open[0].Journaal.Voeg([schrift.Volgende()], Stop);
        (await open[2].Journaal.Laatste(schrift.Stroom, Stop))?.Nr.ShouldBe(1);
        foreach (var databank in open) await databank.DisposeAsync();
    }

    [Fact]
    public async Task Een_nieuwere_databank_wordt_geweigerd()
    {
        await using (await Databank.OpenPostgres(_verbinding, Stop))
            await Voer("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99.0')");
        (await Weigert(_verbinding, DatabankSoort.NieuwerDanProgramma)).Nl.ShouldContain("99990101000000_Later");
    }

    [Fact]
    public async Task Een_server_die_niet_op_de_schijf_wacht_wordt_geweigerd()
    {
        await Voer($"ALTER DATABASE {new NpgsqlConnectionStringBuilder(_verbinding).Database} SET synchronous_commit = off");
        (await Weigert(_verbinding, DatabankSoort.NietDuurzaam)).Nl.ShouldContain("synchronous_commit");
    }

    [Fact]
    public async Task Wie_er_niet_bij_kan_hoort_waarom()
    {
        await Weigert(new NpgsqlConnectionStringBuilder(_verbinding) { Database = "bestaat_niet" }.ToString(), DatabankSoort.GeenToegang);
        await Weigert(new NpgsqlConnectionStringBuilder(_verbinding) { Port = 1 }.ToString(), DatabankSoort.NietBereikbaar);
    }

    static async Task<DatabankOnbruikbaar> Weigert(string verbinding, DatabankSoort soort)
    {
        var fout = await Should.ThrowAsync<DatabankOnbruikbaar>(Databank.OpenPostgres(verbinding, Stop));
        fout.Soort.ShouldBe(soort);
        return fout;
    }

    async Task Voer(string sql)
    {
        await using var verbinding = new NpgsqlConnection(_verbinding + ";Pooling=False");
        await verbinding.OpenAsync(Stop);
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync(Stop);
    }
}
