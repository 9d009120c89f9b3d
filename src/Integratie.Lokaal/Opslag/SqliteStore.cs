using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.Opslag;

/// <summary>
/// Everything a local hub keeps, in one SQLite file. Whoever awaits a write knows after it that the change survives a power cut:
/// jobs of all rooms share one transaction and one fsync (group commit).
/// </summary>
public sealed class SqliteStore : IAsyncDisposable
{
    private readonly StoreFolder _folder;
    private readonly SqliteSession _session;
    private readonly Checkpointer _checkpointer;
    private readonly Writer _writer;
    private readonly ReadPool _readers;
    private int _disposed;

    private SqliteStore(StoreFolder folder, SqliteSession session)
    {
        _folder = folder;
        _session = session;
        _readers = new ReadPool(folder.File);
        _checkpointer = new Checkpointer(StoreConnection.OpenForCheckpoints(folder.File));
        _writer = new Writer(session, _checkpointer);
    }

    /// <summary>A write of <see cref="WriteLater"/> failed; raised on the writer thread, so return quickly.</summary>
    public event Action<Exception>? LaterFailed;

    /// <summary>Opens or creates <c>hub.db</c> in the folder, for this process alone, readable by its owner only.</summary>
    /// <exception cref="StoreException">The folder is unusable, in use by another hub, damaged or of another format version.</exception>
    public static SqliteStore Open(string folder)
    {
        var taken = StoreFolder.Take(Path.GetFullPath(folder));
        try
        {
            return new SqliteStore(taken, OpenChecked(taken.File, StoreFormat.Recognise(taken.File)));
        }
        catch (Exception failure)
        {
            taken.Dispose();
            throw failure switch
            {
                SqliteException sqlite => StoreException.FromDisk(sqlite) ?? StoreFolder.Unusable(taken.File, sqlite),
                IOException or UnauthorizedAccessException => StoreFolder.Unusable(taken.File, failure),
                _ => failure,
            };
        }
    }

    /// <summary>
    /// Runs the work on the single writer thread, in the order of the calls, and completes after the COMMIT that holds it. An exception in
    /// the work undoes only that work and comes back here; <see cref="StoreException"/> means the disk refused and nothing was kept.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<SqliteSession, T> work)
    {
        var job = new WriteJob<T>(work);
        _writer.Queue.Add(job, urgent: true);
        return job.Outcome;
    }

    /// <inheritdoc cref="WriteAsync{T}"/>
    public Task WriteAsync(Action<SqliteSession> work) => WriteAsync(session =>
    {
        work(session);
        return true;
    });

    /// <summary>
    /// A write that nobody waits for: it joins the next commit, at the latest after 50 ms, in its place in the order of the calls. A store
    /// that is closing drops it.
    /// </summary>
    public void WriteLater(Action<SqliteSession> work) =>
        _writer.Queue.TryAdd(new LaterJob(work, failure => LaterFailed?.Invoke(failure)), urgent: false);

    /// <summary>A job that has to know of its COMMIT on the writer thread itself, in the order of the jobs: the broker's.</summary>
    /// <param name="job">The job.</param>
    /// <param name="urgent">False: it may wait for the next commit, as <see cref="WriteLater"/>.</param>
    internal void Write(WriteJob job, bool urgent) => _writer.Queue.Add(job, urgent);

    /// <summary>
    /// Whether the disk takes what is written: what came of the last write, and where that was refused or there was none, of one that changes
    /// nothing. So asking costs no write while all is well.
    /// </summary>
    public async Task<bool> TakesWritesAsync()
    {
        if (_writer.Takes) return true;
        try
        {
            await WriteAsync(StoreFormat.Touch);
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
    }

    /// <summary>Runs on the caller's thread, on one snapshot of what is committed.</summary>
    public T Read<T>(Func<SqliteSession, T> work) => _readers.Read(work);

    /// <summary>Reads every page of <c>hub.db</c> in the folder, also while a hub uses it; what is wrong with it, or nothing.</summary>
    public static IReadOnlyList<string> Check(string folder, CancellationToken stop = default) => StoreCheck.Everything(folder, stop);

    /// <summary>Finishes the waiting jobs, empties the log into the file and gives the folder free.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1) return;
        await Task.Run(() =>
        {
            _writer.Dispose();
            _checkpointer.Dispose();
            _readers.Dispose();
            Checkpointer.Truncate(_session);
            _session.Dispose();
            _folder.Dispose();
        });
    }

    private static SqliteSession OpenChecked(string file, StoreState state)
    {
        if (state == StoreState.New) StoreFormat.Create(file);
        if (state == StoreState.Backup) StoreFormat.RemoveLogOfReplacedFile(file);
        StoreFolder.OpenOwned(file, FileShare.ReadWrite).Dispose();
        var session = StoreConnection.OpenForWriting(file);
        try
        {
            StoreCheck.AtStart(session, file);
            if (state == StoreState.Backup) StoreFormat.TakeIntoUse(session);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }
}
