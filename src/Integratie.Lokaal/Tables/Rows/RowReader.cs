using Integratie.Lokaal.Opslag;
using Integratie.Lokaal.Tables.Entities;
using Integratie.Lokaal.Tables.Filters;

namespace Integratie.Lokaal.Tables.Rows;

/// <summary>One page of a query: where it starts, how far the keys may go, what it wants of each row.</summary>
internal sealed record PageRequest(long Table, Filter? Filter, RowPosition Start, int Rows, string[]? Select);

/// <summary>The rows found and where to go on; no position means that this was the end.</summary>
internal sealed record FoundPage(List<TableEntity> Rows, RowPosition? Next);

/// <summary>Reads rows by key or by key range. A range is always a seek in the index, bounded by what the filter says of the keys.</summary>
internal static class RowReader
{
    // As the service does, a page ends when it has read much, found or not: memory and time per page stay bounded.
    private const int MaxRowsLookedAt = 10_000;
    private const int MaxBytes = 4 * 1024 * 1024;

    internal const string Columns = "SELECT pk, rk, versie, tijd, inhoud FROM rij WHERE tabel = ?1 AND ";
    internal const string InPartition = Columns + "pk = ?2 AND rk >= ?3 ORDER BY pk, rk";
    internal const string InPartitionUpTo = Columns + "pk = ?2 AND rk >= ?3 AND rk < ?4 ORDER BY pk, rk";
    internal const string AcrossPartitions = Columns + "(pk, rk) >= (?2, ?3) ORDER BY pk, rk";
    internal const string AcrossPartitionsUpTo = Columns + "(pk, rk) >= (?2, ?3) AND pk < ?4 ORDER BY pk, rk";

    public static TableEntity? Find(SqliteSession session, long table, string partitionKey, string rowKey, string[]? select)
    {
        var row = session.Statement(Columns + "pk = ?2 AND rk = ?3").Bind(1, table).Bind(2, partitionKey).Bind(3, rowKey);
        var found = row.Next() ? Entity(row, row.Blob(4), select) : null;
        row.Reset();
        return found;
    }

    public static FoundPage Page(SqliteSession session, PageRequest request)
    {
        var found = new List<TableEntity>();
        if (Statement(session, request) is not { } row) return new(found, null);
        try
        {
            var bytes = 0;
            for (var lookedAt = 0; row.Next(); lookedAt++)
            {
                if (found.Count == request.Rows || lookedAt == MaxRowsLookedAt || bytes > MaxBytes)
                    return new(found, new RowPosition(row.Text(0), row.Text(1)));
                var blob = row.Blob(4);
                if (request.Filter?.Matches(new FilterRow(row.Text(0), row.Text(1), row.Number(3), blob)) == false) continue;
                found.Add(Entity(row, blob, request.Select));
                bytes += blob.Length;
            }
            return new(found, null);
        }
        finally
        {
            row.Reset();
        }
    }

    /// <returns>Null when no key can match.</returns>
    private static SqliteStatement? Statement(SqliteSession session, PageRequest request)
    {
        var partitions = request.Filter?.Range(SystemProperty.PartitionKey) ?? KeyRange.All;
        var rows = request.Filter?.Range(SystemProperty.RowKey) ?? KeyRange.All;
        partitions = partitions.And(new KeyRange(request.Start.PartitionKey, null));
        if (partitions.IsEmpty || rows.IsEmpty) return null;
        var firstRow = partitions.Low == request.Start.PartitionKey ? request.Start.RowKey : "";
        if (partitions.IsPoint)
        {
            rows = rows.And(new KeyRange(firstRow, null));
            if (rows.IsEmpty) return null;
            return rows.High is null
                ? Bound(InPartition, partitions.Low, rows.Low)
                : Bound(InPartitionUpTo, partitions.Low, rows.Low).Bind(4, rows.High);
        }
        return partitions.High is null
            ? Bound(AcrossPartitions, partitions.Low, firstRow)
            : Bound(AcrossPartitionsUpTo, partitions.Low, firstRow).Bind(4, partitions.High);

        SqliteStatement Bound(string sql, string partitionKey, string rowKey) =>
            session.Statement(sql).Bind(1, request.Table).Bind(2, partitionKey).Bind(3, rowKey);
    }

    private static TableEntity Entity(SqliteStatement row, ReadOnlySpan<byte> blob, string[]? select)
    {
        var entity = new TableEntity(PropertyReader.Count(blob)) { ETag = RowVersion.ToETag(row.Number(2)) };
        if (Wants(select, SystemProperty.PartitionKey)) entity.PartitionKey = row.Text(0);
        if (Wants(select, SystemProperty.RowKey)) entity.RowKey = row.Text(1);
        if (Wants(select, SystemProperty.Timestamp)) entity.Timestamp = new DateTimeOffset(row.Number(3), TimeSpan.Zero);
        var reader = new PropertyReader(blob);
        while (reader.MoveNext())
        {
            var name = PropertyNames.Of(reader.Name);
            if (Wants(select, name)) entity.Properties[name] = reader.Value;
        }
        return entity;
    }

    private static bool Wants(string[]? select, string name) => select is null || Array.IndexOf(select, name) >= 0;
}
