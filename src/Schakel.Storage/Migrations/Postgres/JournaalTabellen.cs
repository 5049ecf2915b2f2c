namespace Schakel.Storage.Migrations.Postgres;

/// <summary>The journal's tables as the first migration makes them. The names of the constraints are what <see cref="Weigering"/> recognises.</summary>
static class JournaalTabellen
{
    // The same lines as on SQLite: deel 0 opens an entry, feit 0 opens a part, the others are facts.
    public const string Tabellen = """
        CREATE TABLE journaal (
            stroom bytea NOT NULL CHECK (length(stroom) = 16), nr bigint NOT NULL CHECK (nr > 0), deel integer NOT NULL CHECK (deel >= 0), feit integer NOT NULL CHECK (feit >= 0),
            opdracht bytea, tijdstip text COLLATE "C", hash bytea, zout bytea, publiek text COLLATE "C", dader bytea, naam text COLLATE "C", versie integer, inhoud bytea,
            CONSTRAINT journaal_regel PRIMARY KEY (stroom, nr, deel, feit),
            CHECK (CASE
                WHEN deel = 0 THEN feit = 0 AND length(opdracht) = 16 AND tijdstip IS NOT NULL AND length(hash) = 32 AND length(zout) = 32
                WHEN feit = 0 THEN publiek IS NOT NULL AND length(zout) = 32 AND dader IS NOT NULL
                ELSE naam IS NOT NULL AND versie IS NOT NULL AND inhoud IS NOT NULL END IS TRUE));
        CREATE UNIQUE INDEX journaal_opdracht ON journaal (stroom, opdracht) WHERE deel = 0;
        CREATE TABLE teksten (
            stroom bytea NOT NULL, tekst bytea NOT NULL, zout bytea NOT NULL, woorden text COLLATE "C" NOT NULL,
            PRIMARY KEY (stroom, tekst));
        """;

    // One check per statement, not per row. The scalar subqueries are on purpose: the planner cannot turn them into a join
    // that scans the table, so a check stays one seek per new row however long the journal grows.
    // A row carries the transaction that wrote it (xmin): parts and facts only join an entry of their own transaction.
    public const string Volgorde = """
        CREATE FUNCTION schakel_op_volgorde() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (SELECT FROM nieuw n WHERE n.deel > 0 AND
                (SELECT j.xmin FROM journaal j WHERE j.stroom = n.stroom AND j.nr = n.nr AND j.deel = 0 AND j.feit = 0) IS DISTINCT FROM pg_current_xact_id()::xid)
            THEN RAISE EXCEPTION 'schakel:boeking-gesloten'; END IF;
            IF EXISTS (SELECT FROM nieuw n WHERE (n.nr > 1 OR n.deel > 0) AND
                (SELECT j.nr FROM journaal j WHERE j.stroom = n.stroom
                    AND j.nr = CASE WHEN n.deel = 0 THEN n.nr - 1 ELSE n.nr END
                    AND j.deel = CASE WHEN n.deel > 0 AND n.feit = 0 THEN n.deel - 1 ELSE n.deel END
                    AND j.feit = CASE WHEN n.feit > 0 THEN n.feit - 1 ELSE 0 END) IS NULL)
            THEN RAISE EXCEPTION 'schakel:niet-op-volgorde'; END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER journaal_op_volgorde AFTER INSERT ON journaal REFERENCING NEW TABLE AS nieuw
            FOR EACH STATEMENT EXECUTE FUNCTION schakel_op_volgorde();
        """;

    // ALWAYS: session_replication_role = replica, which restores and bulk tools set, does not switch these off.
    public const string Vast = """
        CREATE FUNCTION schakel_weiger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;

        CREATE TRIGGER journaal_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON journaal FOR EACH STATEMENT EXECUTE FUNCTION schakel_weiger('schakel:alleen-bijschrijven');
        CREATE TRIGGER teksten_vast BEFORE UPDATE ON teksten FOR EACH STATEMENT EXECUTE FUNCTION schakel_weiger('schakel:woorden-staan-vast');
        ALTER TABLE journaal ENABLE ALWAYS TRIGGER journaal_vast;
        ALTER TABLE teksten ENABLE ALWAYS TRIGGER teksten_vast;
        """;
}
