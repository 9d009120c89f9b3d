using Azure;
using Integratie.Lokaal.Tables.Entities;

namespace Integratie.Lokaal.Tables;

public partial class TableClient
{
    private const int MaxOperations = 100;
    private const int MaxTransactionBytes = 4 * 1024 * 1024;

    /// <exception cref="RequestFailedException">409 EntityAlreadyExists, 404 TableNotFound, or 400 for an entity against the rules.</exception>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity => WriteAsync(TableTransactionActionType.Add, entity, default, cancellationToken);

    /// <summary>Merge keeps the properties that the entity does not name; Replace drops them.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity => WriteAsync(
            mode == TableUpdateMode.Replace ? TableTransactionActionType.UpsertReplace : TableTransactionActionType.UpsertMerge,
            entity, ETag.All, cancellationToken);

    /// <param name="ifMatch">The ETag that was read, or <see cref="ETag.All"/> for whatever is there.</param>
    /// <exception cref="RequestFailedException">412 UpdateConditionNotSatisfied, 404 ResourceNotFound.</exception>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        if (ifMatch == default) throw new ArgumentException("An update needs an ETag, or ETag.All.", nameof(ifMatch));
        return WriteAsync(
            mode == TableUpdateMode.Replace ? TableTransactionActionType.UpdateReplace : TableTransactionActionType.UpdateMerge,
            entity, ifMatch, cancellationToken);
    }

    /// <summary>Deletes whatever is there unless <paramref name="ifMatch"/> says otherwise: the entity's own ETag does not count.</summary>
    public virtual Task<Response> DeleteEntityAsync(
        ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    /// <summary>A row or table that is not there is a response with status 404, not an exception, as in the SDK.</summary>
    /// <exception cref="RequestFailedException">412 UpdateConditionNotSatisfied.</exception>
    public virtual async Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        try
        {
            return await WriteAsync(
                TableTransactionActionType.Delete, new TableEntity(partitionKey, rowKey),
                ifMatch == default ? ETag.All : ifMatch, cancellationToken);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return new LocalResponse(404);
        }
    }

    /// <summary>All or nothing, within one partition: at most 100 operations and 4 MiB, each row once.</summary>
    /// <exception cref="TableTransactionFailedException">Nothing was done; its index says which operation was refused.</exception>
    /// <exception cref="InvalidOperationException">There are no operations.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var writes = Check([.. transactionActions]);
        var versions = await _account.WriteAllAsync(Name, writes);
        Response[] responses = [.. versions.Select(version => new LocalResponse(204, VersionTag(version)))];
        return Response.FromValue<IReadOnlyList<Response>>(responses, new LocalResponse(202));
    }

    private async Task<Response> WriteAsync(
        TableTransactionActionType type, ITableEntity entity, ETag ifMatch, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var outcome = await _account.WriteAsync(Name, EntityWrite.Of(type, entity, ifMatch));
        if (outcome.Error is { } error) throw error.ToException();
        return new LocalResponse(204, VersionTag(outcome.Version));
    }

    private static List<EntityWrite> Check(List<TableTransactionAction> actions)
    {
        if (actions.Count == 0) throw new InvalidOperationException("A transaction needs at least one operation.");
        var writes = new List<EntityWrite>(actions.Count);
        var rows = new HashSet<string>(StringComparer.Ordinal);
        var bytes = 0;
        for (var index = 0; index < actions.Count; index++)
        {
            try
            {
                var write = Prepare(actions[index]);
                bytes += write.WireBytes();
                if (index == MaxOperations) throw TableError.Invalid($"A transaction has at most {MaxOperations} operations.").ToException();
                if (bytes > MaxTransactionBytes)
                    throw new TableError(413, "RequestBodyTooLarge", "The transaction is larger than 4 MiB.").ToException();
                if (index > 0 && write.PartitionKey != writes[0].PartitionKey)
                    throw TableError.BadRequest(
                        TableErrorCode.CommandsInBatchActOnDifferentPartitions, "A transaction acts on one partition.").ToException();
                if (!rows.Add(write.RowKey))
                    throw TableError.BadRequest(TableErrorCode.InvalidDuplicateRow, "A transaction names each row once.").ToException();
                writes.Add(write);
            }
            catch (RequestFailedException refused)
            {
                throw TableTransactionFailedException.At(index, refused);
            }
        }
        return writes;
    }

    private static EntityWrite Prepare(TableTransactionAction action)
    {
        var given = action.ETag != default;
        switch (action.ActionType)
        {
            // Without an ETag the SDK sends an update without If-Match, and the service then inserts the row if it is missing.
            case TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace when !given:
                throw new NotSupportedException($"{action.ActionType} needs an ETag, or ETag.All; for an upsert there is an action of its own.");
            // The SDK does not send it, so the condition that the caller has in mind would not hold.
            case TableTransactionActionType.Add or TableTransactionActionType.UpsertMerge or TableTransactionActionType.UpsertReplace when given:
                throw new NotSupportedException($"{action.ActionType} takes no ETag.");
            default:
                return EntityWrite.Of(action.ActionType, action.Entity, given ? action.ETag : ETag.All);
        }
    }

    private static ETag? VersionTag(long version) => version == 0 ? null : RowVersion.ToETag(version);
}
