using System.Globalization;
using System.Text.Json;
using Integratie.Kern.Tijd;
using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Http;

/// <summary>Writes a <see cref="Probleem"/> as <c>application/problem+json</c>.</summary>
public sealed record ProbleemAntwoord(Probleem Probleem) : IResult
{
    public const string Mediatype = "application/problem+json";

    /// <summary>When given, the header Retry-After in whole seconds, at least one.</summary>
    public TimeSpan? OpnieuwNa { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Probleem.Status;
        ZetOpnieuwNa(response, OpnieuwNa);
        response.ContentType = Mediatype;
        var json = JsonSerializer.SerializeToUtf8Bytes(Probleem, KernJson.Options);
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, httpContext.RequestAborted);
    }

    /// <summary>Sets the header Retry-After, when there is something to wait for.</summary>
    public static void ZetOpnieuwNa(HttpResponse response, TimeSpan? wacht)
    {
        if (wacht is { } na)
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(na.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }
}
