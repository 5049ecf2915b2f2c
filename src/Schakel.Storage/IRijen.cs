using System.Data.Common;

namespace Schakel.Storage;

/// <summary>
/// The rows of a question. Two ways to get them: through ADO.NET, and for SQLite straight from its own
/// interface, because the client library costs more per column than SQLite does per row.
/// </summary>
interface IRijen
{
    ValueTask<bool> Volgende(CancellationToken stop);

    long Getal(int kolom);

    string Tekst(int kolom);

    /// <summary>The text; the guess itself when it is the same, because most rows name what the row before named.</summary>
    string Tekst(int kolom, string gok);

    byte[] Bytes(int kolom);
}

sealed class DbRijen(DbDataReader lezer) : IRijen
{
    public ValueTask<bool> Volgende(CancellationToken stop) => new(lezer.ReadAsync(stop));

    // The table holds both widths: integer for a place in an entry, bigint for a number in a journal.
    public long Getal(int kolom) => lezer.GetFieldType(kolom) == typeof(int) ? lezer.GetInt32(kolom) : lezer.GetInt64(kolom);

    public string Tekst(int kolom) => lezer.GetString(kolom);

    public string Tekst(int kolom, string gok) => lezer.GetString(kolom);

    public byte[] Bytes(int kolom) => lezer.GetFieldValue<byte[]>(kolom);
}

sealed class SqliteRijen(SqliteVraag vraag) : IRijen
{
    public ValueTask<bool> Volgende(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return new(vraag.Stap());
    }

    public long Getal(int kolom) => vraag.Getal(kolom);

    public string Tekst(int kolom) => vraag.Tekst(kolom);

    public string Tekst(int kolom, string gok) => vraag.Tekst(kolom, gok);

    public byte[] Bytes(int kolom) => vraag.Bytes(kolom);
}
