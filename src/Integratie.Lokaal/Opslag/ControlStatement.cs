using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Lokaal.Opslag;

/// <summary>BEGIN, SAVEPOINT, COMMIT…: run for every job, so straight on SQLite without the cost of an ADO.NET reader.</summary>
internal sealed class ControlStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public ControlStatement(SqliteSession session, string sql)
    {
        _database = session.Handle;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    public void Run()
    {
        var outcome = raw.sqlite3_step(_statement);
        if (outcome is raw.SQLITE_DONE or raw.SQLITE_ROW)
        {
            raw.sqlite3_reset(_statement);
            return;
        }
        var failure = new SqliteException(
            raw.sqlite3_errmsg(_database).utf8_to_string(), outcome & 0xff, raw.sqlite3_extended_errcode(_database));
        raw.sqlite3_reset(_statement);
        throw failure;
    }

    public void Dispose() => _statement.Dispose();
}
