using Azure;

namespace Integratie.Lokaal.Tables.Entities;

/// <summary>One checked operation, ready for the writer: whatever can be refused without the row is refused before it waits there.</summary>
internal sealed record EntityWrite(TableTransactionActionType Type, string PartitionKey, string RowKey, ETag IfMatch, byte[] Blob)
{
    // The request line and headers of one operation in a transaction.
    private const int WireOverhead = 600;

    /// <exception cref="RequestFailedException">The service would refuse the entity.</exception>
    /// <exception cref="NotSupportedException">Not a <see cref="TableEntity"/>, or a value of a type that tables do not have.</exception>
    public static EntityWrite Of(TableTransactionActionType type, ITableEntity entity, ETag ifMatch)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (entity is not TableEntity row) throw new NotSupportedException("The local tables store TableEntity only.");
        EntityRules.CheckKey(SystemProperty.PartitionKey, row.PartitionKey);
        EntityRules.CheckKey(SystemProperty.RowKey, row.RowKey);
        if (type == TableTransactionActionType.Delete) return new(type, row.PartitionKey, row.RowKey, ifMatch, []);
        var properties = new List<KeyValuePair<string, object>>(row.Properties.Count);
        foreach (var (name, value) in row.Properties)
        {
            // A null is not stored: the service drops it on insert and replace, and leaves the property alone on merge.
            if (value is null || SystemProperty.Is(name)) continue;
            EntityRules.CheckName(name);
            properties.Add(new(name, EntityRules.Normalise(name, value)));
        }
        var blob = EntityBlob.Write(properties);
        if (SizeError(row.PartitionKey, row.RowKey, blob) is { } error) throw error.ToException();
        return new(type, row.PartitionKey, row.RowKey, ifMatch, blob);
    }

    /// <summary>Why the service would find the row too big; null when it would not.</summary>
    public static TableError? SizeError(string partitionKey, string rowKey, byte[] blob)
    {
        var bytes = 4 + (2 * (partitionKey.Length + rowKey.Length));
        var count = 0;
        var reader = new PropertyReader(blob);
        while (reader.MoveNext())
        {
            count++;
            bytes += reader.ServiceBytes;
        }
        if (count > EntityRules.MaxProperties) return TableError.TooManyProperties;
        return bytes > EntityRules.MaxEntityBytes ? TableError.EntityTooLarge : null;
    }

    /// <summary>About the size of this operation in a transaction request, rather too high than too low.</summary>
    public int WireBytes()
    {
        var bytes = WireOverhead + (3 * (PartitionKey.Length + RowKey.Length));
        var reader = new PropertyReader(Blob);
        while (reader.MoveNext()) bytes += reader.WireBytes;
        return bytes;
    }
}
