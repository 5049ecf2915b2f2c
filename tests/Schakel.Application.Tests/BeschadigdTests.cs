using Microsoft.Data.Sqlite;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Knelpunten;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>Whoever changes the database behind the program's back changes what one chain shows at most: nothing.</summary>
[Trait("Feature", "H04")]
public sealed class BeschadigdTests : IAsyncDisposable
{
    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-beschadigd-");
    Databank? _databank;

    [Theory]
    [InlineData("DROP TRIGGER journaal_vast; UPDATE journaal SET inhoud = CAST(replace(CAST(inhoud AS TEXT), 'Proefketen', 'Andereketen') AS BLOB) WHERE naam = 'KetenOpgericht' AND hex(stroom) = @stroom")]
    [InlineData("DROP TRIGGER journaal_blijft; DELETE FROM journaal WHERE nr = 1 AND hex(stroom) = @stroom")]
    [InlineData("DROP TRIGGER journaal_vast; UPDATE journaal SET naam = 'IetsNieuws' WHERE naam = 'DeelnameBegonnen' AND hex(stroom) = @stroom")]
    public async Task Een_keten_waarin_iets_is_veranderd_wordt_niet_getoond_en_de_andere_merkt_er_niets_van(string ingreep)
    {
        var (heel, stuk) = (await Bouw(), await Bouw());
        await Verander(ingreep, stuk);

        await using var deur = new Deur(_databank!.Journaal, heel.Klok, Huis.Zone, verifieerBijOpenen: true);

        (await deur.Voorbeelden(CancellationToken.None)).ShouldHaveSingleItem().Stroom.ShouldBe(heel.Stroom);
        (await deur.Inzage(heel.Stroom, heel.Regisseur.Persoon, null, CancellationToken.None)).ShouldNotBeNull();
        var fout = await Should.ThrowAsync<Exception>(() => deur.Inzage(stuk.Stroom, stuk.Regisseur.Persoon, null, CancellationToken.None));
        (fout is GeheugenBeschadigd or OnbekendFeit).ShouldBeTrue(fout.ToString());
    }

    [Fact]
    public async Task Andere_woorden_dan_er_getypt_zijn_krijgt_niemand_te_lezen()
    {
        var huis = await Bouw();
        var id = new KnelpuntId(Guid.NewGuid());
        await huis.Meld(id, "Wat er stond");
        var titel = (await huis.Zie(huis.Regisseur)).Knelpunten.Vind(id)!.Titel;
        (await huis.Deur.Woorden(huis.Stroom, [titel], CancellationToken.None))[titel.Id].ShouldBe("Wat er stond");

        await Verander("DROP TRIGGER teksten_vast; UPDATE teksten SET woorden = 'Iets anders' WHERE woorden = 'Wat er stond' AND hex(stroom) = @stroom", huis);

        await Should.ThrowAsync<GeheugenBeschadigd>(() => huis.Deur.Woorden(huis.Stroom, [titel], CancellationToken.None));
    }

    async Task<Huis> Bouw()
    {
        _databank ??= await Databank.OpenSqlite(_map.FullName, CancellationToken.None);
        return await Huis.Bouw(_databank.Journaal);
    }

    async Task Verander(string sql, Huis huis)
    {
        await using var verbinding = new SqliteConnection($"Data Source={Path.Combine(_map.FullName, "schakel.db")};Pooling=False");
        await verbinding.OpenAsync();
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = sql;
        vraag.Parameters.AddWithValue("@stroom", huis.Stroom.ToString().Replace("-", "", StringComparison.Ordinal).ToUpperInvariant());
        (await vraag.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
    }

    public async ValueTask DisposeAsync()
    {
        if (_databank is not null) await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }
}
