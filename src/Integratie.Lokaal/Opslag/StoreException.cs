using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.Opslag;

/// <summary>
/// The store cannot do what was asked: folder unusable, in use, damaged, of another version, or the disk fails. The message is Dutch, one
/// line.
/// </summary>
public sealed class StoreException : Exception
{
    private const int NoPermission = 3, Busy = 5, OutOfMemory = 7, ReadOnly = 8, IoError = 10, Corrupt = 11, DiskFull = 13, CannotOpen = 14,
        NotADatabase = 26;

    // Of an I/O error SQLite says behind the first byte what it was busy with.
    private const int Reading = IoError | (1 << 8), ShortRead = IoError | (2 << 8), GrowingSharedMemory = IoError | (19 << 8), BadData = IoError | (32 << 8),
        CorruptFileSystem = IoError | (33 << 8);

    public StoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>There was no room for it.</summary>
    public bool IsDiskFull => InnerException is SqliteException failure && Full(failure);

    /// <summary>The failure is the disk's and not the statement's; null when it is the statement's own (a constraint, a syntax error).</summary>
    internal static StoreException? FromDisk(SqliteException failure) => failure.SqliteErrorCode switch
    {
        _ when Full(failure) => new("De schijf is vol: de wijziging is niet opgeslagen. Maak ruimte; de hub gaat daarna vanzelf verder.", failure),
        Corrupt or NotADatabase => new($"Het opslagbestand is beschadigd ({failure.Message}). Stop de hub en zet een back-up terug.", failure),
        IoError or CannotOpen or NoPermission or ReadOnly or OutOfMemory =>
            new($"De opslag is niet bereikbaar: de wijziging is niet opgeslagen ({failure.Message}).", failure),
        _ => null,
    };

    /// <summary>What was read is not what was written; false: it could not be read or written now, and the file may be as good as ever.</summary>
    internal static bool IsDamage(SqliteException failure) => failure.SqliteErrorCode switch
    {
        IoError => failure.SqliteExtendedErrorCode is Reading or ShortRead or BadData or CorruptFileSystem,
        NoPermission or Busy or OutOfMemory or ReadOnly or DiskFull or CannotOpen => false,
        _ => true,
    };

    internal static Exception Translate(Exception failure) => failure is SqliteException sqlite ? FromDisk(sqlite) ?? failure : failure;

    private static bool Full(SqliteException failure) => failure.SqliteErrorCode == DiskFull || failure.SqliteExtendedErrorCode == GrowingSharedMemory;
}
