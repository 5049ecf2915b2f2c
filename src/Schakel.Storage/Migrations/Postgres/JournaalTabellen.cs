namespace Schakel.Storage.Migrations.Postgres;

/// <summary>The journal's tables as the first migration makes them. The names of the constraints are what <see cref="Weigering"/> recognises.</summary>
static class JournaalTabellen
{
    public const string Tabellen = """
        CREATE TABLE boekingen (
            stroom text COLLATE "C" NOT NULL, nr bigint NOT NULL CHECK (nr > 0), opdracht text COLLATE "C" NOT NULL, tijdstip text COLLATE "C" NOT NULL,
            zout bytea NOT NULL CHECK (length(zout) = 32), hash bytea NOT NULL CHECK (length(hash) = 32),
            CONSTRAINT boekingen_nummer PRIMARY KEY (stroom, nr), CONSTRAINT boekingen_opdracht UNIQUE (stroom, opdracht));
        CREATE TABLE delen (
            stroom text COLLATE "C" NOT NULL, nr bigint NOT NULL, deel integer NOT NULL CHECK (deel > 0), publiek text COLLATE "C" NOT NULL,
            zout bytea NOT NULL CHECK (length(zout) = 32), dader bytea NOT NULL,
            PRIMARY KEY (stroom, nr, deel));
        CREATE TABLE feiten (
            stroom text COLLATE "C" NOT NULL, nr bigint NOT NULL, deel integer NOT NULL, feit integer NOT NULL CHECK (feit > 0),
            naam text COLLATE "C" NOT NULL, versie integer NOT NULL, inhoud bytea NOT NULL,
            PRIMARY KEY (stroom, nr, deel, feit));
        CREATE TABLE teksten (
            stroom text COLLATE "C" NOT NULL, tekst text COLLATE "C" NOT NULL, zout bytea NOT NULL, woorden text COLLATE "C" NOT NULL,
            PRIMARY KEY (stroom, tekst));
        """;

    // One check per statement, not per row. The scalar subqueries are on purpose: the planner cannot turn them into a join
    // that scans the table, so a check stays one seek per new row however long the journal grows.
    // A row carries the transaction that wrote it (xmin): parts and facts only join an entry of their own transaction.
    public const string Volgorde = """
        CREATE FUNCTION schakel_boekingen_op_volgorde() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (SELECT FROM nieuw n WHERE n.nr > 1 AND (SELECT b.nr FROM boekingen b WHERE b.stroom = n.stroom AND b.nr = n.nr - 1) IS NULL)
            THEN RAISE EXCEPTION 'schakel:niet-op-volgorde'; END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER boekingen_op_volgorde AFTER INSERT ON boekingen REFERENCING NEW TABLE AS nieuw
            FOR EACH STATEMENT EXECUTE FUNCTION schakel_boekingen_op_volgorde();

        CREATE FUNCTION schakel_delen_op_volgorde() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (SELECT FROM nieuw n WHERE
                (SELECT b.xmin FROM boekingen b WHERE b.stroom = n.stroom AND b.nr = n.nr) IS DISTINCT FROM pg_current_xact_id()::xid)
            THEN RAISE EXCEPTION 'schakel:boeking-gesloten'; END IF;
            IF EXISTS (SELECT FROM nieuw n WHERE n.deel > 1 AND
                (SELECT d.deel FROM delen d WHERE d.stroom = n.stroom AND d.nr = n.nr AND d.deel = n.deel - 1) IS NULL)
            THEN RAISE EXCEPTION 'schakel:niet-op-volgorde'; END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER delen_op_volgorde AFTER INSERT ON delen REFERENCING NEW TABLE AS nieuw
            FOR EACH STATEMENT EXECUTE FUNCTION schakel_delen_op_volgorde();

        CREATE FUNCTION schakel_feiten_op_volgorde() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (SELECT FROM nieuw n WHERE
                (SELECT d.xmin FROM delen d WHERE d.stroom = n.stroom AND d.nr = n.nr AND d.deel = n.deel) IS DISTINCT FROM pg_current_xact_id()::xid)
            THEN RAISE EXCEPTION 'schakel:boeking-gesloten'; END IF;
            IF EXISTS (SELECT FROM nieuw n WHERE n.feit > 1 AND
                (SELECT f.feit FROM feiten f WHERE f.stroom = n.stroom AND f.nr = n.nr AND f.deel = n.deel AND f.feit = n.feit - 1) IS NULL)
            THEN RAISE EXCEPTION 'schakel:niet-op-volgorde'; END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER feiten_op_volgorde AFTER INSERT ON feiten REFERENCING NEW TABLE AS nieuw
            FOR EACH STATEMENT EXECUTE FUNCTION schakel_feiten_op_volgorde();
        """;

    // ALWAYS: session_replication_role = replica, which restores and bulk tools set, does not switch these off.
    public const string Vast = """
        CREATE FUNCTION schakel_weiger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;

        CREATE TRIGGER boekingen_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON boekingen FOR EACH STATEMENT EXECUTE FUNCTION schakel_weiger('schakel:alleen-bijschrijven');
        CREATE TRIGGER delen_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON delen FOR EACH STATEMENT EXECUTE FUNCTION schakel_weiger('schakel:alleen-bijschrijven');
        CREATE TRIGGER feiten_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON feiten FOR EACH STATEMENT EXECUTE FUNCTION schakel_weiger('schakel:alleen-bijschrijven');
        CREATE TRIGGER teksten_vast BEFORE UPDATE ON teksten FOR EACH STATEMENT EXECUTE FUNCTION schakel_weiger('schakel:woorden-staan-vast');
        ALTER TABLE boekingen ENABLE ALWAYS TRIGGER boekingen_vast;
        ALTER TABLE delen ENABLE ALWAYS TRIGGER delen_vast;
        ALTER TABLE feiten ENABLE ALWAYS TRIGGER feiten_vast;
        ALTER TABLE teksten ENABLE ALWAYS TRIGGER teksten_vast;
        """;
}
