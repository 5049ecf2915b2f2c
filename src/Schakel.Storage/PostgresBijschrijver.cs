using Npgsql;
using NpgsqlTypes;

namespace Schakel.Storage;

/// <summary>
/// One append to PostgreSQL: a command per table with all its rows as arrays, sent together in one round trip.
/// Commands that are sent together are one transaction.
/// </summary>
sealed class PostgresBijschrijver
{
    readonly Kolommen _journaal = new(
        "INSERT INTO journaal (stroom, nr, deel, feit, opdracht, tijdstip, hash, zout, publiek, dader, naam, versie, inhoud) " +
        "SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        NpgsqlDbType.Bytea, NpgsqlDbType.Bigint, NpgsqlDbType.Integer, NpgsqlDbType.Integer, NpgsqlDbType.Bytea, NpgsqlDbType.Text, NpgsqlDbType.Bytea,
        NpgsqlDbType.Bytea, NpgsqlDbType.Text, NpgsqlDbType.Bytea, NpgsqlDbType.Text, NpgsqlDbType.Integer, NpgsqlDbType.Bytea);

    readonly Kolommen _teksten = new(
        "INSERT INTO teksten (stroom, tekst, zout, woorden) SELECT * FROM unnest($1, $2, $3, $4)",
        NpgsqlDbType.Bytea, NpgsqlDbType.Bytea, NpgsqlDbType.Bytea, NpgsqlDbType.Text);

    readonly Kolommen _bestanden = new(
        "INSERT INTO bestanden (stroom, bestand, zout, inhoud) SELECT * FROM unnest($1, $2, $3, $4)",
        NpgsqlDbType.Bytea, NpgsqlDbType.Bytea, NpgsqlDbType.Bytea, NpgsqlDbType.Bytea);

    readonly Kolommen _gewist = new(
        "DELETE FROM teksten t USING unnest($1, $2) AS w(stroom, tekst) WHERE t.stroom = w.stroom AND t.tekst = w.tekst",
        NpgsqlDbType.Bytea, NpgsqlDbType.Bytea);

    // An erased identity is that of words or of a file; it is looked for in both.
    readonly Kolommen _bestandenGewist = new(
        "DELETE FROM bestanden b USING unnest($1, $2) AS w(stroom, bestand) WHERE b.stroom = w.stroom AND b.bestand = w.bestand",
        NpgsqlDbType.Bytea, NpgsqlDbType.Bytea);

    public PostgresBijschrijver(IEnumerable<Bijschrijving> bijschrijvingen)
    {
        // In one order for all nodes, so that two that append to the same stromen wait for each other instead of locking each other out.
        foreach (var bijschrijving in bijschrijvingen.OrderBy(b => b.Boeking.Stroom).ThenBy(b => b.Boeking.Nr)) Voeg(bijschrijving);
    }

    public NpgsqlBatch Zet(NpgsqlDataSource bron)
    {
        var zending = bron.CreateBatch();
        foreach (var kolommen in (Kolommen[])[_journaal, _teksten, _bestanden, _gewist, _bestandenGewist])
        {
            if (kolommen.IsLeeg) continue;
            zending.BatchCommands.Add(kolommen.Opdracht());
        }
        return zending;
    }

    void Voeg(Bijschrijving bijschrijving)
    {
        var (boeking, hash, woorden, gewist, bestanden) = bijschrijving;
        var stroom = Kenmerk.Bytes(boeking.Stroom.Waarde);
        var (nr, kop) = (boeking.Nr, boeking.Kop);
        _journaal.Voeg(stroom, nr, 0, 0, Kenmerk.Bytes(kop.Opdracht.Waarde), kop.Tijdstip.ToString(), hash.Bytes(), kop.Zout, null, null, null, null, null);
        for (var d = 0; d < boeking.Delen.Length; d++)
        {
            var deel = boeking.Delen[d];
            _journaal.Voeg(stroom, nr, d + 1, 0, null, null, null, deel.Zout, deel.Publiek.ToString(), deel.Dader, null, null, null);
            for (var f = 0; f < deel.Feiten.Length; f++)
            {
                var feit = deel.Feiten[f];
                _journaal.Voeg(stroom, nr, d + 1, f + 1, null, null, null, null, null, null, feit.Naam, feit.Versie, feit.Inhoud);
            }
        }
        foreach (var tekst in woorden) _teksten.Voeg(stroom, Kenmerk.Bytes(tekst.Id.Waarde), tekst.Zout, tekst.Woorden);
        foreach (var bestand in bestanden ?? []) _bestanden.Voeg(stroom, Kenmerk.Bytes(bestand.Id.Waarde), bestand.Zout, bestand.Inhoud);
        foreach (var tekst in gewist)
        {
            _gewist.Voeg(stroom, Kenmerk.Bytes(tekst.Waarde));
            _bestandenGewist.Voeg(stroom, Kenmerk.Bytes(tekst.Waarde));
        }
    }

    /// <summary>The rows of one table, turned into columns.</summary>
    sealed class Kolommen(string sql, params NpgsqlDbType[] soorten)
    {
        readonly System.Collections.IList[] _waarden = [.. soorten.Select(Leeg)];

        public bool IsLeeg => _waarden[0].Count == 0;

        public void Voeg(params ReadOnlySpan<object?> rij)
        {
            for (var i = 0; i < rij.Length; i++) _waarden[i].Add(rij[i]);
        }

        public NpgsqlBatchCommand Opdracht()
        {
            var opdracht = new NpgsqlBatchCommand(sql);
            for (var i = 0; i < soorten.Length; i++)
                opdracht.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | soorten[i], Value = _waarden[i] });
            return opdracht;
        }

        static System.Collections.IList Leeg(NpgsqlDbType soort) => soort switch
        {
            NpgsqlDbType.Bigint => new List<long?>(),
            NpgsqlDbType.Integer => new List<int?>(),
            NpgsqlDbType.Bytea => new List<byte[]?>(),
            _ => new List<string?>(),
        };
    }
}
