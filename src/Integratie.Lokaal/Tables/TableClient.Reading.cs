using Azure;
using Integratie.Lokaal.Tables.Entities;
using Integratie.Lokaal.Tables.Filters;
using Integratie.Lokaal.Tables.Rows;

namespace Integratie.Lokaal.Tables;

public partial class TableClient
{
    /// <param name="select">Only these properties come back, the system properties included; null for all.</param>
    /// <exception cref="RequestFailedException">404 ResourceNotFound or TableNotFound.</exception>
    public virtual Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => Answer(() =>
    {
        var found = Find(partitionKey, rowKey, select) ?? throw TableError.ResourceNotFound.ToException();
        return Response.FromValue(As<T>(found), new LocalResponse(200, found.ETag));
    }, cancellationToken);

    /// <summary>As <see cref="GetEntityAsync{T}"/>; without the row, or without the table as in the SDK, a response without a value.</summary>
    public virtual Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => Answer<NullableResponse<T>>(() =>
    {
        var found = _account.Catalog.Exists(Name) ? Find(partitionKey, rowKey, select) : null;
        return new LocalNullableResponse<T>(found is null ? null : As<T>(found));
    }, cancellationToken);

    /// <summary>
    /// Rows in the order of PartitionKey and RowKey. Conditions on the keys, joined by <c>and</c>, bound what is read; the others are
    /// tried row by row. A page may hold fewer rows than asked, even none, and still have a next one.
    /// </summary>
    /// <param name="maxPerPage">1 to 1000, 1000 when not given. It does not limit the whole.</param>
    /// <exception cref="RequestFailedException">While reading: 400 InvalidInput for a wrong filter or token, 404 TableNotFound.</exception>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = default, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        RequireTableEntity<T>();
        var wanted = select?.ToArray();
        return new LocalPageable<T>((token, size) => ReadPage<T>(filter, wanted, token, size), maxPerPage, cancellationToken);
    }

    private (IReadOnlyList<T> Values, string? Next) ReadPage<T>(string? filter, string[]? select, string? token, int size)
        where T : class, ITableEntity
    {
        var request = new PageRequest(
            _account.Catalog.Number(Name), FilterParser.Parse(filter), RowPosition.FromToken(token), size, select);
        var page = _account.Read(session => RowReader.Page(session, request));
        return ((IReadOnlyList<T>)(object)page.Rows, page.Next?.ToToken());
    }

    private TableEntity? Find(string partitionKey, string rowKey, IEnumerable<string>? select)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        var (number, wanted) = (_account.Catalog.Number(Name), select?.ToArray());
        return _account.Read(session => RowReader.Find(session, number, partitionKey, rowKey, wanted));
    }

    /// <summary>Reading is quick and on this thread; a failure still belongs in the task.</summary>
    private static Task<T> Answer<T>(Func<T> read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<T>(cancellationToken);
        try
        {
            return Task.FromResult(read());
        }
#pragma warning disable CA1031 // It is rethrown to whoever awaits.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return Task.FromException<T>(failure);
        }
    }

    private static T As<T>(TableEntity row)
        where T : class, ITableEntity
    {
        RequireTableEntity<T>();
        return (T)(ITableEntity)row;
    }

    private static void RequireTableEntity<T>()
    {
        if (typeof(T) != typeof(TableEntity)) throw new NotSupportedException("The local tables give TableEntity only.");
    }
}
