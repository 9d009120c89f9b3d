using Azure;
using Integratie.Lokaal.Tables.Filters;

namespace Integratie.Lokaal.Tables;

/// <summary>The tables of one hub. As Azure.Data.Tables.TableServiceClient; made by <see cref="LokaleTabellen.Client"/>.</summary>
public class TableServiceClient
{
    private readonly TableAccount _account;

    internal TableServiceClient(TableAccount account) => _account = account;

    public static string CreateQueryFilter(FormattableString filter) => FilterText.Create(filter);

    /// <summary>A client for the table, whether it exists or not.</summary>
    public virtual TableClient GetTableClient(string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        return new TableClient(_account, tableName);
    }

    /// <exception cref="RequestFailedException">409 TableAlreadyExists, 400 InvalidResourceName.</exception>
    public virtual async Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!await _account.Catalog.CreateAsync(_account.Store, tableName)) throw TableError.TableAlreadyExists.ToException();
        return Response.FromValue(new TableItem(tableName), new LocalResponse(204));
    }

    public virtual async Task<Response<TableItem>> CreateTableIfNotExistsAsync(
        string tableName, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var created = await _account.Catalog.CreateAsync(_account.Store, tableName);
        return Response.FromValue(new TableItem(tableName), new LocalResponse(created ? 204 : 409));
    }

    /// <summary>A table that is not there is a response with status 404, not an exception, as in the SDK.</summary>
    public virtual async Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_account.Catalog.Exists(tableName)) return new LocalResponse(404);
        await _account.Catalog.DeleteAsync(_account.Store, tableName);
        return new LocalResponse(204);
    }

    /// <summary>All tables by name; a filter is not supported.</summary>
    public virtual AsyncPageable<TableItem> QueryAsync(
        string? filter = null, int? maxPerPage = default, CancellationToken cancellationToken = default)
    {
        if (filter is not null || maxPerPage is not null) throw new NotSupportedException("The local tables list all names at once.");
        return new LocalPageable<TableItem>(
            (_, _) => ([.. _account.Catalog.Names.Select(name => new TableItem(name))], null), maxPerPage, cancellationToken);
    }
}
