using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Schakel.Storage.Tests;

public sealed class SqliteJournaalTests() : JournaalTests(new SqliteProef())
{
    protected override async Task ZonderWeigering(string sql) => await Proef.Voer($"DROP TRIGGER journaal_blijft; {sql}");

    [Fact]
    public void Een_verbinding_die_niet_duurzaam_kan_zijn_wordt_geweigerd()
    {
        using var geheugen = new SqliteConnection("Data Source=:memory:");
        geheugen.Open();
        Should.Throw<DatabankOnbruikbaar>(() => SqliteVerbinding.MaakDuurzaam(geheugen)).Soort.ShouldBe(DatabankSoort.NietDuurzaam);
    }

    [Fact]
    public async Task Elke_verbinding_die_schrijft_wacht_op_de_schijf()
    {
        await using var context = Proef.Databank.NieuweContext();
        await context.Database.OpenConnectionAsync(Stop);
        var verbinding = context.Database.GetDbConnection();
        SqliteVerbinding.Stel(verbinding, "journal_mode").ShouldBe("wal");
        SqliteVerbinding.Stel(verbinding, "synchronous").ShouldBe("2");
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Gewiste_woorden_staan_ook_niet_meer_in_de_bestanden()
    {
        var schrift = new Schrift();
        var tekst = Schrift.Tekst("Dit-mag-nergens-blijven-staan " + new string('x', 9000) + " ook-het-einde-niet");
        await Journaal.Voeg([schrift.Volgende(woorden: [tekst])], Stop);
        (await StaatErgens("Dit-mag-nergens")).ShouldBeTrue();

        await Journaal.Voeg([schrift.Volgende(gewist: [tekst.Id])], Stop);

        (await StaatErgens("Dit-mag-nergens")).ShouldBeFalse();
        (await StaatErgens("ook-het-einde-niet")).ShouldBeFalse();
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Een_lezer_in_de_weg_stelt_het_opruimen_van_gewiste_woorden_uit_maar_niet_af()
    {
        var schrift = new Schrift();
        var tekst = Schrift.Tekst("Dit-mag-nergens-blijven-staan");
        await Journaal.Voeg([schrift.Volgende(woorden: [tekst])], Stop);
        await using (var lezer = await Proef.Buitenom())
        {
            await using var vraag = lezer.CreateCommand();
            vraag.CommandText = "BEGIN; SELECT count(*) FROM teksten";
            await vraag.ExecuteScalarAsync(Stop);
            await Journaal.Voeg([schrift.Volgende(gewist: [tekst.Id])], Stop);
            (await StaatErgens("Dit-mag-nergens")).ShouldBeTrue();
        }

        await ((SqliteJournaal)Journaal).Opruimen.WaitAsync(TimeSpan.FromSeconds(30), Stop);

        (await StaatErgens("Dit-mag-nergens")).ShouldBeFalse();
    }

    [Fact]
    [Trait("Feature", "H05")]
    public async Task Bij_het_sluiten_blijft_er_geen_gewist_woord_in_het_logboek()
    {
        var schrift = new Schrift();
        var tekst = Schrift.Tekst("Dit-mag-nergens-blijven-staan");
        await Journaal.Voeg([schrift.Volgende(woorden: [tekst])], Stop);
        await using (var lezer = await Proef.Buitenom())
        {
            await using var vraag = lezer.CreateCommand();
            vraag.CommandText = "BEGIN; SELECT count(*) FROM teksten";
            await vraag.ExecuteScalarAsync(Stop);
            await Journaal.Voeg([schrift.Volgende(gewist: [tekst.Id])], Stop);
            vraag.CommandText = "ROLLBACK";
            await vraag.ExecuteScalarAsync(Stop);
            await Proef.Databank.DisposeAsync();

            (await StaatErgens("Dit-mag-nergens")).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Een_bestand_dat_alleen_te_lezen_is_wordt_bij_het_openen_geweigerd()
    {
        await using var lezer = new SqliteConnection($"Data Source={((SqliteProef)Proef).Bestand};Mode=ReadOnly;Pooling=False");
        await lezer.OpenAsync(Stop);
        var fout = Should.Throw<DatabankOnbruikbaar>(() => SqliteVerbinding.MaakDuurzaam(lezer));
        fout.Soort.ShouldBe(DatabankSoort.GeenToegang);
        fout.Nl.ShouldContain("niet geschreven");
    }

    async Task<bool> StaatErgens(string woorden)
    {
        foreach (var pad in Directory.GetFiles(((SqliteProef)Proef).Map, "schakel.db*"))
        {
            await using var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[bestand.Length];
            await bestand.ReadExactlyAsync(bytes, Stop);
            if (bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(woorden)) >= 0) return true;
        }
        return false;
    }
}

public sealed class SqliteWeigeringTests() : WeigeringTests(new SqliteProef())
{
    protected override string Bytes(string hex) => $"x'{hex}'";

    // REPLACE deletes the old row without asking the delete triggers.
    [Fact]
    public async Task Vervangen_gaat_niet_buiten_de_weigering_om()
    {
        await Weigert(Boeking(2, "22222222-2222-4222-8222-222222222222", "REPLACE"), "schakel:nummer-bezet");
        await Weigert(Boeking(3, "11111111-1111-4111-8111-111111111111", "INSERT OR REPLACE"), "schakel:opdracht-herhaald");
        await Weigert(Deel(2, 1, "REPLACE"), "schakel:niet-op-volgorde");
        await Weigert(Feit(2, 1, 1, "REPLACE"), "schakel:niet-op-volgorde");
        await Weigert("REPLACE INTO teksten SELECT stroom, tekst, zout, 'Anders.' FROM teksten", "schakel:woorden-staan-vast");
        await Weigert("UPDATE OR REPLACE journaal SET nr = 1", "schakel:alleen-bijschrijven");
    }

    [Fact]
    public async Task Een_tekst_waar_bytes_horen_wordt_geweigerd() =>
        await Weigert(Boeking(3, "22222222-2222-4222-8222-222222222222").Replace(Bytes(Zout), $"'{new string('z', 32)}'", StringComparison.Ordinal));
}

public sealed class SqliteConceptenTests() : ConceptenTests(new SqliteProef());
