using Microsoft.Data.Sqlite;
using Npgsql;

namespace Schakel.Storage;

/// <summary>This opdracht already stands in this journal, under a number that was not looked at: ask <see cref="IJournaal.Vind"/> first.</summary>
public sealed class OpdrachtHerhaald(Exception? oorzaak = null) : Exception("Deze opdracht staat al in dit journaal.", oorzaak);

/// <summary>What a refusal by the database means to the one who appends; null when it means a fault and should be seen as such.</summary>
static class Weigering
{
    public static Exception? Van(SqliteException fout)
    {
        if (fout.SqliteErrorCode != SQLitePCL.raw.SQLITE_CONSTRAINT) return null;
        if (fout.Message.Contains("schakel:nummer-bezet", StringComparison.Ordinal)) return new AndereSchrijver(fout);
        return fout.Message.Contains("schakel:opdracht-herhaald", StringComparison.Ordinal) ? new OpdrachtHerhaald(fout) : null;
    }

    public static Exception? Van(PostgresException fout) => fout switch
    {
        { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "journaal_regel" } => new AndereSchrijver(fout),
        { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "journaal_opdracht" } => new OpdrachtHerhaald(fout),
        { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => new AndereSchrijver(fout),
        _ => null,
    };
}
