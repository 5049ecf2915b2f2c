using System.Runtime.CompilerServices;
using Npgsql;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>The journal in PostgreSQL, which several nodes may append to: the key (stroom, nr) decides who was first.</summary>
sealed class PostgresJournaal(NpgsqlDataSource bron) : IJournaal
{
    public async Task Voeg(IReadOnlyList<Bijschrijving> bijschrijvingen, CancellationToken stop)
    {
        if (bijschrijvingen.Count == 0) return;
        stop.ThrowIfCancellationRequested();
        await using var zending = new PostgresBijschrijver(bijschrijvingen).Zet(bron);
        try
        {
            // Once sent nobody may step away: then it would be unknown whether it stands.
            await zending.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (PostgresException fout)
        {
            if (Weigering.Van(fout) is { } weigering) throw weigering;
            throw;
        }
    }

    public async Task<(long Nr, Zegel Hash)?> Laatste(StroomId stroom, CancellationToken stop)
    {
        await using var vraag = Vraag("SELECT nr, hash FROM boekingen WHERE stroom = $1 ORDER BY nr DESC LIMIT 1", stroom.ToString());
        await using var rij = await vraag.ExecuteReaderAsync(stop);
        return await rij.ReadAsync(stop) ? (rij.GetInt64(0), new(rij.GetFieldValue<byte[]>(1))) : null;
    }

    public async IAsyncEnumerable<Bewaard> Lees(StroomId stroom, long na, long? totEnMet, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(na);
        if (await Laatste(stroom, stop) is not { } laatste) yield break;
        var tot = Math.Min(laatste.Nr, totEnMet ?? long.MaxValue);
        if (na >= tot) yield break;

        var bladlezer = new Bladlezer(stroom, na, await Hash(stroom, na, stop));
        while (bladlezer.Nr < tot)
        {
            List<Bewaard> blad;
            await using (var vragen = Blad(stroom, bladlezer.Nr, bladlezer.Tot(tot)))
            await using (var rijen = await vragen.ExecuteReaderAsync(stop))
                blad = await bladlezer.Lees(new DbRijen(rijen), stop);
            foreach (var bewaard in blad) yield return bewaard;
        }
    }

    public async Task<IReadOnlyDictionary<OpdrachtId, long>> Vind(StroomId stroom, IReadOnlyCollection<OpdrachtId> opdrachten, CancellationToken stop)
    {
        var gevonden = new Dictionary<OpdrachtId, long>();
        await using var vraag = Vraag("SELECT opdracht, nr FROM boekingen WHERE stroom = $1 AND opdracht = ANY ($2)", stroom.ToString());
        vraag.Parameters.AddWithValue(opdrachten.Select(o => o.ToString()).ToArray());
        await using var rijen = await vraag.ExecuteReaderAsync(stop);
        while (await rijen.ReadAsync(stop)) gevonden.Add(new(Guid.Parse(rijen.GetString(0))), rijen.GetInt64(1));
        return gevonden;
    }

    public async Task<IReadOnlyDictionary<TekstId, BewaardeTekst>> Teksten(StroomId stroom, IReadOnlyCollection<TekstId> ids, CancellationToken stop)
    {
        var gevonden = new Dictionary<TekstId, BewaardeTekst>();
        await using var vraag = Vraag("SELECT tekst, zout, woorden FROM teksten WHERE stroom = $1 AND tekst = ANY ($2)", stroom.ToString());
        vraag.Parameters.AddWithValue(ids.Select(i => i.ToString()).ToArray());
        await using var rijen = await vraag.ExecuteReaderAsync(stop);
        while (await rijen.ReadAsync(stop))
        {
            var id = new TekstId(Guid.Parse(rijen.GetString(0)));
            gevonden.Add(id, new(id, rijen.GetFieldValue<byte[]>(1), rijen.GetString(2)));
        }
        return gevonden;
    }

    public async Task<IReadOnlyList<StroomId>> Stromen(CancellationToken stop)
    {
        var stromen = new List<StroomId>();
        await using var vraag = bron.CreateCommand(Stroomlijst.Sql);
        await using var rijen = await vraag.ExecuteReaderAsync(stop);
        while (await rijen.ReadAsync(stop)) stromen.Add(new(Guid.Parse(rijen.GetString(0))));
        return stromen;
    }

    async Task<Zegel> Hash(StroomId stroom, long nr, CancellationToken stop)
    {
        if (nr == 0) return Zegel.Begin;
        await using var vraag = Vraag("SELECT hash FROM boekingen WHERE stroom = $1 AND nr = $2", stroom.ToString(), nr);
        return await vraag.ExecuteScalarAsync(stop) is byte[] hash ? new(hash) : throw new JournaalBeschadigd(stroom, nr, "een boeking ontbreekt");
    }

    NpgsqlBatch Blad(StroomId stroom, long na, long tot)
    {
        var vragen = bron.CreateBatch();
        foreach (var sql in (string[])[
            "SELECT nr, opdracht, tijdstip, zout, hash FROM boekingen WHERE stroom = $1 AND nr > $2 AND nr <= $3 ORDER BY nr",
            "SELECT nr, deel, publiek, zout, dader FROM delen WHERE stroom = $1 AND nr > $2 AND nr <= $3 ORDER BY nr, deel",
            "SELECT nr, deel, feit, naam, versie, inhoud FROM feiten WHERE stroom = $1 AND nr > $2 AND nr <= $3 ORDER BY nr, deel, feit"])
        {
            vragen.BatchCommands.Add(new(sql) { Parameters = { new() { Value = stroom.ToString() }, new() { Value = na }, new() { Value = tot } } });
        }
        return vragen;
    }

    NpgsqlCommand Vraag(string sql, params object[] waarden)
    {
        var vraag = bron.CreateCommand(sql);
        foreach (var waarde in waarden) vraag.Parameters.AddWithValue(waarde);
        return vraag;
    }
}
