using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Integratie.Lokaal.Opslag;

/// <summary>How the connections to hub.db are set up: durable first, small in memory second.</summary>
internal static class StoreConnection
{
    // What SQLite takes on Unix (512 bytes), less what it adds for the name of the log.
    private const int LongestPath = 504;

    private const string Common = "PRAGMA busy_timeout=5000; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA foreign_keys=OFF;";

    /// <exception cref="StoreException">The disk cannot give write-ahead logging with full synchronisation.</exception>
    public static SqliteSession OpenForWriting(string file)
    {
        var session = Open(file, SqliteOpenMode.ReadWrite, Common + "PRAGMA cache_size=-16384; PRAGMA wal_autocheckpoint=0;");
        var journal = session.Scalar("PRAGMA journal_mode=WAL") as string;
        session.Execute("PRAGMA synchronous=FULL");
        var synchronous = session.Scalar("PRAGMA synchronous") as long?;
        if (journal == "wal" && synchronous == 2) return session;
        session.Dispose();
        throw new StoreException($"De opslag kan niet duurzaam schrijven op deze schijf (journal_mode={journal}, synchronous={synchronous}).");
    }

    public static SqliteSession OpenForCheckpoints(string file) =>
        Open(file, SqliteOpenMode.ReadWrite, Common + "PRAGMA cache_size=-256; PRAGMA wal_autocheckpoint=0; PRAGMA synchronous=FULL;");

    /// <summary>A reader forgets its pages at every commit of the writer: more of them would be memory for nothing.</summary>
    public static SqliteSession OpenForReading(string file) =>
        Open(file, SqliteOpenMode.ReadOnly, Common + "PRAGMA cache_size=-512; PRAGMA query_only=ON;");

    public static SqliteSession Open(string file, SqliteOpenMode mode, string setup)
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
        var session = new SqliteSession(connection);
        try
        {
            connection.Open();
            session.Execute(setup);
            return session;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == raw.SQLITE_CANTOPEN && Encoding.UTF8.GetByteCount(file) > LongestPath)
        {
            session.Dispose();
            throw new PathTooLongException($"{file} is langer dan SQLite aankan.", failure);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }
}
