namespace Schakel.Storage;

static class Stroomlijst
{
    /// <summary>All stromen by one seek each; DISTINCT would read every entry. Not min(): PostgreSQL has none for bytes.</summary>
    public const string Sql = """
        WITH RECURSIVE lijst(stroom) AS (
            SELECT (SELECT stroom FROM journaal ORDER BY stroom LIMIT 1)
            UNION ALL
            SELECT (SELECT j.stroom FROM journaal j WHERE j.stroom > lijst.stroom ORDER BY j.stroom LIMIT 1) FROM lijst WHERE lijst.stroom IS NOT NULL)
        SELECT stroom FROM lijst WHERE stroom IS NOT NULL ORDER BY stroom
        """;
}
