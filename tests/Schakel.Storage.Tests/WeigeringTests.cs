using System.Data.Common;

namespace Schakel.Storage.Tests;

/// <summary>What the database itself refuses, to whoever comes round the program.</summary>
[Trait("Feature", "X04")]
[Trait("Feature", "H04")]
public abstract class WeigeringTests(Proef proef) : IAsyncLifetime
{
    readonly Schrift _schrift = new();

    protected Proef Proef { get; } = proef;

    protected string Stroom => _schrift.Stroom.ToString();

    protected static string Zout => new('0', 64);

    protected abstract string Bytes(string hex);

    public async ValueTask InitializeAsync()
    {
        await Proef.Begin();
        var tekst = new Domein.TekstId(Guid.Parse("6a4f4ac5-0d5c-4d0f-8c35-0d4f4d6b1c11"));
        await Proef.Databank.Journaal.Voeg(
            [_schrift.Volgende(woorden: [new(tekst, Schrift.Zout(), "Zo stond het er.")], opdracht: new(Guid.Parse("11111111-1111-4111-8111-111111111111"))), _schrift.Volgende()],
            TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Proef.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("UPDATE boekingen SET tijdstip = '2020'")]
    [InlineData("UPDATE delen SET publiek = 'openbaar'")]
    [InlineData("UPDATE feiten SET versie = 2")]
    [InlineData("DELETE FROM boekingen WHERE nr = 2")]
    [InlineData("DELETE FROM delen")]
    [InlineData("DELETE FROM feiten")]
    public async Task Een_journaal_laat_zich_niet_veranderen(string sql) => await Weigert(sql, "schakel:alleen-bijschrijven");

    [Theory]
    [InlineData("UPDATE teksten SET woorden = 'Zo stond het er niet.'")]
    [InlineData("INSERT INTO teksten SELECT stroom, tekst, zout, 'Anders.' FROM teksten WHERE true ON CONFLICT (stroom, tekst) DO UPDATE SET woorden = excluded.woorden")]
    public async Task Woorden_laten_zich_niet_herschrijven(string sql) => await Weigert(sql, "schakel:woorden-staan-vast");

    [Fact]
    public async Task Een_boeking_neemt_geen_ander_nummer_dan_het_volgende()
    {
        await Weigert(Boeking(4, "22222222-2222-4222-8222-222222222222"), "schakel:niet-op-volgorde");
        await Weigert(Boeking(0, "22222222-2222-4222-8222-222222222222"));
        await Weigert(Boeking(2, "22222222-2222-4222-8222-222222222222"));
        await Weigert(Boeking(3, "11111111-1111-4111-8111-111111111111"));
        await Proef.Voer(Boeking(3, "22222222-2222-4222-8222-222222222222"));
    }

    [Fact]
    public async Task Een_oude_boeking_krijgt_er_niets_bij()
    {
        await Weigert($"INSERT INTO delen VALUES ('{Stroom}', 1, 2, 'keten', {Bytes(Zout)}, {Bytes("")})", "schakel:boeking-gesloten");
        await Weigert($"INSERT INTO feiten VALUES ('{Stroom}', 1, 1, 2, 'Verzonnen', 1, {Bytes("7b7d")})", "schakel:boeking-gesloten");
        await Weigert($"INSERT INTO delen VALUES ('{Stroom}', 9, 1, 'keten', {Bytes(Zout)}, {Bytes("")})", "schakel:boeking-gesloten");
    }

    [Fact]
    public async Task Delen_en_feiten_slaan_geen_nummer_over()
    {
        var boeking = Boeking(3, "22222222-2222-4222-8222-222222222222");
        await Weigert($"{boeking}; INSERT INTO delen VALUES ('{Stroom}', 3, 2, 'keten', {Bytes(Zout)}, {Bytes("")})", "schakel:niet-op-volgorde");
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Wissen_van_woorden_mag()
    {
        await Proef.Voer("DELETE FROM teksten");
        Convert.ToInt64(await Proef.Voer("SELECT count(*) FROM teksten"), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(0);
    }

    protected string Boeking(long nr, string opdracht, string werkwoord = "INSERT") =>
        $"{werkwoord} INTO boekingen VALUES ('{Stroom}', {nr}, '{opdracht}', '2026-01-01T00:00:00.0000000Z', {Bytes(Zout)}, {Bytes(Zout)})";

    protected async Task Weigert(string sql, string? reden = null)
    {
        var voor = await Alles();
        var fout = await Should.ThrowAsync<DbException>(Proef.Voer(sql), sql);
        if (reden is not null) fout.Message.ShouldContain(reden);
        (await Alles()).ShouldBe(voor, sql);
    }

    // Not the number of an entry that an accepted statement before a refused one left: only what was there at the start.
    async Task<string> Alles()
    {
        var alles = new List<string>();
        await using var verbinding = await Proef.Buitenom();
        foreach (var tabel in (string[])["boekingen", "delen", "feiten", "teksten"])
        {
            await using var vraag = verbinding.CreateCommand();
            vraag.CommandText = $"SELECT * FROM {tabel} WHERE stroom = '{Stroom}' {(tabel == "teksten" ? "" : "AND nr <= 2")} ORDER BY 1, 2, 3";
            await using var rijen = await vraag.ExecuteReaderAsync();
            while (await rijen.ReadAsync())
                alles.Add(string.Join(' ', Enumerable.Range(0, rijen.FieldCount).Select(i => rijen.GetValue(i) is byte[] b ? Convert.ToHexString(b) : rijen.GetValue(i).ToString())));
        }
        return string.Join('\n', alles);
    }
}
