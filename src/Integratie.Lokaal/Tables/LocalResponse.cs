using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace Integratie.Lokaal.Tables;

/// <summary>The answer of the local service: a status and, after a write, the new ETag of the row.</summary>
internal sealed class LocalResponse(int status, ETag? etag = null) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => "";

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => IsETag(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => etag is { } tag ? [new(HttpHeader.Names.ETag, tag.ToString())] : [];

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
    {
        value = IsETag(name) ? etag!.Value.ToString() : null;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = TryGetHeader(name, out var value) ? [value] : null;
        return values is not null;
    }

    private bool IsETag(string name) => etag is not null && name.Equals(HttpHeader.Names.ETag, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A row that may not be there.</summary>
internal sealed class LocalNullableResponse<T>(T? value) : NullableResponse<T>
    where T : class
{
    public override bool HasValue => value is not null;

    public override T Value => value ?? throw new InvalidOperationException("The entity does not exist.");

    public override Response GetRawResponse() => new LocalResponse(HasValue ? 200 : 404);
}
