using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.Opslag;

/// <summary>
/// The store cannot do what was asked: folder unusable, in use, damaged, of another version, or the disk fails. The message is Dutch, one
/// line.
/// </summary>
public sealed class StoreException : Exception
{
    private const int NoPermission = 3, OutOfMemory = 7, ReadOnly = 8, IoError = 10, Corrupt = 11, DiskFull = 13, CannotOpen = 14, NotADatabase = 26;

    public StoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The failure is the disk's and not the statement's; null when it is the statement's own (a constraint, a syntax error).</summary>
    internal static StoreException? FromDisk(SqliteException failure) => failure.SqliteErrorCode switch
    {
        DiskFull => new("De schijf is vol: de wijziging is niet opgeslagen. Maak ruimte; de hub gaat daarna vanzelf verder.", failure),
        Corrupt or NotADatabase => new($"Het opslagbestand is beschadigd ({failure.Message}). Stop de hub en zet een back-up terug.", failure),
        IoError or CannotOpen or NoPermission or ReadOnly or OutOfMemory =>
            new($"De opslag is niet bereikbaar: de wijziging is niet opgeslagen ({failure.Message}).", failure),
        _ => null,
    };

    internal static Exception Translate(Exception failure) => failure is SqliteException sqlite ? FromDisk(sqlite) ?? failure : failure;
}
