using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>The journal in one SQLite file: one connection appends, any number read beside it.</summary>
sealed class SqliteJournaal(SqliteConnection schrijver, string leesverbinding) : IJournaal, IAsyncDisposable
{
    const string Blad = $"SELECT {Bladlezer.Kolommen} FROM journaal WHERE stroom = ?1 AND nr > ?2 AND nr <= ?3 ORDER BY nr, deel, feit";

    readonly SqliteBijschrijver _bijschrijver = new(schrijver);
    static readonly TimeSpan Opruimpauze = TimeSpan.FromMilliseconds(250);

    readonly SemaphoreSlim _beurt = new(1, 1);
    readonly CancellationTokenSource _dicht = new();

    public async Task Voeg(IReadOnlyList<Bijschrijving> bijschrijvingen, CancellationToken stop)
    {
        if (bijschrijvingen.Count == 0) return;
        await _beurt.WaitAsync(stop);
        try
        {
            // SQLite has no waiting that gives the thread back, and once begun nobody may step away: then it would be unknown whether it stands.
            _bijschrijver.Voeg(bijschrijvingen);
            if (bijschrijvingen.Any(b => b.Gewist.Count > 0) && !_bijschrijver.RuimOp() && Opruimen.IsCompleted) Opruimen = BlijfOpruimen();
        }
        finally
        {
            _beurt.Release();
        }
    }

    /// <summary>Done when no erased words are left in the log.</summary>
    internal Task Opruimen { get; private set; } = Task.CompletedTask;

    // A reader was in the way. It goes on until it has succeeded, also when nobody appends anything any more.
    async Task BlijfOpruimen()
    {
        for (var isSchoon = false; !isSchoon;)
        {
            await Task.Delay(Opruimpauze, _dicht.Token);
            await _beurt.WaitAsync(_dicht.Token);
            isSchoon = _bijschrijver.RuimOp();
            _beurt.Release();
        }
    }

    public async Task<(long Nr, Zegel Hash)?> Laatste(StroomId stroom, CancellationToken stop)
    {
        await using var lezer = await Lezer(stop);
        await using var vraag = Vraag(lezer, "SELECT nr, hash FROM journaal WHERE stroom = @stroom AND deel = 0 ORDER BY nr DESC LIMIT 1", stroom);
        await using var rij = await vraag.ExecuteReaderAsync(stop);
        return await rij.ReadAsync(stop) ? (rij.GetInt64(0), new(rij.GetFieldValue<byte[]>(1))) : null;
    }

    public async IAsyncEnumerable<Bewaard> Lees(StroomId stroom, long na, long? totEnMet, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(na);
        if (await Laatste(stroom, stop) is not { } laatste) yield break;
        var tot = Math.Min(laatste.Nr, totEnMet ?? long.MaxValue);
        if (na >= tot) yield break;

        await using var lezer = await Lezer(stop);
        var bladlezer = new Bladlezer(stroom, na, await Hash(lezer, stroom, na, stop));
        using var vraag = new SqliteVraag(lezer, Blad).Zet(1, Kenmerk.Bytes(stroom.Waarde));
        while (bladlezer.Nr < tot)
        {
            vraag.Opnieuw().Zet(2, bladlezer.Nr).Zet(3, bladlezer.Tot(tot));
            foreach (var bewaard in await bladlezer.Lees(new SqliteRijen(vraag), stop)) yield return bewaard;
        }
    }

    public async Task<IReadOnlyDictionary<OpdrachtId, long>> Vind(StroomId stroom, IReadOnlyCollection<OpdrachtId> opdrachten, CancellationToken stop)
    {
        var gevonden = new Dictionary<OpdrachtId, long>();
        await using var lezer = await Lezer(stop);
        await using var vraag = Vraag(lezer, "SELECT opdracht, nr FROM journaal WHERE stroom = @stroom AND deel = 0 AND opdracht IN (SELECT unhex(value, '-') FROM json_each(@ids))", stroom);
        vraag.Parameters.AddWithValue("@ids", JsonSerializer.Serialize(opdrachten.Select(o => o.Waarde)));
        await using var rijen = await vraag.ExecuteReaderAsync(stop);
        while (await rijen.ReadAsync(stop)) gevonden.Add(new(Kenmerk.Van(rijen.GetFieldValue<byte[]>(0))), rijen.GetInt64(1));
        return gevonden;
    }

    public async Task<IReadOnlyDictionary<TekstId, BewaardeTekst>> Teksten(StroomId stroom, IReadOnlyCollection<TekstId> ids, CancellationToken stop)
    {
        var gevonden = new Dictionary<TekstId, BewaardeTekst>();
        await using var lezer = await Lezer(stop);
        await using var vraag = Vraag(lezer, "SELECT tekst, zout, woorden FROM teksten WHERE stroom = @stroom AND tekst IN (SELECT unhex(value, '-') FROM json_each(@ids))", stroom);
        vraag.Parameters.AddWithValue("@ids", JsonSerializer.Serialize(ids.Select(i => i.Waarde)));
        await using var rijen = await vraag.ExecuteReaderAsync(stop);
        while (await rijen.ReadAsync(stop))
        {
            var id = new TekstId(Kenmerk.Van(rijen.GetFieldValue<byte[]>(0)));
            gevonden.Add(id, new(id, rijen.GetFieldValue<byte[]>(1), rijen.GetString(2)));
        }
        return gevonden;
    }

    public async Task<BewaardBestand?> Bestand(StroomId stroom, TekstId id, CancellationToken stop)
    {
        await using var lezer = await Lezer(stop);
        await using var vraag = Vraag(lezer, "SELECT zout, inhoud FROM bestanden WHERE stroom = @stroom AND bestand = @id", stroom);
        vraag.Parameters.AddWithValue("@id", Kenmerk.Bytes(id.Waarde));
        await using var rijen = await vraag.ExecuteReaderAsync(stop);
        return await rijen.ReadAsync(stop) ? new(id, rijen.GetFieldValue<byte[]>(0), rijen.GetFieldValue<byte[]>(1)) : null;
    }

    public async Task<IReadOnlyList<StroomId>> Stromen(CancellationToken stop)
    {
        var stromen = new List<StroomId>();
        await using var lezer = await Lezer(stop);
        await using var vraag = lezer.CreateCommand();
        vraag.CommandText = Stroomlijst.Sql;
        await using var rijen = await vraag.ExecuteReaderAsync(stop);
        while (await rijen.ReadAsync(stop)) stromen.Add(new(Kenmerk.Van(rijen.GetFieldValue<byte[]>(0))));
        return stromen;
    }

    static async Task<Zegel> Hash(SqliteConnection lezer, StroomId stroom, long nr, CancellationToken stop)
    {
        if (nr == 0) return Zegel.Begin;
        await using var vraag = Vraag(lezer, "SELECT hash FROM journaal WHERE stroom = @stroom AND nr = @nr AND deel = 0", stroom);
        vraag.Parameters.AddWithValue("@nr", nr);
        return await vraag.ExecuteScalarAsync(stop) is byte[] hash ? new(hash) : throw new JournaalBeschadigd(stroom, nr, "een boeking ontbreekt");
    }

    static SqliteCommand Vraag(SqliteConnection lezer, string sql, StroomId stroom)
    {
        var vraag = lezer.CreateCommand();
        vraag.CommandText = sql;
        vraag.Parameters.AddWithValue("@stroom", Kenmerk.Bytes(stroom.Waarde));
        return vraag;
    }

    async Task<SqliteConnection> Lezer(CancellationToken stop)
    {
        var lezer = new SqliteConnection(leesverbinding);
        await lezer.OpenAsync(stop);
        return lezer;
    }

    /// <summary>Empties the log a last time; the readers are gone by now.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_dicht.IsCancellationRequested) return;
        await _dicht.CancelAsync();
        await Opruimen.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _beurt.WaitAsync();
        _bijschrijver.RuimOp();
        _bijschrijver.Dispose();
        _beurt.Dispose();
        _dicht.Dispose();
    }
}
