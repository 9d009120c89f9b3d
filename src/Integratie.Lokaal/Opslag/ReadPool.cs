using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.Opslag;

/// <summary>Read-only connections. A few are kept; a rush of readers gets more, which are closed afterwards so that memory stays small.</summary>
internal sealed class ReadPool(string file) : IDisposable
{
    private const int Kept = 8;

    private readonly ConcurrentBag<Reader> _free = [];
    private volatile bool _closed;

    public T Read<T>(Func<SqliteSession, T> work)
    {
        ObjectDisposedException.ThrowIf(_closed, typeof(SqliteStore));
        try
        {
            if (!_free.TryTake(out var reader)) reader = new Reader(StoreConnection.OpenForReading(file));
            try
            {
                return reader.Run(work);
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

    private sealed class Reader : IDisposable
    {
        private readonly SqliteSession _session;
        private readonly ControlStatement _begin, _commit;

        public Reader(SqliteSession session)
        {
            _session = session;
            _begin = new(session, "BEGIN");
            _commit = new(session, "COMMIT");
        }

        public T Run<T>(Func<SqliteSession, T> work)
        {
            _begin.Run();
            try
            {
                return work(_session);
            }
            finally
            {
                _commit.Run();
            }
        }

        public void Dispose()
        {
            _begin.Dispose();
            _commit.Dispose();
            _session.Dispose();
        }
    }
}
