namespace Schakel.Storage.Migrations.Postgres;

/// <summary>The table of files, beside that of the words and as fast: what was written stays as it is until it is erased.</summary>
static class BestandenTabel
{
    public const string Maak = """
        CREATE TABLE bestanden (
            stroom bytea NOT NULL CHECK (length(stroom) = 16), bestand bytea NOT NULL CHECK (length(bestand) = 16),
            zout bytea NOT NULL CHECK (length(zout) = 32), inhoud bytea NOT NULL CHECK (length(inhoud) BETWEEN 1 AND 1000000),
            PRIMARY KEY (stroom, bestand));
        CREATE TRIGGER bestanden_vast BEFORE UPDATE ON bestanden FOR EACH STATEMENT EXECUTE FUNCTION schakel_weiger('schakel:woorden-staan-vast');
        ALTER TABLE bestanden ENABLE ALWAYS TRIGGER bestanden_vast;
        """;

    /// <summary>The same for photos.</summary>
    public const string MaakGroter = """
        ALTER TABLE bestanden DROP CONSTRAINT bestanden_inhoud_check;
        ALTER TABLE bestanden ADD CONSTRAINT bestanden_inhoud_check CHECK (length(inhoud) BETWEEN 1 AND 8388608);
        """;

    public const string MaakKleiner = """
        ALTER TABLE bestanden DROP CONSTRAINT bestanden_inhoud_check;
        ALTER TABLE bestanden ADD CONSTRAINT bestanden_inhoud_check CHECK (length(inhoud) BETWEEN 1 AND 1000000);
        """;
}
