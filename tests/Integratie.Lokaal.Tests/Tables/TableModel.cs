using Azure;
using Integratie.Lokaal.Tables;

namespace Integratie.Lokaal.Tests.Tables;

/// <summary>The table service in twenty lines: what must hold, without a file, an index or a page.</summary>
internal sealed class TableModel
{
    private int _versions;

    public SortedDictionary<string, ModelRow> Rows { get; private init; } = new(StringComparer.Ordinal);

    /// <returns>The error code of the service, or null when it is done.</returns>
    public string? Apply(ModelOperation operation)
    {
        var row = Rows.GetValueOrDefault(operation.Key);
        var type = operation.Type;
        if (type == TableTransactionActionType.Add && row is not null) return "EntityAlreadyExists";
        var mustExist = type is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace or TableTransactionActionType.Delete;
        if (mustExist && row is null) return "ResourceNotFound";
        if (mustExist && operation.ExpectedVersion is { } version && version != row!.Version) return "UpdateConditionNotSatisfied";
        if (type == TableTransactionActionType.Delete)
        {
            Rows.Remove(operation.Key);
            return null;
        }
        var merge = type is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge;
        var properties = merge && row is not null ? new(row.Properties) : new Dictionary<string, object>();
        foreach (var (name, value) in operation.Properties) properties[name] = value;
        Rows[operation.Key] = new ModelRow(operation.PartitionKey, operation.RowKey, properties, ++_versions);
        return null;
    }

    /// <returns>The place of the operation that is refused and why, or null when all are done.</returns>
    public (int Index, string Code)? ApplyAll(IReadOnlyList<ModelOperation> operations)
    {
        var attempt = new TableModel { Rows = new(Rows, StringComparer.Ordinal), _versions = _versions };
        for (var index = 0; index < operations.Count; index++)
        {
            if (operations.Take(index).Any(earlier => earlier.RowKey == operations[index].RowKey)) return (index, "InvalidDuplicateRow");
        }
        for (var index = 0; index < operations.Count; index++)
        {
            if (attempt.Apply(operations[index]) is { } code) return (index, code);
        }
        foreach (var operation in operations) Apply(operation);
        return null;
    }
}

internal sealed record ModelRow(string PartitionKey, string RowKey, Dictionary<string, object> Properties, int Version)
{
    public override string ToString() =>
        $"{PartitionKey}/{RowKey} {string.Join(' ', Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"))}";
}

/// <param name="ExpectedVersion">The version of the model that the ETag stands for; null is ETag.All.</param>
internal sealed record ModelOperation(
    TableTransactionActionType Type, string PartitionKey, string RowKey, Dictionary<string, object> Properties, int? ExpectedVersion)
{
    /// <summary>Sorts as (PartitionKey, RowKey): no key has a character before the space.</summary>
    public string Key => $"{PartitionKey} {RowKey}";

    public TableTransactionAction ToAction(ETag etag)
    {
        var row = new TableEntity(PartitionKey, RowKey);
        foreach (var (name, value) in Properties) row[name] = value;
        var takesETag = Type is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace or TableTransactionActionType.Delete;
        return new TableTransactionAction(Type, row, takesETag ? etag : default);
    }
}
