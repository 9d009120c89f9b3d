using Microsoft.AspNetCore.Http;

namespace Integratie.Lokaal.Functions;

/// <summary>What HTTP functions find behind their context.</summary>
public static class FunctionContextExtensions
{
    internal const string HttpContextKey = "HttpRequestContext";

    /// <summary>The request as Kestrel made it; null when another trigger ran the function.</summary>
    public static HttpContext? GetHttpContext(this FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.TryGetValue(HttpContextKey, out var found) ? found as HttpContext : null;
    }
}
