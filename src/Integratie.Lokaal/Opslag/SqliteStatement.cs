using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Lokaal.Opslag;

/// <summary>
/// A prepared statement straight on SQLite, for what runs thousands of times a second: there the layer of ADO.NET costs as much as
/// SQLite itself. Of one session; after <see cref="Run"/> or <see cref="Reset"/> it can be bound again.
/// </summary>
public sealed class SqliteStatement : IDisposable
{
    private const int TextOnStack = 512;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    internal SqliteStatement(sqlite3 database, string sql)
    {
        _database = database;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    /// <param name="index">The number of the parameter, from 1.</param>
    public SqliteStatement Bind(int index, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, index, value));
        return this;
    }

    /// <inheritdoc cref="Bind(int, long)"/>
    public SqliteStatement Bind(int index, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        // An empty span would become NULL.
        if (value.Length is 0 or > TextOnStack)
        {
            Check(raw.sqlite3_bind_text(_statement, index, value));
            return this;
        }
        Span<byte> utf8 = stackalloc byte[TextOnStack * 3];
        Check(raw.sqlite3_bind_text(_statement, index, utf8[..Encoding.UTF8.GetBytes(value, utf8)]));
        return this;
    }

    /// <inheritdoc cref="Bind(int, long)"/>
    public SqliteStatement Bind(int index, ReadOnlySpan<byte> value)
    {
        Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(_statement, index, 0) : raw.sqlite3_bind_blob(_statement, index, value));
        return this;
    }

    /// <summary>Runs to the end.</summary>
    /// <returns>How many rows an INSERT, UPDATE or DELETE changed.</returns>
    /// <exception cref="SqliteException">SQLite refused.</exception>
    public int Run()
    {
        while (Next())
        {
        }
        return raw.sqlite3_changes(_database);
    }

    /// <summary>Moves to the next row; false when there is none, and then the statement is reset.</summary>
    /// <exception cref="SqliteException">SQLite refused.</exception>
    public bool Next()
    {
        var outcome = raw.sqlite3_step(_statement);
        if (outcome == raw.SQLITE_ROW) return true;
        if (outcome == raw.SQLITE_DONE)
        {
            Reset();
            return false;
        }
        var failure = new SqliteException(
            raw.sqlite3_errmsg(_database).utf8_to_string(), outcome & 0xff, raw.sqlite3_extended_errcode(_database));
        Reset();
        throw failure;
    }

    /// <summary>For a reader that stops before the last row: until then the statement holds its snapshot.</summary>
    public void Reset() => raw.sqlite3_reset(_statement);

    /// <param name="column">The number of the column, from 0.</param>
    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <inheritdoc cref="Number"/>
    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    /// <summary>The bytes of SQLite itself: gone at the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement.Dispose();

    private void Check(int outcome)
    {
        if (outcome != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(outcome, _database);
    }
}
