using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Lokaal.Opslag;

/// <summary>
/// The one thread that writes. Whatever waits goes into one transaction, so that one fsync pays for many callers;
/// each job has its own savepoint, so that one that fails leaves its neighbours alone. But when the disk refuses one, all that waits behind it
/// is refused too: who asks for two writes in a row does not wait for the first, and the second must not be there without it.
/// </summary>
internal sealed class Writer : IDisposable
{
    private const int GroupSize = 512;
    private const int Looks = 8;
    private static readonly TimeSpan GroupTime = TimeSpan.FromMilliseconds(20);

    private readonly SqliteSession _session;
    private readonly Checkpointer _checkpointer;
    private readonly Thread _thread;
    private readonly SqliteStatement _begin, _commit, _rollback, _savepoint, _release, _undo;
    private readonly List<WriteJob> _group = new(GroupSize), _applied = new(GroupSize), _behind = [];
    private StoreException? _refused;
    private volatile bool _takes;

    public Writer(SqliteSession session, Checkpointer checkpointer)
    {
        _session = session;
        _checkpointer = checkpointer;
        _begin = session.Statement("BEGIN IMMEDIATE");
        _commit = session.Statement("COMMIT");
        _rollback = session.Statement("ROLLBACK");
        _savepoint = session.Statement("SAVEPOINT job");
        _release = session.Statement("RELEASE job");
        _undo = session.Statement("ROLLBACK TO job");
        _thread = new Thread(Loop) { IsBackground = true, Name = "opslag-schrijver" };
        _thread.Start();
    }

    public WriteQueue Queue { get; } = new();

    /// <summary>Whether the disk took the last that was to be written; false before there was anything.</summary>
    public bool Takes => _takes;

    private bool InTransaction => raw.sqlite3_get_autocommit(_session.Handle) == 0;

    /// <summary>Runs what waits, then stops. After this the session is free for the caller.</summary>
    public void Dispose()
    {
        Queue.Complete();
        _thread.Join();
    }

    private void Loop()
    {
        while (Queue.Take(_group, GroupSize))
        {
            RunGroup();
            _checkpointer.AfterCommit(_session);
        }
    }

    private void RunGroup()
    {
        var started = Stopwatch.GetTimestamp();
        var looks = Looks;
        do
        {
            foreach (var job in _group)
            {
                // A slow group commits early, so that a quick job behind it does not wait for all of them.
                if (InTransaction && Stopwatch.GetElapsedTime(started) > GroupTime)
                {
                    Commit();
                    started = Stopwatch.GetTimestamp();
                }
                RunOne(job);
            }
            _group.Clear();
        }
        // Who writes several rows hands them in one by one: what came while the first of them ran goes along in the same commit.
        while (_refused is null && --looks > 0 && Queue.TryTake(_group, GroupSize));
        Commit();
        if (_refused is null) return;
        foreach (var job in _behind) job.Fail(_refused);
        _behind.Clear();
        _refused = null;
    }

    /// <summary>Before anybody is told: who then tries again is not behind it any more.</summary>
    private void RefuseWhatWaits(StoreException cause)
    {
        _refused = cause;
        _takes = false;
        Queue.TryTake(_behind, int.MaxValue);
    }

    private void RunOne(WriteJob job)
    {
        if (_refused is not null)
        {
            job.Fail(_refused);
            return;
        }
        try
        {
            if (!InTransaction) _begin.Run();
            _savepoint.Run();
            job.Run(_session);
            _release.Run();
            _applied.Add(job);
        }
#pragma warning disable CA1031 // Whatever the work throws belongs to its caller, not to this thread.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            var told = StoreException.Translate(failure);
            if (told is StoreException refused) RefuseWhatWaits(refused);
            Undo(told);
            job.Fail(told);
        }
    }

    /// <summary>Takes back one job. SQLite itself rolls the whole transaction back on a full or failing disk: then the earlier jobs are gone too.</summary>
    private void Undo(Exception cause)
    {
        if (InTransaction)
        {
            try
            {
                _undo.Run();
                _release.Run();
                return;
            }
            catch (SqliteException)
            {
                Rollback();
            }
        }
        FailApplied(cause);
    }

    private void Commit()
    {
        if (!InTransaction) return;
        var before = _session.PagesWritten();
        try
        {
            _commit.Run();
        }
        catch (SqliteException failure)
        {
            var refused = Refused(failure);
            RefuseWhatWaits(refused);
            Rollback();
            FailApplied(refused);
            return;
        }
        // A commit of nothing succeeds on a full disk too.
        if (_refused is null && _session.PagesWritten() > before) _takes = true;
        foreach (var job in _applied) job.Complete();
        _applied.Clear();
    }

    private void Rollback()
    {
        try
        {
            if (InTransaction) _rollback.Run();
        }
        catch (SqliteException)
        {
            // The disk still fails; SQLite recovers from the WAL at the next BEGIN, which reports it if it cannot.
        }
    }

    private void FailApplied(Exception cause)
    {
        foreach (var job in _applied)
            job.Fail(Refused(cause));
        _applied.Clear();
    }

    private static StoreException Refused(Exception cause) =>
        StoreException.Translate(cause) as StoreException ?? new StoreException($"De wijziging is niet opgeslagen ({cause.Message}).", cause);
}
