using Azure;
using Integratie.Lokaal.Tables.Filters;

namespace Integratie.Lokaal.Tables;

/// <summary>
/// One table. As Azure.Data.Tables.TableClient, for rows of type <see cref="TableEntity"/>; refuses what the service refuses, with the
/// same status and <see cref="RequestFailedException.ErrorCode"/>. A write has survived a power cut when its task is done.
/// </summary>
public partial class TableClient
{
    private readonly TableAccount _account;

    internal TableClient(TableAccount account, string name)
    {
        _account = account;
        Name = name;
    }

    public virtual string Name { get; }

    /// <summary>Fills in the values as constants, quoted where needed.</summary>
    public static string CreateQueryFilter(FormattableString filter) => FilterText.Create(filter);

    /// <inheritdoc cref="TableServiceClient.CreateTableAsync"/>
    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        new TableServiceClient(_account).CreateTableAsync(Name, cancellationToken);

    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        new TableServiceClient(_account).CreateTableIfNotExistsAsync(Name, cancellationToken);

    /// <inheritdoc cref="TableServiceClient.DeleteTableAsync"/>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        new TableServiceClient(_account).DeleteTableAsync(Name, cancellationToken);
}
