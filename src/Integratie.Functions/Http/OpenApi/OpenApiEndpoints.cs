using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Http.OpenApi;

/// <summary>The description of the API, open to all and to pages of any origin (API Design Rules: /core/publish-openapi).</summary>
internal static class OpenApiEndpoints
{
    private static readonly string[] Methoden = ["GET", "OPTIONS"];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        // Also below /v1: the rules look for it under the address of the API.
        endpoints.MapMethods("/openapi.json", Methoden, Geef).AllowAnonymous();
        endpoints.MapMethods("/v1/openapi.json", Methoden, Geef).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> Geef(HttpContext context, OpenApiTekst tekst)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        if (!HttpMethods.IsOptions(context.Request.Method))
            return Results.Bytes(await tekst.GeefAsync(), "application/json; charset=utf-8");
        context.Response.Headers.AccessControlAllowMethods = "GET, HEAD";
        return Results.NoContent();
    }
}
