using System.Runtime.CompilerServices;
using Npgsql;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>The journal in PostgreSQL, which several nodes may append to: the key (stroom, nr) decides who was first.</summary>
sealed class PostgresJournaal(NpgsqlDataSource bron) : IJournaal
{
    const string Blad = $"SELECT {Bladlezer.Kolommen} FROM journaal WHERE stroom = $1 AND nr > $2 AND nr <= $3 ORDER BY nr, deel, feit";

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
        await using var vraag = Vraag("SELECT nr, hash FROM journaal WHERE stroom = $1 AND deel = 0 ORDER BY nr DESC LIMIT 1", Bytes(stroom));
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
            await using (var vraag = Vraag(Blad, Bytes(stroom), bladlezer.Nr, bladlezer.Tot(tot)))
            await using (var rijen = await vraag.ExecuteReaderAsync(stop))
                blad = await bladlezer.Lees(new DbRijen(rijen), stop);
            foreach (var bewaard in blad) yield return bewaard;
        }
    }

    public async Task<IReadOnlyDictionary<OpdrachtId, long>> Vind(StroomId stroom, IReadOnlyCollection<OpdrachtId> opdrachten, CancellationToken stop)
    {
        var gevonden = new Dictionary<OpdrachtId, long>();
        await using var vraag = Vraag("SELECT opdracht, nr FROM journaal WHERE stroom = $1 AND deel = 0 AND opdracht = ANY ($2)", Bytes(stroom));
        vraag.Parameters.AddWithValue(opdrachten.Select(o => Kenmerk.Bytes(o.Waarde)).ToArray());
        await using var rijen = await vraag.ExecuteReaderAsync(stop);
        while (await rijen.ReadAsync(stop)) gevonden.Add(new(Kenmerk.Van(rijen.GetFieldValue<byte[]>(0))), rijen.GetInt64(1));
        return gevonden;
    }

    public async Task<IReadOnlyDictionary<TekstId, BewaardeTekst>> Teksten(StroomId stroom, IReadOnlyCollection<TekstId> ids, CancellationToken stop)
    {
        var gevonden = new Dictionary<TekstId, BewaardeTekst>();
        await using var vraag = Vraag("SELECT tekst, zout, woorden FROM teksten WHERE stroom = $1 AND tekst = ANY ($2)", Bytes(stroom));
        vraag.Parameters.AddWithValue(ids.Select(i => Kenmerk.Bytes(i.Waarde)).ToArray());
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
        await using var vraag = Vraag("SELECT zout, inhoud FROM bestanden WHERE stroom = $1 AND bestand = $2", Bytes(stroom), Kenmerk.Bytes(id.Waarde));
        await using var rijen = await vraag.ExecuteReaderAsync(stop);
        return await rijen.ReadAsync(stop) ? new(id, rijen.GetFieldValue<byte[]>(0), rijen.GetFieldValue<byte[]>(1)) : null;
    }

    public async Task<IReadOnlyList<StroomId>> Stromen(CancellationToken stop)
    {
        var stromen = new List<StroomId>();
        await using var vraag = bron.CreateCommand(Stroomlijst.Sql);
        await using var rijen = await vraag.ExecuteReaderAsync(stop);
        while (await rijen.ReadAsync(stop)) stromen.Add(new(Kenmerk.Van(rijen.GetFieldValue<byte[]>(0))));
        return stromen;
    }

    async Task<Zegel> Hash(StroomId stroom, long nr, CancellationToken stop)
    {
        if (nr == 0) return Zegel.Begin;
        await using var vraag = Vraag("SELECT hash FROM journaal WHERE stroom = $1 AND nr = $2 AND deel = 0", Bytes(stroom), nr);
        return await vraag.ExecuteScalarAsync(stop) is byte[] hash ? new(hash) : throw new JournaalBeschadigd(stroom, nr, "een boeking ontbreekt");
    }

    static byte[] Bytes(StroomId stroom) => Kenmerk.Bytes(stroom.Waarde);

    NpgsqlCommand Vraag(string sql, params object[] waarden)
    {
        var vraag = bron.CreateCommand(sql);
        foreach (var waarde in waarden) vraag.Parameters.AddWithValue(waarde);
        return vraag;
    }
}
