using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Lokaal.Opslag;

/// <summary>One connection and its prepared statements. Used by one thread at a time; the store hands it out, never keep it.</summary>
public sealed class SqliteSession : IDisposable
{
    private const int CacheWrites = 9; // SQLITE_DBSTATUS_CACHE_WRITE: in WAL mode the pages written to the log

    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);

    internal SqliteSession(SqliteConnection connection) => Connection = connection;

    internal SqliteConnection Connection { get; }

    internal sqlite3 Handle => Connection.Handle!;

    /// <summary>Pages that this connection wrote to the log since they were last counted anew.</summary>
    internal int PagesWritten(bool countAnew = false)
    {
        _ = raw.sqlite3_db_status(Handle, CacheWrites, out var written, out _, countAnew ? 1 : 0);
        return written;
    }

    /// <summary>
    /// The prepared statement for this SQL, made once per connection: pass constant texts, with parameters written <c>?1</c>, <c>?2</c>…
    /// and filled by <see cref="SqliteCommandExtensions.Bind"/>. Dispose its reader before asking for the same SQL again.
    /// </summary>
    public SqliteCommand Command(string sql)
    {
        if (_commands.TryGetValue(sql, out var known)) return known;
#pragma warning disable CA2100 // The SQL is a constant of the calling room.
        var command = new SqliteCommand(sql, Connection);
#pragma warning restore CA2100
        _commands.Add(sql, command);
        return command;
    }

    /// <summary>As <see cref="Command"/>, without the cost of ADO.NET: for the few statements that run for every job.</summary>
    public SqliteStatement Statement(string sql)
    {
        if (_statements.TryGetValue(sql, out var known))
        {
            // Work that threw between two rows left it half-way.
            known.Reset();
            return known;
        }
        var statement = new SqliteStatement(Handle, sql);
        _statements.Add(sql, statement);
        return statement;
    }

    /// <summary>Runs statements that are not worth keeping prepared, such as <c>CREATE TABLE IF NOT EXISTS</c>.</summary>
    public void Execute(string sql)
    {
#pragma warning disable CA2100
        using var command = new SqliteCommand(sql, Connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    internal object? Scalar(string sql)
    {
#pragma warning disable CA2100
        using var command = new SqliteCommand(sql, Connection);
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        foreach (var statement in _statements.Values) statement.Dispose();
        _commands.Clear();
        _statements.Clear();
        Connection.Dispose();
    }
}
