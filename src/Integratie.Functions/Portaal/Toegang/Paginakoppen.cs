using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Portaal.Toegang;

/// <summary>What a browser may do with a page: only what comes from the hub itself, and nothing that stands in the page.</summary>
internal sealed class Paginakoppen : IEndpointFilter
{
    private const string Beleid =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        Zet(context.HttpContext);
        return next(context);
    }

    /// <summary>Also for a page that shows why another could not be made.</summary>
    public static void Zet(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = Beleid;
        context.Response.Headers["Referrer-Policy"] = "same-origin";
    }
}
