using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using Schakel.Domein.Toegang;
using Schakel.Storage;

namespace Schakel.Application.Tests;

/// <summary>The rounds of the clock through all chains.</summary>
[Trait("Feature", "E02")]
public sealed class UurwerkTests : IAsyncDisposable
{
    static readonly DateTimeOffset Donderdag = new(2026, 3, 4, 23, 0, 0, TimeSpan.Zero);
    static readonly TimeSpan Grens = TimeSpan.FromSeconds(30);

    readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("schakel-uurwerk-");
    Databank? _databank;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_ronde_gaat_langs_alle_ketens_en_een_die_niet_opengaat_houdt_de_andere_niet_op()
    {
        var huizen = new List<Huis> { await Bouw(), await Bouw(), await Bouw() };
        var stromen = await _databank!.Journaal.Stromen(Stop);
        var stuk = huizen.Single(h => h.Stroom == stromen[1]);
        await Vervals(stuk.Stroom);
        var klok = huizen[0].Klok;
        klok.SetUtcNow(Donderdag);
        await using var deur = new Deur(_databank.Journaal, klok, Huis.Zone);
        var (uurwerk, mislukt) = (new Uurwerk(deur, klok), new List<(StroomId? Stroom, Exception Fout)>());

        await uurwerk.Ronde((stroom, fout) => mislukt.Add((stroom, fout)), Stop);

        mislukt.ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.Stroom.ShouldBe(stuk.Stroom), m => m.Fout.ShouldBeOfType<OnbekendFeit>());
        foreach (var huis in huizen.Where(h => h != stuk)) (await huis.Klokslagen()).Count.ShouldBe(1);

        // Reading a whole journal every minute to meet the same fact again helps nobody.
        await uurwerk.Ronde((stroom, fout) => mislukt.Add((stroom, fout)), Stop);
        mislukt.Count.ShouldBe(1);
        klok.Advance(Uurwerk.Rust);
        await uurwerk.Ronde((stroom, fout) => mislukt.Add((stroom, fout)), Stop);
        mislukt.Count.ShouldBe(2);
    }

    [Fact]
    public async Task De_klok_loopt_bij_het_begin_en_daarna_elke_minuut_ook_na_een_storing()
    {
        var huis = await Bouw();
        var storend = new StorendJournaal(_databank!.Journaal);
        var dagen = Channel.CreateUnbounded<Datum>();
        var mislukt = Channel.CreateUnbounded<StroomId?>();
        await using var deur = new Deur(storend, huis.Klok, Huis.Zone)
        {
            Vervallen = (stand, dag, van) => { if (van is null) dagen.Writer.TryWrite(dag); return Klokregels.Vervallen(stand, dag, van); },
        };
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var loop = new Uurwerk(deur, huis.Klok).Loop((stroom, _) => mislukt.Writer.TryWrite(stroom), genoeg.Token);

        (await Volgende(dagen)).ShouldBe(new(2026, 3, 2), "at the start");
        storend.BijSchrijven = (_, _, _) => throw new Storing();
        huis.Klok.SetUtcNow(Donderdag);
        (await Volgende(mislukt)).ShouldBe(huis.Stroom);
        var geschreven = Channel.CreateUnbounded<int>();
        storend.BijSchrijven = async (wat, voeg, _) => { await voeg(); geschreven.Writer.TryWrite(wat.Count); };
        huis.Klok.Advance(Uurwerk.Minuut);
        (await Volgende(geschreven)).ShouldBe(1);
        (await huis.Klokslagen()).Count.ShouldBe(1);
        await genoeg.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => loop.WaitAsync(Grens, Stop));
    }

    static async Task<T> Volgende<T>(Channel<T> rij) => await rij.Reader.ReadAsync(Stop).AsTask().WaitAsync(Grens, Stop);

    async Task<Huis> Bouw()
    {
        _databank ??= await Databank.OpenSqlite(_map.FullName, CancellationToken.None);
        var huis = await Huis.Bouw(_databank.Journaal);
        await huis.StijgtZelf();
        await huis.Meld(new(Guid.NewGuid()));
        return huis;
    }

    async Task Vervals(StroomId stroom)
    {
        await using var verbinding = new SqliteConnection($"Data Source={Path.Combine(_map.FullName, "schakel.db")};Pooling=False");
        await verbinding.OpenAsync(Stop);
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = "DROP TRIGGER journaal_vast; UPDATE journaal SET naam = 'IetsNieuws' WHERE naam = 'KnelpuntGemeld' AND hex(stroom) = @stroom";
        vraag.Parameters.AddWithValue("@stroom", stroom.ToString().Replace("-", "", StringComparison.Ordinal).ToUpperInvariant());
        (await vraag.ExecuteNonQueryAsync(Stop)).ShouldBeGreaterThan(0);
    }

    public async ValueTask DisposeAsync()
    {
        if (_databank is not null) await _databank.DisposeAsync();
        _map.Delete(recursive: true);
    }
}
