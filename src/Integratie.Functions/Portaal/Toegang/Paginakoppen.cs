using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Portaal.Toegang;

/// <summary>What a browser may do with a page: only what comes from the hub itself, and nothing that stands in the page.</summary>
internal sealed class Paginakoppen : IEndpointFilter
{
    private const string Beleid =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var koppen = context.HttpContext.Response.Headers;
        koppen.ContentSecurityPolicy = Beleid;
        koppen["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
