using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Schakel.Storage;

/// <summary>A prepared statement of SQLite, used again and again. Places count from 1, columns from 0, as SQLite has it.</summary>
sealed class SqliteVraag : IDisposable
{
    // A lone surrogate has no bytes in UTF-8; storing another character in its place would break the seal over it.
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly sqlite3 _databank;
    readonly sqlite3_stmt _vraag;

    public SqliteVraag(SqliteConnection verbinding, string sql)
    {
        _databank = verbinding.Handle ?? throw new InvalidOperationException("De verbinding is niet open.");
        Eis(raw.sqlite3_prepare_v2(_databank, sql, out _vraag));
    }

    public SqliteVraag Zet(int plaats, long getal)
    {
        Eis(raw.sqlite3_bind_int64(_vraag, plaats, getal));
        return this;
    }

    public SqliteVraag Zet(int plaats, string tekst)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Utf8.GetMaxByteCount(tekst.Length));
        try
        {
            Eis(raw.sqlite3_bind_text(_vraag, plaats, bytes.AsSpan(0, Utf8.GetBytes(tekst, bytes))));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
        return this;
    }

    public SqliteVraag Zet(int plaats, ReadOnlySpan<byte> bytes)
    {
        // No bytes would be bound as NULL.
        Eis(bytes.IsEmpty ? raw.sqlite3_bind_zeroblob(_vraag, plaats, 0) : raw.sqlite3_bind_blob(_vraag, plaats, bytes));
        return this;
    }

    /// <summary>To the next row; false when there is none.</summary>
    public bool Stap()
    {
        var antwoord = raw.sqlite3_step(_vraag);
        if (antwoord is raw.SQLITE_ROW) return true;
        if (antwoord is not raw.SQLITE_DONE) Eis(antwoord);
        return false;
    }

    public void Voer()
    {
        try
        {
            Stap();
        }
        finally
        {
            Opnieuw();
        }
    }

    // Says once more what the last step said when that failed; that has been told.
    public SqliteVraag Opnieuw()
    {
        _ = raw.sqlite3_reset(_vraag);
        return this;
    }

    public long Getal(int kolom) => raw.sqlite3_column_int64(_vraag, kolom);

    // The bytes of the text as they stand, also when there would be a zero among them.
    public string Tekst(int kolom) => Utf8.GetString(raw.sqlite3_column_blob(_vraag, kolom));

    public string Tekst(int kolom, string gok) => Ascii.Equals(raw.sqlite3_column_blob(_vraag, kolom), gok) ? gok : Tekst(kolom);

    public byte[] Bytes(int kolom) => raw.sqlite3_column_blob(_vraag, kolom).ToArray();

    public void Dispose() => _vraag.Dispose();

    void Eis(int antwoord) => SqliteException.ThrowExceptionForRC(antwoord, _databank);
}
