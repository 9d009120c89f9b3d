using Integratie.Lokaal.Tables.Entities;

namespace Integratie.Lokaal.Tables.Filters;

/// <summary>A row as the filter sees it, on SQLite's own memory.</summary>
internal readonly ref struct FilterRow(string partitionKey, string rowKey, long timestampTicks, ReadOnlySpan<byte> blob)
{
    private readonly ReadOnlySpan<byte> _blob = blob;

    /// <summary>Null when the row has no such property.</summary>
    public object? Find(string name, ReadOnlySpan<byte> utf8Name)
    {
        switch (name)
        {
            case SystemProperty.PartitionKey: return partitionKey;
            case SystemProperty.RowKey: return rowKey;
            case SystemProperty.Timestamp: return new DateTimeOffset(timestampTicks, TimeSpan.Zero);
            default:
                var reader = new PropertyReader(_blob);
                return reader.Find(utf8Name) ? reader.Value : null;
        }
    }
}
