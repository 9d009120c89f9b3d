using Microsoft.AspNetCore.Http;

namespace Integratie.Lokaal.Functions;

/// <summary>What HTTP functions find behind their context.</summary>
public static class FunctionContextExtensions
{
    internal const string HttpContextSleutel = "HttpRequestContext";

    /// <summary>The request as Kestrel made it; null when another trigger ran the function.</summary>
    public static HttpContext? GetHttpContext(this FunctionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.TryGetValue(HttpContextSleutel, out var gevonden) ? gevonden as HttpContext : null;
    }
}
