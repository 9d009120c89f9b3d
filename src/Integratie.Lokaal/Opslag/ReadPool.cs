using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.Opslag;

/// <summary>Read-only connections. A few are kept; a rush of readers gets more, which are closed afterwards so that memory stays small.</summary>
internal sealed class ReadPool(string file) : IDisposable
{
    private const int Kept = 8;

    private readonly ConcurrentBag<SqliteSession> _free = [];
    private volatile bool _closed;

    public T Read<T>(Func<SqliteSession, T> work)
    {
        ObjectDisposedException.ThrowIf(_closed, typeof(SqliteStore));
        try
        {
            if (!_free.TryTake(out var reader)) reader = StoreConnection.OpenForReading(file);
            try
            {
                return Run(reader, work);
            }
            finally
            {
                if (_closed || _free.Count >= Kept) reader.Dispose();
                else _free.Add(reader);
            }
        }
        catch (SqliteException failure) when (StoreException.FromDisk(failure) is { } disk)
        {
            throw disk;
        }
    }

    public void Dispose()
    {
        _closed = true;
        while (_free.TryTake(out var reader)) reader.Dispose();
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
