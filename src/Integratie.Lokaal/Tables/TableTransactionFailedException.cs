using Azure;

namespace Integratie.Lokaal.Tables;

/// <summary>A transaction of which nothing was done. As Azure.Data.Tables.TableTransactionFailedException.</summary>
#pragma warning disable CA1032, CA2237 // The constructors are those of Azure.
public class TableTransactionFailedException : RequestFailedException
#pragma warning restore CA1032, CA2237
{
    private const string IndexKey = "FailedEntity";

    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            (requestFailedException ?? throw new ArgumentNullException(nameof(requestFailedException))).Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException)
    {
        if (requestFailedException.Data[IndexKey] is int index) FailedTransactionActionIndex = index;
    }

    /// <summary>The place in the transaction of the operation that was refused.</summary>
    public int? FailedTransactionActionIndex { get; }

    internal static TableTransactionFailedException At(int index, RequestFailedException failure)
    {
        failure.Data[IndexKey] = index;
        return new TableTransactionFailedException(failure);
    }
}
