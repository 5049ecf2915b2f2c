namespace Schakel.Storage.Migrations.Sqlite;

/// <summary>The journal's tables as the first migration makes them. The words in RAISE are what <see cref="Weigering"/> recognises.</summary>
static class JournaalTabellen
{
    // One table for the lines of all entries, one behind the other as they are appended and read: an entry touches the last page and
    // nothing else but the index on opdrachten. A line with deel 0 opens an entry, one with feit 0 opens a part, the others are facts.
    // STRICT, because SQLite would otherwise keep a text in a column of bytes; WITHOUT ROWID, because everything is read in the order of its key.
    public const string Tabellen = """
        CREATE TABLE journaal (
            stroom BLOB NOT NULL CHECK (length(stroom) = 16), nr INTEGER NOT NULL, deel INTEGER NOT NULL, feit INTEGER NOT NULL,
            opdracht BLOB, tijdstip TEXT, hash BLOB, zout BLOB, publiek TEXT, dader BLOB, naam TEXT, versie INTEGER, inhoud BLOB,
            PRIMARY KEY (stroom, nr, deel, feit),
            CHECK (CASE
                WHEN deel = 0 THEN feit = 0 AND length(opdracht) = 16 AND tijdstip IS NOT NULL AND length(hash) = 32 AND length(zout) = 32
                WHEN feit = 0 THEN publiek IS NOT NULL AND length(zout) = 32 AND dader IS NOT NULL
                ELSE naam IS NOT NULL AND versie IS NOT NULL AND inhoud IS NOT NULL END IS TRUE)) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX journaal_opdracht ON journaal (stroom, opdracht) WHERE deel = 0;
        CREATE TABLE teksten (
            stroom BLOB NOT NULL, tekst BLOB NOT NULL, zout BLOB NOT NULL, woorden TEXT NOT NULL,
            PRIMARY KEY (stroom, tekst)) STRICT, WITHOUT ROWID;
        """;

    // INSERT OR REPLACE deletes without asking the delete triggers (unless recursive_triggers is on, which the connection decides),
    // so what exists is refused before the insert. A line only comes directly behind the last of its stroom; each max is one seek to the end of the key.
    public const string Volgorde = """
        CREATE TRIGGER journaal_boeking BEFORE INSERT ON journaal WHEN NEW.deel = 0 BEGIN
            SELECT CASE
                WHEN NEW.nr <= laatste THEN RAISE(ABORT, 'schakel:nummer-bezet')
                WHEN NEW.nr > laatste + 1 THEN RAISE(ABORT, 'schakel:niet-op-volgorde')
                WHEN EXISTS (SELECT 1 FROM journaal WHERE stroom = NEW.stroom AND opdracht = NEW.opdracht AND deel = 0) THEN RAISE(ABORT, 'schakel:opdracht-herhaald') END
            FROM (SELECT coalesce(max(nr), 0) AS laatste FROM journaal WHERE stroom = NEW.stroom);
        END;
        CREATE TRIGGER journaal_regel BEFORE INSERT ON journaal WHEN NEW.deel <> 0 BEGIN
            SELECT CASE
                WHEN NEW.nr IS NOT (SELECT max(nr) FROM journaal WHERE stroom = NEW.stroom) THEN RAISE(ABORT, 'schakel:boeking-gesloten')
                WHEN NEW.deel <> (NEW.feit = 0) + (SELECT max(deel) FROM journaal WHERE stroom = NEW.stroom AND nr = NEW.nr)
                    OR NEW.feit <> 0 AND NEW.feit <> 1 + (SELECT max(feit) FROM journaal WHERE stroom = NEW.stroom AND nr = NEW.nr AND deel = NEW.deel)
                    THEN RAISE(ABORT, 'schakel:niet-op-volgorde') END;
        END;
        CREATE TRIGGER teksten_eenmalig BEFORE INSERT ON teksten
            WHEN EXISTS (SELECT 1 FROM teksten WHERE stroom = NEW.stroom AND tekst = NEW.tekst)
        BEGIN SELECT RAISE(ABORT, 'schakel:woorden-staan-vast'); END;
        """;

    public const string Vast = """
        CREATE TRIGGER journaal_vast BEFORE UPDATE ON journaal BEGIN SELECT RAISE(ABORT, 'schakel:alleen-bijschrijven'); END;
        CREATE TRIGGER journaal_blijft BEFORE DELETE ON journaal BEGIN SELECT RAISE(ABORT, 'schakel:alleen-bijschrijven'); END;
        CREATE TRIGGER teksten_vast BEFORE UPDATE ON teksten BEGIN SELECT RAISE(ABORT, 'schakel:woorden-staan-vast'); END;
        """;
}
