namespace Schakel.Storage;

static class Stroomlijst
{
    /// <summary>All stromen by one seek each; DISTINCT would read every entry.</summary>
    public const string Sql = """
        WITH RECURSIVE lijst(stroom) AS (
            SELECT min(stroom) FROM boekingen
            UNION ALL
            SELECT (SELECT min(b.stroom) FROM boekingen b WHERE b.stroom > lijst.stroom) FROM lijst WHERE lijst.stroom IS NOT NULL)
        SELECT stroom FROM lijst WHERE stroom IS NOT NULL ORDER BY stroom
        """;
}
