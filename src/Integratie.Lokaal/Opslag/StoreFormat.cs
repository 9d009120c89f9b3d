using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.Opslag;

/// <summary>What makes a file ours: the SQLite header with our application id and format version.</summary>
internal static class StoreFormat
{
    private const int Version = 1;
    private const int BackupMark = 1 << 30; // in user_version, beside the version
    private const int ApplicationId = 0x48554231; // "HUB1"
    private const int HeaderLength = 100;
    private const string PutBack = "Zet een back-up terug of kies een lege map";

    /// <summary>
    /// Looks at the header without SQLite, so that a file that is not ours is left exactly as it was. Only before this process opens
    /// the file with SQLite: closing a handle of our own drops the locks that SQLite has on it.
    /// </summary>
    /// <param name="file">Its path.</param>
    /// <param name="advice">What to do with a file that is not ours.</param>
    /// <exception cref="StoreException">Not a file of this version of the hub.</exception>
    public static StoreState Recognise(string file, string advice = PutBack)
    {
        var log = new FileInfo(file + "-wal");
        Span<byte> header = stackalloc byte[HeaderLength];
        var length = ReadHeader(file, header);
        if (length == 0 && log is { Exists: true, Length: > 0 })
            throw new StoreException($"{file} ontbreekt, maar het logboek ervan ({log.Name}) niet. Zet een back-up terug of kies een lege map.");
        if (length == 0) return StoreState.New;
        if (length < HeaderLength || !header.StartsWith("SQLite format 3\0"u8)) throw Damaged(file, "het is geen SQLite-bestand", advice: advice);
        var version = BinaryPrimitives.ReadInt32BigEndian(header[60..]);
        CheckIds(file, BinaryPrimitives.ReadInt32BigEndian(header[68..]), version);
        return (version & BackupMark) == 0 ? StoreState.Live : StoreState.Backup;
    }

    /// <summary>The same, of a file that SQLite has open.</summary>
    public static void Recognise(SqliteSession session, string file) =>
        CheckIds(file, (long)session.Scalar("PRAGMA application_id")!, (long)session.Scalar("PRAGMA user_version")!);

    /// <summary>Lays out a new file under another name first, so that a crash never leaves a hub.db without its version.</summary>
    public static void Create(string file)
    {
        var draft = file + ".nieuw";
        File.Delete(draft);
        // Made before SQLite does, because SQLite leaves the mode to the umask; -wal and -shm follow the mode of the file.
        StoreFolder.OpenOwned(draft, FileShare.ReadWrite).Dispose();
        using (var session = StoreConnection.Open(draft, SqliteOpenMode.ReadWrite, "PRAGMA page_size=4096; PRAGMA synchronous=FULL;"))
            session.Execute($"BEGIN IMMEDIATE; PRAGMA application_id={ApplicationId}; PRAGMA user_version={Version}; COMMIT;");
        File.Move(draft, file, overwrite: true);
    }

    /// <summary>Makes a finished copy a file that stands alone and knows what it is.</summary>
    public static void MarkAsBackup(SqliteSession copy) =>
        copy.Execute($"PRAGMA journal_mode=DELETE; PRAGMA user_version={Version | BackupMark};");

    /// <summary>Takes away the log that a replaced file left behind: SQLite would lay it over the backup.</summary>
    public static void RemoveLogOfReplacedFile(string file)
    {
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
    }

    /// <summary>From here on the file has a log of its own.</summary>
    public static void TakeIntoUse(SqliteSession session)
    {
        session.Execute($"PRAGMA user_version={Version}");
        Checkpointer.Truncate(session);
    }

    /// <summary>Writes what is there already: to see whether the disk takes it.</summary>
    public static void Touch(SqliteSession session) => session.Execute($"PRAGMA user_version={Version}");

    public static StoreException Damaged(string file, string fault, Exception? inner = null, string advice = PutBack) =>
        new($"{file} is beschadigd ({fault.ReplaceLineEndings(" ")}). {advice}.", inner);

    private static int ReadHeader(string file, Span<byte> header)
    {
        if (!File.Exists(file)) return 0;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
    }

    private static void CheckIds(string file, long applicationId, long version)
    {
        if (applicationId != ApplicationId)
            throw new StoreException($"{file} is een SQLite-bestand van een ander programma; kies een andere map.");
        if ((version & ~BackupMark) != Version)
            throw new StoreException($"{file} heeft opslagversie {version}; deze hub kent alleen versie {Version}. Er is niets gewijzigd.");
    }
}
