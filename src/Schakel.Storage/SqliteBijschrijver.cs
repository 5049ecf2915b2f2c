using Microsoft.Data.Sqlite;
using Schakel.Domein;
using Schakel.Domein.Geheugen;

namespace Schakel.Storage;

/// <summary>The one connection that appends to SQLite, with its prepared commands: preparing them anew would cost more than the append.</summary>
sealed class SqliteBijschrijver : IDisposable
{
    readonly SqliteConnection _verbinding;
    readonly SqliteCommand _begin;
    readonly SqliteCommand _vastleggen;
    readonly SqliteCommand _boeking;
    readonly SqliteCommand _deel;
    readonly SqliteCommand _feit;
    readonly SqliteCommand _tekst;
    readonly SqliteCommand _wis;
    bool _opTeRuimen;

    public SqliteBijschrijver(SqliteConnection verbinding)
    {
        _verbinding = verbinding;
        _begin = Bereid("BEGIN IMMEDIATE");
        _vastleggen = Bereid("COMMIT");
        _boeking = Bereid("INSERT INTO boekingen (stroom, nr, opdracht, tijdstip, zout, hash) VALUES (@0, @1, @2, @3, @4, @5)", 6);
        _deel = Bereid("INSERT INTO delen (stroom, nr, deel, publiek, zout, dader) VALUES (@0, @1, @2, @3, @4, @5)", 6);
        _feit = Bereid("INSERT INTO feiten (stroom, nr, deel, feit, naam, versie, inhoud) VALUES (@0, @1, @2, @3, @4, @5, @6)", 7);
        _tekst = Bereid("INSERT INTO teksten (stroom, tekst, zout, woorden) VALUES (@0, @1, @2, @3)", 4);
        _wis = Bereid("DELETE FROM teksten WHERE stroom = @0 AND tekst = @1", 2);
    }

    public void Voeg(IReadOnlyList<Bijschrijving> bijschrijvingen)
    {
        _begin.ExecuteNonQuery();
        try
        {
            foreach (var bijschrijving in bijschrijvingen) Voeg(bijschrijving);
            _vastleggen.ExecuteNonQuery();
        }
        catch (Exception fout)
        {
            Draai();
            if (fout is SqliteException sqlite && Weigering.Van(sqlite) is { } weigering) throw weigering;
            throw;
        }
        RuimOp(bijschrijvingen.Any(b => b.Gewist.Count > 0));
    }

    void Voeg(Bijschrijving bijschrijving)
    {
        var (boeking, hash, woorden, gewist) = bijschrijving;
        var stroom = boeking.Stroom.ToString();
        Voer(_boeking, stroom, boeking.Nr, boeking.Kop.Opdracht.ToString(), boeking.Kop.Tijdstip.ToString(), boeking.Kop.Zout, hash.Bytes());
        for (var d = 0; d < boeking.Delen.Length; d++)
        {
            var deel = boeking.Delen[d];
            Voer(_deel, stroom, boeking.Nr, d + 1, deel.Publiek.ToString(), deel.Zout, deel.Dader);
            for (var f = 0; f < deel.Feiten.Length; f++)
            {
                var feit = deel.Feiten[f];
                Voer(_feit, stroom, boeking.Nr, d + 1, f + 1, feit.Naam, feit.Versie, feit.Inhoud);
            }
        }
        foreach (var tekst in woorden) Voer(_tekst, stroom, tekst.Id.ToString(), tekst.Zout, tekst.Woorden);
        foreach (var tekst in gewist) Voer(_wis, stroom, tekst.ToString());
    }

    static void Voer(SqliteCommand opdracht, params ReadOnlySpan<object> waarden)
    {
        for (var i = 0; i < waarden.Length; i++) opdracht.Parameters[i].Value = waarden[i];
        opdracht.ExecuteNonQuery();
    }

    // A full disk ends the transaction by itself; turning back what is already back would hide why.
    void Draai()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(_verbinding.Handle) != 0) return;
        using var terug = _verbinding.CreateCommand();
        terug.CommandText = "ROLLBACK";
        terug.ExecuteNonQuery();
    }

    // Old pages stay readable in the write-ahead log until it is emptied. A reader can be in the way; then it is done after the next append.
    void RuimOp(bool nu)
    {
        if (!nu && !_opTeRuimen) return;
        using var leeg = _verbinding.CreateCommand();
        leeg.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        using var antwoord = leeg.ExecuteReader();
        _opTeRuimen = !antwoord.Read() || antwoord.GetInt32(0) != 0;
    }

    SqliteCommand Bereid(string sql, int waarden = 0)
    {
        var opdracht = _verbinding.CreateCommand();
        opdracht.CommandText = sql;
        for (var i = 0; i < waarden; i++) opdracht.Parameters.Add(new SqliteParameter { ParameterName = $"@{i}" });
        opdracht.Prepare();
        return opdracht;
    }

    public void Dispose()
    {
        foreach (var opdracht in (SqliteCommand[])[_begin, _vastleggen, _boeking, _deel, _feit, _tekst, _wis]) opdracht.Dispose();
        _verbinding.Dispose();
    }
}
