using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Lokaal.Opslag;

/// <summary>Why a file or folder of the store cannot be used, in Dutch as everything that an operator reads; the runtime and SQLite only speak English.</summary>
internal static class StoreReason
{
    private const int ExistsUnix = 17, ExistsWindows = unchecked((int)0x800700B7), FullUnix = 28, FullWindows = unchecked((int)0x80070070);

    public static string Of(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "u hebt er geen rechten op.",
        PathTooLongException => "het pad is te lang, of een naam erin.",
        DirectoryNotFoundException => "een deel van dat pad is een bestand, geen map.",
        IOException { HResult: ExistsUnix or ExistsWindows } => "daar staat een bestand, geen map.",
        IOException { HResult: FullUnix or FullWindows } => "de schijf is vol.",
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => "de schijf is vol.",
        SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB } => $"de gegevens zijn beschadigd ({failure.Message.TrimEnd('.')}).",
        _ => failure.Message,
    };
}
