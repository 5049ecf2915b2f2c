namespace Schakel.Storage.Migrations.Sqlite;

/// <summary>The journal's tables as the first migration makes them. The words in RAISE are what <see cref="Weigering"/> recognises.</summary>
static class JournaalTabellen
{
    // STRICT, because SQLite would otherwise keep a text in a column of bytes; WITHOUT ROWID, because everything is read in the order of its key.
    // No foreign keys: the triggers below ask the same and more, and nothing is ever deleted.
    public const string Tabellen = """
        CREATE TABLE boekingen (
            stroom TEXT NOT NULL, nr INTEGER NOT NULL, opdracht TEXT NOT NULL, tijdstip TEXT NOT NULL,
            zout BLOB NOT NULL CHECK (length(zout) = 32), hash BLOB NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (stroom, nr), UNIQUE (stroom, opdracht)) STRICT, WITHOUT ROWID;
        CREATE TABLE delen (
            stroom TEXT NOT NULL, nr INTEGER NOT NULL, deel INTEGER NOT NULL, publiek TEXT NOT NULL,
            zout BLOB NOT NULL CHECK (length(zout) = 32), dader BLOB NOT NULL,
            PRIMARY KEY (stroom, nr, deel)) STRICT, WITHOUT ROWID;
        CREATE TABLE feiten (
            stroom TEXT NOT NULL, nr INTEGER NOT NULL, deel INTEGER NOT NULL, feit INTEGER NOT NULL,
            naam TEXT NOT NULL, versie INTEGER NOT NULL, inhoud BLOB NOT NULL,
            PRIMARY KEY (stroom, nr, deel, feit)) STRICT, WITHOUT ROWID;
        CREATE TABLE teksten (
            stroom TEXT NOT NULL, tekst TEXT NOT NULL, zout BLOB NOT NULL, woorden TEXT NOT NULL,
            PRIMARY KEY (stroom, tekst)) STRICT, WITHOUT ROWID;
        """;

    // INSERT OR REPLACE deletes without asking the delete triggers (unless recursive_triggers is on, which the connection decides),
    // so what exists is refused before the insert; each count comes from one seek to the end of its key.
    public const string Volgorde = """
        CREATE TRIGGER boekingen_op_volgorde BEFORE INSERT ON boekingen BEGIN
            SELECT CASE
                WHEN NEW.nr <= laatste THEN RAISE(ABORT, 'schakel:nummer-bezet')
                WHEN NEW.nr > laatste + 1 THEN RAISE(ABORT, 'schakel:niet-op-volgorde')
                WHEN EXISTS (SELECT 1 FROM boekingen WHERE stroom = NEW.stroom AND opdracht = NEW.opdracht) THEN RAISE(ABORT, 'schakel:opdracht-herhaald') END
            FROM (SELECT coalesce(max(nr), 0) AS laatste FROM boekingen WHERE stroom = NEW.stroom);
        END;
        CREATE TRIGGER delen_op_volgorde BEFORE INSERT ON delen BEGIN
            SELECT CASE
                WHEN NEW.nr IS NOT (SELECT max(nr) FROM boekingen WHERE stroom = NEW.stroom) THEN RAISE(ABORT, 'schakel:boeking-gesloten')
                WHEN NEW.deel <> (SELECT coalesce(max(deel), 0) + 1 FROM delen WHERE stroom = NEW.stroom AND nr = NEW.nr)
                    THEN RAISE(ABORT, 'schakel:niet-op-volgorde') END;
        END;
        CREATE TRIGGER feiten_op_volgorde BEFORE INSERT ON feiten BEGIN
            SELECT CASE
                WHEN NEW.nr IS NOT (SELECT max(nr) FROM boekingen WHERE stroom = NEW.stroom)
                    OR NEW.deel IS NOT (SELECT max(deel) FROM delen WHERE stroom = NEW.stroom AND nr = NEW.nr) THEN RAISE(ABORT, 'schakel:boeking-gesloten')
                WHEN NEW.feit <> (SELECT coalesce(max(feit), 0) + 1 FROM feiten WHERE stroom = NEW.stroom AND nr = NEW.nr AND deel = NEW.deel)
                    THEN RAISE(ABORT, 'schakel:niet-op-volgorde') END;
        END;
        CREATE TRIGGER teksten_eenmalig BEFORE INSERT ON teksten
            WHEN EXISTS (SELECT 1 FROM teksten WHERE stroom = NEW.stroom AND tekst = NEW.tekst)
        BEGIN SELECT RAISE(ABORT, 'schakel:woorden-staan-vast'); END;
        """;

    public const string Vast = """
        CREATE TRIGGER boekingen_vast BEFORE UPDATE ON boekingen BEGIN SELECT RAISE(ABORT, 'schakel:alleen-bijschrijven'); END;
        CREATE TRIGGER boekingen_blijven BEFORE DELETE ON boekingen BEGIN SELECT RAISE(ABORT, 'schakel:alleen-bijschrijven'); END;
        CREATE TRIGGER delen_vast BEFORE UPDATE ON delen BEGIN SELECT RAISE(ABORT, 'schakel:alleen-bijschrijven'); END;
        CREATE TRIGGER delen_blijven BEFORE DELETE ON delen BEGIN SELECT RAISE(ABORT, 'schakel:alleen-bijschrijven'); END;
        CREATE TRIGGER feiten_vast BEFORE UPDATE ON feiten BEGIN SELECT RAISE(ABORT, 'schakel:alleen-bijschrijven'); END;
        CREATE TRIGGER feiten_blijven BEFORE DELETE ON feiten BEGIN SELECT RAISE(ABORT, 'schakel:alleen-bijschrijven'); END;
        CREATE TRIGGER teksten_vast BEFORE UPDATE ON teksten BEGIN SELECT RAISE(ABORT, 'schakel:woorden-staan-vast'); END;
        """;
}
