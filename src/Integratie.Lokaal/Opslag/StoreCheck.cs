using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Lokaal.Opslag;

/// <summary>Whether the pages of the file hold together.</summary>
internal static class StoreCheck
{
    private const int FaultsShown = 100;

    // A check of a file of any size fits in the time a start may take; what it does not reach shows when it is read.
    private static readonly TimeSpan StartBudget = TimeSpan.FromMilliseconds(400);

    /// <summary>A quick check for as long as a start may take.</summary>
    /// <exception cref="StoreException">The file is damaged.</exception>
    public static void AtStart(SqliteSession session, string file)
    {
        try
        {
            session.Scalar("SELECT count(*) FROM sqlite_master");
            using var budget = TimeProvider.System.CreateTimer(
                _ => raw.sqlite3_interrupt(session.Handle), null, StartBudget, Timeout.InfiniteTimeSpan);
            if (FirstFault(session) is { } fault) throw StoreFormat.Damaged(file, fault);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            // Out of time, nothing found so far.
        }
        catch (SqliteException failure) when (StoreException.IsDamage(failure))
        {
            throw StoreFormat.Damaged(file, failure.Message, failure);
        }
    }

    /// <summary>A quick check that reads every page, however long that takes: of a copy, which has the faults of what was copied.</summary>
    /// <exception cref="SqliteException">The pages do not hold together.</exception>
    public static void OfCopy(SqliteSession copy, CancellationToken stop)
    {
        if (Interruptible(copy, () => FirstFault(copy), stop) is { } fault) throw new SqliteException(fault.ReplaceLineEndings(" "), raw.SQLITE_CORRUPT);
    }

    /// <summary>The full check, which reads every page: for the operator.</summary>
    /// <exception cref="StoreException">There is nothing to check, or it cannot be read now.</exception>
    public static IReadOnlyList<string> Everything(string folder, CancellationToken stop) => File(StoreFile.OfHub(folder), stop);

    /// <summary>The same of a file that is there.</summary>
    public static IReadOnlyList<string> File(string file, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        try
        {
            using var session = StoreConnection.OpenForReading(file);
            StoreFormat.Recognise(session, file);
            return Interruptible(session, () => Faults(session), stop);
        }
        catch (SqliteException failure) when (!StoreException.IsDamage(failure))
        {
            throw StoreFolder.Unusable(file, failure);
        }
        catch (Exception failure) when (failure is StoreException or SqliteException)
        {
            return [failure.Message];
        }
    }

    private static string? FirstFault(SqliteSession session) => session.Scalar("PRAGMA quick_check(1)") is string fault && fault != "ok" ? fault : null;

    private static List<string> Faults(SqliteSession session)
    {
        using var reader = session.Command($"PRAGMA integrity_check({FaultsShown})").ExecuteReader();
        var faults = new List<string>();
        while (reader.Read())
        {
            if (reader.GetString(0) is var fault && fault != "ok") faults.Add(fault);
        }
        return faults;
    }

    private static T Interruptible<T>(SqliteSession session, Func<T> check, CancellationToken stop)
    {
        try
        {
            using var interrupt = stop.Register(() => raw.sqlite3_interrupt(session.Handle));
            return check();
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == raw.SQLITE_INTERRUPT && stop.IsCancellationRequested)
        {
            throw new OperationCanceledException("Afgebroken.", failure, stop);
        }
    }
}
