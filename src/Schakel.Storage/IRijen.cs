using System.Data.Common;

namespace Schakel.Storage;

/// <summary>
/// The rows of three questions, one question after another. Two ways to get them: through ADO.NET, and for SQLite straight from its own
/// interface, because the client library costs more per column than SQLite does per row.
/// </summary>
interface IRijen
{
    ValueTask<bool> Volgende(CancellationToken stop);

    Task VolgendeVraag(CancellationToken stop);

    long Getal(int kolom);

    string Tekst(int kolom);

    /// <summary>The text; the guess itself when it is the same, because most rows name what the row before named.</summary>
    string Tekst(int kolom, string gok);

    byte[] Bytes(int kolom);
}

sealed class DbRijen(DbDataReader lezer) : IRijen
{
    public ValueTask<bool> Volgende(CancellationToken stop) => new(lezer.ReadAsync(stop));

    public Task VolgendeVraag(CancellationToken stop) => lezer.NextResultAsync(stop);

    // The tables hold both widths: integer for a place in an entry, bigint for a number in a journal.
    public long Getal(int kolom) => lezer.GetFieldType(kolom) == typeof(int) ? lezer.GetInt32(kolom) : lezer.GetInt64(kolom);

    public string Tekst(int kolom) => lezer.GetString(kolom);

    public string Tekst(int kolom, string gok) => lezer.GetString(kolom);

    public byte[] Bytes(int kolom) => lezer.GetFieldValue<byte[]>(kolom);
}

sealed class SqliteRijen(params SqliteVraag[] vragen) : IRijen
{
    int _vraag;

    SqliteVraag Nu => vragen[_vraag];

    public ValueTask<bool> Volgende(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return new(Nu.Stap());
    }

    public Task VolgendeVraag(CancellationToken stop)
    {
        _vraag++;
        return Task.CompletedTask;
    }

    public long Getal(int kolom) => Nu.Getal(kolom);

    public string Tekst(int kolom) => Nu.Tekst(kolom);

    public string Tekst(int kolom, string gok) => Nu.Tekst(kolom, gok);

    public byte[] Bytes(int kolom) => Nu.Bytes(kolom);
}
