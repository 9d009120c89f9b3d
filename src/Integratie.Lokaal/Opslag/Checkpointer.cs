using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Lokaal.Opslag;

/// <summary>
/// Moves the write-ahead log into the database file on a thread of its own, so that no commit pays for it. Only when the log stays
/// too long, because writes never pause, the writer takes one turn between two groups for the small remainder.
/// The log file keeps its length while the hub runs: writing over existing blocks makes an fsync cheaper than appending.
/// </summary>
internal sealed class Checkpointer : IDisposable
{
    private const int PagesBeforeRun = 4096; // 16 MiB
    private const int PagesTooMany = 12288; // 48 MiB
    private static readonly TimeSpan IdleCheck = TimeSpan.FromSeconds(5);

    private readonly SqliteSession _session;
    private readonly ITimer _idle;
    private readonly object _running = new();
    private int _pages, _pagesAtLastCheck, _busy;
    private volatile bool _writersTurn;

    public Checkpointer(SqliteSession session)
    {
        _session = session;
        _idle = TimeProvider.System.CreateTimer(_ => RunWhenIdle(), null, IdleCheck, IdleCheck);
    }

    /// <summary>Called by the writer between two groups.</summary>
    public void AfterCommit(SqliteSession writer)
    {
        var pages = Interlocked.Add(ref _pages, writer.PagesWritten(countAnew: true));
        if (_writersTurn)
        {
            // Nothing is written meanwhile, so the log is emptied to its end and the next write starts it from the beginning.
            _writersTurn = false;
            Run(writer);
        }
        else if (pages >= PagesBeforeRun)
        {
            Start();
        }
    }

    /// <summary>Empties and truncates the log; for the closing store, when nobody reads or writes any more.</summary>
    public static void Truncate(SqliteSession session) =>
        raw.sqlite3_wal_checkpoint_v2(session.Handle, "main", raw.SQLITE_CHECKPOINT_TRUNCATE, out _, out _);

    public void Dispose()
    {
        _idle.Dispose();
        lock (_running) _session.Dispose();
    }

    private void RunWhenIdle()
    {
        var pages = Volatile.Read(ref _pages);
        if (pages > 0 && pages == _pagesAtLastCheck) Start();
        _pagesAtLastCheck = pages;
    }

    private void Start()
    {
        if (Interlocked.Exchange(ref _busy, 1) == 1) return;
        Task.Factory.StartNew(
            () =>
            {
                lock (_running)
                {
                    if (_session.Connection.State == System.Data.ConnectionState.Open) _writersTurn = Run(_session) > PagesTooMany;
                }
                Volatile.Write(ref _busy, 0);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <returns>How many pages the log has, moved or not.</returns>
    private int Run(SqliteSession session)
    {
        var before = Volatile.Read(ref _pages);
        var outcome = raw.sqlite3_wal_checkpoint_v2(session.Handle, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out var inLog, out _);
        // A checkpoint that fails loses nothing: the log keeps the pages and the next run tries again.
        if (outcome != raw.SQLITE_OK) return 0;
        Interlocked.Add(ref _pages, -before);
        return inLog;
    }
}
