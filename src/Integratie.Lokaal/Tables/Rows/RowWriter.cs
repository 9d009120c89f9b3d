using Azure;
using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.Tables.Entities;

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
    private const string Update = "UPDATE rij SET versie = ?4, tijd = ?5, inhoud = ?6 " + Key;
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
            ? Store(session, Update, table, write, blob, version)
            : Bound(session, Update + " AND versie = ?7", table, write).Bind(4, version).Bind(5, Now).Bind(6, blob)
                .Bind(7, RowVersion.Parse(write.IfMatch)).Run();
        return changed == 1 ? WriteOutcome.Done(version) : WhyNot(session, table, write);
    }

    private WriteOutcome Merge(SqliteSession session, long table, EntityWrite write)
    {
        var present = Bound(session, "SELECT inhoud FROM rij " + Key, table, write);
        var merged = present.Next() ? EntityBlob.Merge(present.Blob(0), write.Blob) : null;
        present.Reset();
        if (merged is null)
            return write.Type == TableTransactionActionType.UpsertMerge ? Upsert(session, table, write) : TableError.ResourceNotFound;
        if (EntityWrite.SizeError(write.PartitionKey, write.RowKey, merged) is { } tooBig) return tooBig;
        return Replace(session, table, write, merged);
    }

    private static WriteOutcome Delete(SqliteSession session, long table, EntityWrite write)
    {
        var deleted = write.IfMatch == ETag.All
            ? Bound(session, "DELETE FROM rij " + Key, table, write).Run()
            : Bound(session, "DELETE FROM rij " + Key + " AND versie = ?4", table, write).Bind(4, RowVersion.Parse(write.IfMatch)).Run();
        return deleted == 1 ? WriteOutcome.Done(0) : WhyNot(session, table, write);
    }

    private static WriteOutcome WhyNot(SqliteSession session, long table, EntityWrite write)
    {
        var present = Bound(session, "SELECT 1 FROM rij " + Key, table, write);
        var exists = present.Next();
        present.Reset();
        return exists ? TableError.UpdateConditionNotSatisfied : TableError.ResourceNotFound;
    }

    private long Now => clock.GetUtcNow().UtcTicks;

    private int Store(SqliteSession session, string sql, long table, EntityWrite write, byte[] blob, long version) =>
        Bound(session, sql, table, write).Bind(4, version).Bind(5, Now).Bind(6, blob).Run();

    private static SqliteStatement Bound(SqliteSession session, string sql, long table, EntityWrite write) =>
        session.Statement(sql).Bind(1, table).Bind(2, write.PartitionKey).Bind(3, write.RowKey);
}
