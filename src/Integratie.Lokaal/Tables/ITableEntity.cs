using Azure;

namespace Integratie.Lokaal.Tables;

/// <summary>The system properties of a row. As Azure.Data.Tables.ITableEntity.</summary>
public interface ITableEntity
{
    string PartitionKey { get; set; }

    string RowKey { get; set; }

    DateTimeOffset? Timestamp { get; set; }

    ETag ETag { get; set; }
}
