using System.Data.Common;

namespace Schakel.Storage.Tests;

/// <summary>What the database itself refuses, to whoever comes round the program.</summary>
[Trait("Feature", "X04")]
[Trait("Feature", "H04")]
public abstract class WeigeringTests(Proef proef) : IAsyncLifetime
{
    readonly Schrift _schrift = new();

    protected Proef Proef { get; } = proef;

    protected string Stroom => Bytes(Hex(_schrift.Stroom.ToString()));

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
    [InlineData("UPDATE journaal SET tijdstip = '2020' WHERE deel = 0")]
    [InlineData("UPDATE journaal SET publiek = 'openbaar' WHERE deel = 1 AND feit = 0")]
    [InlineData("UPDATE journaal SET versie = 2 WHERE feit = 1")]
    [InlineData("DELETE FROM journaal WHERE nr = 2")]
    [InlineData("DELETE FROM journaal WHERE feit = 1")]
    [InlineData("DELETE FROM journaal")]
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
        await Weigert(Deel(1, 2), "schakel:boeking-gesloten");
        await Weigert(Feit(1, 1, 2), "schakel:boeking-gesloten");
        await Weigert(Deel(9, 1), "schakel:boeking-gesloten");
    }

    [Fact]
    public async Task Delen_en_feiten_slaan_geen_nummer_over()
    {
        var boeking = Boeking(3, "22222222-2222-4222-8222-222222222222");
        await Weigert($"BEGIN; {boeking}; {Deel(3, 2)}; COMMIT", "schakel:niet-op-volgorde");
        await Weigert($"BEGIN; {boeking}; {Feit(3, 1, 1)}; COMMIT", "schakel:niet-op-volgorde");
        await Weigert($"BEGIN; {boeking}; {Deel(3, 1)}; {Feit(3, 1, 2)}; COMMIT", "schakel:niet-op-volgorde");
        await Weigert($"BEGIN; {boeking}; {Deel(3, 1)}; {Feit(3, 2, 1)}; COMMIT", "schakel:niet-op-volgorde");
        await Proef.Voer($"BEGIN; {boeking}; {Deel(3, 1)}; {Feit(3, 1, 1)}; {Feit(3, 1, 2)}; {Deel(3, 2)}; COMMIT");
    }

    [Fact]
    public async Task Een_regel_is_een_boeking_een_deel_of_een_feit_en_dan_heel()
    {
        const string Nieuw = "22222222-2222-4222-8222-222222222222";
        await Weigert(Boeking(3, Nieuw).Replace(Bytes(Zout), Bytes("00"), StringComparison.Ordinal));
        await Weigert($"INSERT INTO journaal (stroom, nr, deel, feit, opdracht, zout) VALUES ({Stroom}, 3, 0, 0, {Bytes(Hex(Nieuw))}, {Bytes(Zout)})");
        await Weigert($"BEGIN; {Boeking(3, Nieuw)}; INSERT INTO journaal (stroom, nr, deel, feit, zout) VALUES ({Stroom}, 3, 1, 0, {Bytes(Zout)}); COMMIT");
        await Weigert($"BEGIN; {Boeking(3, Nieuw)}; {Deel(3, 1)}; INSERT INTO journaal (stroom, nr, deel, feit, inhoud) VALUES ({Stroom}, 3, 1, 1, {Bytes("7b7d")}); COMMIT");
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Wissen_van_woorden_mag()
    {
        await Proef.Voer("DELETE FROM teksten");
        Convert.ToInt64(await Proef.Voer("SELECT count(*) FROM teksten"), System.Globalization.CultureInfo.InvariantCulture).ShouldBe(0);
    }

    protected string Boeking(long nr, string opdracht, string werkwoord = "INSERT") =>
        $"{werkwoord} INTO journaal (stroom, nr, deel, feit, opdracht, tijdstip, hash, zout) VALUES ({Stroom}, {nr}, 0, 0, {Bytes(Hex(opdracht))}, '2026-01-01T00:00:00.0000000Z', {Bytes(Zout)}, {Bytes(Zout)})";

    protected string Deel(long nr, int deel, string werkwoord = "INSERT") =>
        $"{werkwoord} INTO journaal (stroom, nr, deel, feit, zout, publiek, dader) VALUES ({Stroom}, {nr}, {deel}, 0, {Bytes(Zout)}, 'keten', {Bytes("")})";

    protected string Feit(long nr, int deel, int feit, string werkwoord = "INSERT") =>
        $"{werkwoord} INTO journaal (stroom, nr, deel, feit, naam, versie, inhoud) VALUES ({Stroom}, {nr}, {deel}, {feit}, 'Verzonnen', 1, {Bytes("7b7d")})";

    static string Hex(string kenmerk) => kenmerk.Replace("-", "", StringComparison.Ordinal);

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
        foreach (var tabel in (string[])["journaal", "teksten"])
        {
            await using var vraag = verbinding.CreateCommand();
            vraag.CommandText = $"SELECT * FROM {tabel} WHERE stroom = {Stroom} {(tabel == "teksten" ? "" : "AND nr <= 2")} ORDER BY 1, 2, 3{(tabel == "teksten" ? "" : ", 4")}";
            await using var rijen = await vraag.ExecuteReaderAsync();
            while (await rijen.ReadAsync())
                alles.Add(string.Join(' ', Enumerable.Range(0, rijen.FieldCount).Select(i => rijen.GetValue(i) is byte[] b ? Convert.ToHexString(b) : rijen.GetValue(i).ToString())));
        }
        return string.Join('\n', alles);
    }
}
