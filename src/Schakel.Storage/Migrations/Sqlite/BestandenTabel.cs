namespace Schakel.Storage.Migrations.Sqlite;

/// <summary>The table of files, beside that of the words and as fast: what was written stays as it is until it is erased.</summary>
static class BestandenTabel
{
    public const string Maak = """
        CREATE TABLE bestanden (
            stroom BLOB NOT NULL CHECK (length(stroom) = 16), bestand BLOB NOT NULL CHECK (length(bestand) = 16),
            zout BLOB NOT NULL CHECK (length(zout) = 32), inhoud BLOB NOT NULL CHECK (length(inhoud) BETWEEN 1 AND 1000000),
            PRIMARY KEY (stroom, bestand)) STRICT;
        CREATE TRIGGER bestanden_eenmalig BEFORE INSERT ON bestanden
            WHEN EXISTS (SELECT 1 FROM bestanden WHERE stroom = NEW.stroom AND bestand = NEW.bestand)
        BEGIN SELECT RAISE(ABORT, 'schakel:woorden-staan-vast'); END;
        CREATE TRIGGER bestanden_vast BEFORE UPDATE ON bestanden BEGIN SELECT RAISE(ABORT, 'schakel:woorden-staan-vast'); END;
        """;

    // SQLite changes no limit in place: the same table anew, with what stood in it. Going back keeps what is larger out.
    const string Anders = """
        DROP TRIGGER bestanden_eenmalig;
        DROP TRIGGER bestanden_vast;
        ALTER TABLE bestanden RENAME TO bestanden_eerder;

        """;

    const string Over = """

        INSERT INTO bestanden SELECT stroom, bestand, zout, inhoud FROM bestanden_eerder WHERE length(inhoud) <= 1000000;
        DROP TABLE bestanden_eerder;
        """;

    /// <summary>The same for photos.</summary>
    public static readonly string MaakGroter = Anders + Maak.Replace("1000000", "8388608", StringComparison.Ordinal) + Over;

    public const string MaakKleiner = Anders + Maak + Over;
}
