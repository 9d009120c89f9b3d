using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.Opslag;

/// <summary>Copies of a store by another process than the hub: for the operator's commands.</summary>
public static class StoreCopies
{
    private const string TakeAnother = "Neem een andere back-up";
    private const int CopyBytes = 1 << 20;

    /// <summary>What may be in the folder: the keys, and what a restore that was broken off left there.</summary>
    private static readonly string[] Allowed = ["sleutels", "hub.lock", "hub.db.deel"];

    /// <summary>Copies one snapshot of the <c>hub.db</c> in a folder, also while a hub uses it. Everything that was answered before is in it.</summary>
    /// <param name="folder">The data folder; nothing in it changes.</param>
    /// <param name="targetFile">Must not exist yet; it appears, for its owner only, when the copy is complete.</param>
    /// <param name="progress">Gets the part that is done, 0 to 1.</param>
    /// <param name="stop">Breaks it off; then nothing is left of it.</param>
    /// <exception cref="StoreException">There is no store, it is of another version, or the target cannot be written.</exception>
    public static void Backup(string folder, string targetFile, Action<double>? progress = null, CancellationToken stop = default)
    {
        var file = StoreFile.OfHub(folder);
        StoreFormat.Recognise(file);
        try
        {
            using var session = StoreConnection.OpenForReading(file);
            session.Execute("BEGIN");
            StoreBackup.Copy(session, targetFile, progress, stop);
            session.Execute("COMMIT");
        }
        catch (SqliteException failure)
        {
            throw StoreException.FromDisk(failure) ?? StoreFolder.Unusable(file, failure);
        }
    }

    /// <summary>Puts a backup into an empty folder. A folder <c>sleutels</c> may be there: without the keys the data cannot be read.</summary>
    /// <param name="backupFile">Made by <see cref="Backup"/>; it stays as it is.</param>
    /// <param name="folder">Made when it is not there; for its owner only.</param>
    /// <param name="progress">Gets the part that is done, 0 to 1.</param>
    /// <param name="stop">Breaks it off; then it can be done again.</param>
    /// <exception cref="StoreException">No backup of this version, a damaged one, or a folder with something in it.</exception>
    public static void Restore(string backupFile, string folder, Action<double>? progress = null, CancellationToken stop = default)
    {
        var source = StoreFile.Existing(Path.GetFullPath(backupFile));
        ExpectBackup(source);
        progress?.Invoke(0); // reading every page takes as long as the copy
        if (StoreCheck.File(source, stop) is [var fault, ..]) throw StoreFormat.Damaged(source, fault, advice: TakeAnother);
        var target = Path.GetFullPath(folder);
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any(entry => !Allowed.Contains(Path.GetFileName(entry))))
            throw new StoreException($"{target} is niet leeg: zet een back-up terug in een lege map, en verplaats wat er staat.");
        using var taken = StoreFolder.Take(target);
        var partial = taken.File + ".deel";
        try
        {
            File.Delete(partial);
            CopyFile(source, partial, progress, stop);
            File.Move(partial, taken.File);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            File.Delete(partial);
            if (failure is OperationCanceledException) throw;
            throw new StoreException($"Het terugzetten in {target} is mislukt: {StoreReason.Of(failure)}", failure);
        }
    }

    private static void ExpectBackup(string file)
    {
        switch (StoreFormat.Recognise(file, TakeAnother))
        {
            case StoreState.New:
                throw new StoreException($"{file} is leeg. {TakeAnother}.");
            case StoreState.Live:
                throw new StoreException($"{file} is geen back-up maar de opslag van een hub: maak er eerst een back-up van.");
        }
    }

    private static void CopyFile(string source, string target, Action<double>? progress, CancellationToken stop)
    {
        using var from = new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var to = StoreFolder.OpenOwned(target, FileShare.None);
        var buffer = new byte[CopyBytes];
        while (from.Read(buffer) is > 0 and var count)
        {
            stop.ThrowIfCancellationRequested();
            to.Write(buffer, 0, count);
            progress?.Invoke((double)from.Position / from.Length);
        }
        to.Flush(flushToDisk: true);
    }
}
