using Microsoft.Data.Sqlite;
using Schakel.Domein;
using Schakel.Domein.Geheugen;
using SQLitePCL;

namespace Schakel.Storage;

/// <summary>The one connection that appends to SQLite, with its prepared commands: preparing them anew would cost more than the append.</summary>
sealed class SqliteBijschrijver : IDisposable
{
    readonly SqliteConnection _verbinding;
    readonly SqliteVraag _begin;
    readonly SqliteVraag _vastleggen;
    readonly SqliteVraag _boeking;
    readonly SqliteVraag _deel;
    readonly SqliteVraag _feit;
    readonly SqliteVraag _tekst;
    readonly SqliteVraag _wis;
    readonly SqliteVraag _bestand;
    readonly SqliteVraag _wisBestand;

    public SqliteBijschrijver(SqliteConnection verbinding)
    {
        _verbinding = verbinding;
        _begin = new(verbinding, "BEGIN IMMEDIATE");
        _vastleggen = new(verbinding, "COMMIT");
        _boeking = new(verbinding, "INSERT INTO journaal (stroom, nr, deel, feit, opdracht, tijdstip, hash, zout) VALUES (?1, ?2, 0, 0, ?3, ?4, ?5, ?6)");
        _deel = new(verbinding, "INSERT INTO journaal (stroom, nr, deel, feit, zout, publiek, dader) VALUES (?1, ?2, ?3, 0, ?4, ?5, ?6)");
        _feit = new(verbinding, "INSERT INTO journaal (stroom, nr, deel, feit, naam, versie, inhoud) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        _tekst = new(verbinding, "INSERT INTO teksten (stroom, tekst, zout, woorden) VALUES (?1, ?2, ?3, ?4)");
        _wis = new(verbinding, "DELETE FROM teksten WHERE stroom = ?1 AND tekst = ?2");
        _bestand = new(verbinding, "INSERT INTO bestanden (stroom, bestand, zout, inhoud) VALUES (?1, ?2, ?3, ?4)");
        _wisBestand = new(verbinding, "DELETE FROM bestanden WHERE stroom = ?1 AND bestand = ?2");
    }

    public void Voeg(IReadOnlyList<Bijschrijving> bijschrijvingen)
    {
        _begin.Voer();
        try
        {
            foreach (var bijschrijving in bijschrijvingen) Voeg(bijschrijving);
            _vastleggen.Voer();
        }
        catch (Exception fout)
        {
            Draai();
            if (fout is SqliteException sqlite && Weigering.Van(sqlite) is { } weigering) throw weigering;
            throw;
        }
    }

    void Voeg(Bijschrijving bijschrijving)
    {
        var (boeking, hash, woorden, gewist, bestanden) = bijschrijving;
        Span<byte> stroom = stackalloc byte[Kenmerk.Lengte];
        Span<byte> kenmerk = stackalloc byte[Kenmerk.Lengte];
        Span<byte> zegel = stackalloc byte[Zegel.Lengte];
        Kenmerk.Schrijf(boeking.Stroom.Waarde, stroom);
        Kenmerk.Schrijf(boeking.Kop.Opdracht.Waarde, kenmerk);
        hash.Schrijf(zegel);
        _boeking.Zet(1, stroom).Zet(2, boeking.Nr).Zet(3, kenmerk).Zet(4, boeking.Kop.Tijdstip.ToString()).Zet(5, zegel).Zet(6, boeking.Kop.Zout).Voer();
        for (var d = 0; d < boeking.Delen.Length; d++)
        {
            var deel = boeking.Delen[d];
            _deel.Zet(1, stroom).Zet(2, boeking.Nr).Zet(3, d + 1).Zet(4, deel.Zout).Zet(5, deel.Publiek.ToString()).Zet(6, deel.Dader).Voer();
            for (var f = 0; f < deel.Feiten.Length; f++)
            {
                var feit = deel.Feiten[f];
                _feit.Zet(1, stroom).Zet(2, boeking.Nr).Zet(3, d + 1).Zet(4, f + 1).Zet(5, feit.Naam).Zet(6, feit.Versie).Zet(7, feit.Inhoud).Voer();
            }
        }
        foreach (var tekst in woorden)
        {
            Kenmerk.Schrijf(tekst.Id.Waarde, kenmerk);
            _tekst.Zet(1, stroom).Zet(2, kenmerk).Zet(3, tekst.Zout).Zet(4, tekst.Woorden).Voer();
        }
        foreach (var bestand in bestanden ?? [])
        {
            Kenmerk.Schrijf(bestand.Id.Waarde, kenmerk);
            _bestand.Zet(1, stroom).Zet(2, kenmerk).Zet(3, bestand.Zout).Zet(4, bestand.Inhoud).Voer();
        }
        foreach (var tekst in gewist)
        {
            Kenmerk.Schrijf(tekst.Waarde, kenmerk);
            _wis.Zet(1, stroom).Zet(2, kenmerk).Voer();
            _wisBestand.Zet(1, stroom).Zet(2, kenmerk).Voer();
        }
    }

    // A full disk ends the transaction by itself; turning back what is already back would hide why.
    void Draai()
    {
        if (raw.sqlite3_get_autocommit(_verbinding.Handle) != 0) return;
        using var terug = new SqliteVraag(_verbinding, "ROLLBACK");
        terug.Voer();
    }

    /// <summary>
    /// Empties the write-ahead log, in which old pages stay readable; false when a reader is in the way. It does not wait for that reader:
    /// the writers behind it would wait along.
    /// </summary>
    public bool RuimOp()
    {
        _ = raw.sqlite3_busy_timeout(_verbinding.Handle, 0);
        try
        {
            using var leeg = new SqliteVraag(_verbinding, "PRAGMA wal_checkpoint(TRUNCATE)");
            return leeg.Stap() && leeg.Getal(0) == 0;
        }
        catch (SqliteException)
        {
            // What was appended stands; a log that could not be emptied, by a full disk for one, is for later.
            return false;
        }
        finally
        {
            _ = raw.sqlite3_busy_timeout(_verbinding.Handle, SqliteVerbinding.Geduld);
        }
    }

    public void Dispose()
    {
        foreach (var opdracht in (SqliteVraag[])[_begin, _vastleggen, _boeking, _deel, _feit, _tekst, _wis, _bestand, _wisBestand]) opdracht.Dispose();
        _verbinding.Dispose();
    }
}
