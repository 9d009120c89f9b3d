using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.Opslag;

/// <summary>Read-only connections. A few are kept; a rush of readers gets more, which are closed afterwards so that memory stays small.</summary>
internal sealed class ReadPool(string file) : IDisposable
{
    private const int Kept = 8;

    private readonly Lock _gate = new();
    private readonly Stack<SqliteSession> _free = new(Kept);
    private bool _closed;

    public T Read<T>(Func<SqliteSession, T> work)
    {
        try
        {
            var reader = Take() ?? StoreConnection.OpenForReading(file);
            try
            {
                return Run(reader, work);
            }
            finally
            {
                if (!Keep(reader)) reader.Dispose();
            }
        }
        catch (SqliteException failure) when (StoreException.FromDisk(failure) is { } disk)
        {
            throw disk;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            while (_free.TryPop(out var reader)) reader.Dispose();
        }
    }

    /// <summary>The one used last: its memory is the warmest. Null when all are in use.</summary>
    private SqliteSession? Take()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(SqliteStore));
            return _free.TryPop(out var reader) ? reader : null;
        }
    }

    private bool Keep(SqliteSession reader)
    {
        lock (_gate)
        {
            if (_closed || _free.Count == Kept) return false;
            _free.Push(reader);
            return true;
        }
    }

    private static T Run<T>(SqliteSession session, Func<SqliteSession, T> work)
    {
        session.Statement("BEGIN").Run();
        try
        {
            return work(session);
        }
        finally
        {
            session.Statement("COMMIT").Run();
        }
    }
}
