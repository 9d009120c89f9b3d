namespace Integratie.Lokaal.Tables.Entities;

/// <summary>The names that every row has, and that no own property may take.</summary>
internal static class SystemProperty
{
    public const string PartitionKey = "PartitionKey", RowKey = "RowKey", Timestamp = "Timestamp", ETag = "odata.etag";

    public const int Count = 4;

    public static bool Is(string name) => name is PartitionKey or RowKey or Timestamp or ETag;
}
