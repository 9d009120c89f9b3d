using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Lokaal.Opslag;

/// <summary>A copy of one snapshot while the hub goes on; the name appears only when the copy is whole, sound and on disk.</summary>
internal static class StoreBackup
{
    private const int PagesPerStep = 512; // 2 MiB: often enough for a progress bar
    private const double CopyingPart = 0.8; // the rest is the check

    public static void Copy(SqliteSession source, string targetFile, Action<double>? progress, CancellationToken stop = default)
    {
        var target = Path.GetFullPath(targetFile);
        if (File.Exists(target)) throw new StoreException($"{target} bestaat al; kies een andere naam voor de back-up.");
        if (Path.GetDirectoryName(target) is not { } folder || !Directory.Exists(folder)) throw new StoreException($"De map van {target} bestaat niet.");
        var partial = target + ".deel";
        try
        {
            Discard(partial);
            StoreFolder.OpenOwned(partial, FileShare.ReadWrite).Dispose();
            using (var copy = StoreConnection.Open(partial, SqliteOpenMode.ReadWrite, "PRAGMA synchronous=FULL;"))
            {
                CopyPages(source, copy, part => progress?.Invoke(part * CopyingPart), stop);
                StoreCheck.OfCopy(copy, stop);
                StoreFormat.MarkAsBackup(copy);
            }
            File.Move(partial, target);
            progress?.Invoke(1);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            Discard(partial);
            if (failure is OperationCanceledException) throw;
            throw new StoreException($"De back-up naar {target} is mislukt: {StoreReason.Of(failure)}", failure);
        }
    }

    private static void Discard(string partial)
    {
        File.Delete(partial);
        File.Delete(partial + "-journal");
    }

    private static void CopyPages(SqliteSession source, SqliteSession copy, Action<double> progress, CancellationToken stop)
    {
        // The caller's read transaction holds the snapshot: without it every commit of the writer would start the copy again.
        source.Scalar("SELECT count(*) FROM sqlite_master");
        using var backup = raw.sqlite3_backup_init(copy.Handle, "main", source.Handle, "main");
        if (backup is null || backup.IsInvalid) SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(copy.Handle), copy.Handle);
        int outcome;
        do
        {
            stop.ThrowIfCancellationRequested();
            outcome = raw.sqlite3_backup_step(backup, PagesPerStep);
            var total = raw.sqlite3_backup_pagecount(backup);
            if (total > 0) progress(1 - ((double)raw.sqlite3_backup_remaining(backup) / total));
        }
        while (outcome == raw.SQLITE_OK);
        if (outcome != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(outcome, copy.Handle);
    }
}
