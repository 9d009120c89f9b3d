using Azure;

namespace Integratie.Lokaal.Tables;

/// <summary>Pages that are read one by one, each on its own snapshot, as from the service.</summary>
internal sealed class LocalPageable<T>(
    Func<string?, int, (IReadOnlyList<T> Values, string? Next)> readPage, int? maxPerPage, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    private const int MaxPageSize = 1000;

    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var size = pageSizeHint ?? maxPerPage ?? MaxPageSize;
        if (size is < 1 or > MaxPageSize) throw TableError.Invalid($"A page has 1 to {MaxPageSize} rows, not {size}.").ToException();
        var token = continuationToken;
        do
        {
            CancellationToken.ThrowIfCancellationRequested();
            var (values, next) = readPage(token, size);
            token = next;
            yield return Page<T>.FromValues(values, token, new LocalResponse(200));
            // Reading does not wait, so a walk through a long table would keep its thread from everybody else until the end.
            if (token is not null) await Task.Yield();
        }
        while (token is not null);
    }
}
