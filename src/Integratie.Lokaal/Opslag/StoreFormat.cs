using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Lokaal.Opslag;

/// <summary>What makes a file ours: the SQLite header with our application id and format version, and pages that hold together.</summary>
internal static class StoreFormat
{
    public const int Version = 1;
    private const int ApplicationId = 0x48554231; // "HUB1"
    private const int HeaderLength = 100;

    // A check of a file of any size fits in the time a start may take; what it does not reach shows when it is read.
    private static readonly TimeSpan StartBudget = TimeSpan.FromMilliseconds(400);

    /// <summary>Looks at the header without SQLite, so that a file that is not ours is left exactly as it was.</summary>
    /// <returns>False when the file is new and empty.</returns>
    public static bool Recognise(string file)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        using (var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            var length = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
            if (length == 0) return false;
            if (length < HeaderLength || !header.StartsWith("SQLite format 3\0"u8))
                throw Damaged(file, "het is geen SQLite-bestand");
        }
        if (BinaryPrimitives.ReadInt32BigEndian(header[68..]) != ApplicationId)
            throw new StoreException($"{file} is een SQLite-bestand van een ander programma; kies een andere map.");
        var version = BinaryPrimitives.ReadInt32BigEndian(header[60..]);
        if (version != Version)
            throw new StoreException($"{file} heeft opslagversie {version}; deze hub kent alleen versie {Version}. Er is niets gewijzigd.");
        return true;
    }

    /// <summary>Lays out a new file. In one transaction and before WAL is on, so that the header never lacks its version.</summary>
    public static void Create(string file)
    {
        using var session = StoreConnection.Open(file, SqliteOpenMode.ReadWrite, "PRAGMA page_size=4096; PRAGMA synchronous=FULL;");
        session.Execute($"BEGIN IMMEDIATE; PRAGMA application_id={ApplicationId}; PRAGMA user_version={Version}; COMMIT;");
    }

    /// <summary>A quick check for as long as a start may take.</summary>
    /// <exception cref="StoreException">The file is damaged.</exception>
    public static void CheckAtStart(SqliteSession session, string file)
    {
        try
        {
            session.Scalar("SELECT count(*) FROM sqlite_master");
            using var budget = TimeProvider.System.CreateTimer(
                _ => raw.sqlite3_interrupt(session.Handle), null, StartBudget, Timeout.InfiniteTimeSpan);
            if (session.Scalar("PRAGMA quick_check(1)") is string fault && fault != "ok") throw Damaged(file, fault);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
        }
        catch (SqliteException failure)
        {
            throw Damaged(file, failure.Message, failure);
        }
    }

    public static StoreException Damaged(string file, string fault, Exception? inner = null) =>
        new($"{file} is beschadigd ({fault}). Zet een back-up terug of kies een lege map.", inner);
}
