using Integratie.Functions.Http;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Integratie.Functions.Portaal.Toegang;

/// <summary>A form counts only when it was sent from a page of the hub itself.</summary>
internal sealed class Formulierwacht(IAntiforgery formulieren) : IEndpointFilter
{
    /// <summary>More than any form of the pages holds.</summary>
    private const int Maximum = 256 * 1024;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens)
            grens.MaxRequestBodySize = Maximum;
        if (!HttpMethods.IsPost(http.Request.Method))
            return await next(context);
        await LeesAsync(http.Request);
        if (!await formulieren.IsRequestValidAsync(http))
            throw new ProbleemException(Problemen.Antwoord(
                Probleemsoort.Ongeldig, "Dit formulier is verlopen. Ga terug, ververs de pagina en probeer het opnieuw."));
        return await next(context);
    }

    /// <summary>First, since a form that cannot be read is the caller's fault; after this everybody finds it read. Pages send no files.</summary>
    private static async Task LeesAsync(HttpRequest request)
    {
        if (request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
            throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Mediatype, "Stuur het formulier van de pagina zelf."));
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception fout) when (fout is InvalidDataException or NotSupportedException || (fout is IOException and not BadHttpRequestException))
        {
            throw new ProbleemException(Problemen.Antwoord(Probleemsoort.Ongeldig, Lichaam.Onleesbaar));
        }
    }
}
