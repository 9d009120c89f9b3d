using Azure;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.Tables.Entities;
using SQLitePCL;

namespace Integratie.Lokaal.Tables.Rows;

/// <summary>What each kind of operation does to a row. Runs on the writer thread; an outcome with an error has changed nothing.</summary>
internal sealed class RowWriter(VersionCounter versions, TimeProvider clock)
{
    // One table for all: one transaction then adds its rows to one page. Not WITHOUT ROWID: rows of a kilobyte inside the key index
    // made the file and the log twice as large (measured with dossiers of eight rows).
    public const string Schema =
        "CREATE TABLE IF NOT EXISTS tabel (nummer INTEGER PRIMARY KEY AUTOINCREMENT, naam TEXT NOT NULL UNIQUE COLLATE NOCASE);" +
        "CREATE TABLE IF NOT EXISTS rij (tabel INTEGER NOT NULL, pk TEXT NOT NULL, rk TEXT NOT NULL, versie INTEGER NOT NULL, " +
        "tijd INTEGER NOT NULL, inhoud BLOB NOT NULL, PRIMARY KEY (tabel, pk, rk))";

    private const string Key = "WHERE tabel = ?1 AND pk = ?2 AND rk = ?3";
    private const string Insert = "INSERT INTO rij (tabel, pk, rk, versie, tijd, inhoud) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ";

    public WriteOutcome Apply(SqliteSession session, long table, EntityWrite write) => write.Type switch
    {
        TableTransactionActionType.Add => Add(session, table, write),
        TableTransactionActionType.UpsertReplace => Upsert(session, table, write),
        TableTransactionActionType.UpdateReplace => Replace(session, table, write, write.Blob),
        TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => Merge(session, table, write),
        TableTransactionActionType.Delete => Delete(session, table, write),
        _ => TableError.Invalid($"Unknown operation {write.Type}."),
    };

    private WriteOutcome Add(SqliteSession session, long table, EntityWrite write)
    {
        var version = versions.Next();
        return Store(session, Insert + "ON CONFLICT DO NOTHING", table, write, write.Blob, version) == 0
            ? TableError.EntityAlreadyExists
            : WriteOutcome.Done(version);
    }

    private WriteOutcome Upsert(SqliteSession session, long table, EntityWrite write)
    {
        var version = versions.Next();
        Store(session, Insert + "ON CONFLICT DO UPDATE SET versie = ?4, tijd = ?5, inhoud = ?6", table, write, write.Blob, version);
        return WriteOutcome.Done(version);
    }

    private WriteOutcome Replace(SqliteSession session, long table, EntityWrite write, byte[] blob)
    {
        var version = versions.Next();
        var changed = write.IfMatch == ETag.All
            ? Store(session, "UPDATE rij SET versie = ?4, tijd = ?5, inhoud = ?6 " + Key, table, write, blob, version)
            : session.Command("UPDATE rij SET versie = ?4, tijd = ?5, inhoud = ?6 " + Key + " AND versie = ?7")
                .Bind(table, write.PartitionKey, write.RowKey, version, Now, blob, RowVersion.Parse(write.IfMatch))
                .ExecuteNonQuery();
        return changed == 1 ? WriteOutcome.Done(version) : WhyNot(session, table, write);
    }

    private WriteOutcome Merge(SqliteSession session, long table, EntityWrite write)
    {
        byte[]? merged = null;
        using (var reader = session.Command("SELECT inhoud FROM rij " + Key).Bind(table, write.PartitionKey, write.RowKey).ExecuteReader())
        {
            if (reader.Read()) merged = EntityBlob.Merge(raw.sqlite3_column_blob(reader.Handle!, 0), write.Blob);
        }
        if (merged is null)
            return write.Type == TableTransactionActionType.UpsertMerge ? Upsert(session, table, write) : TableError.ResourceNotFound;
        if (EntityWrite.SizeError(write.PartitionKey, write.RowKey, merged) is { } tooBig) return tooBig;
        return Replace(session, table, write, merged);
    }

    private static WriteOutcome Delete(SqliteSession session, long table, EntityWrite write)
    {
        var deleted = write.IfMatch == ETag.All
            ? session.Command("DELETE FROM rij " + Key).Bind(table, write.PartitionKey, write.RowKey).ExecuteNonQuery()
            : session.Command("DELETE FROM rij " + Key + " AND versie = ?4")
                .Bind(table, write.PartitionKey, write.RowKey, RowVersion.Parse(write.IfMatch)).ExecuteNonQuery();
        return deleted == 1 ? WriteOutcome.Done(0) : WhyNot(session, table, write);
    }

    private static WriteOutcome WhyNot(SqliteSession session, long table, EntityWrite write) =>
        session.Command("SELECT 1 FROM rij " + Key).Bind(table, write.PartitionKey, write.RowKey).ExecuteScalar() is null
            ? TableError.ResourceNotFound
            : TableError.UpdateConditionNotSatisfied;

    private object Now => clock.GetUtcNow().UtcTicks;

    private int Store(SqliteSession session, string sql, long table, EntityWrite write, byte[] blob, long version) =>
        session.Command(sql).Bind(table, write.PartitionKey, write.RowKey, version, Now, blob).ExecuteNonQuery();
}
