using System.Diagnostics;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Telemetrie;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Integratie.Functions.Http;

/// <summary>
/// The ordinary ASP.NET Core pipeline behind the one HTTP function. The Functions host routes only to <c>{*pad}</c>; everything that
/// depends on the path, the verb or the caller happens here, so a wrong verb is a 405 and a wrong path a 404 with a body.
/// </summary>
/// <remarks>
/// To add endpoints: write <c>XxxEndpoints.cs</c> with <c>static void Map(IEndpointRouteBuilder v1)</c> in your room and call it in
/// <see cref="Endpoints"/>. Paths are relative to <c>/v1</c>. Every endpoint needs a key unless it says <c>AllowAnonymous()</c>;
/// <c>VoorRollen(…)</c> narrows it to roles; <c>context.Deelnemer()</c> is the caller. Return <c>Results</c>, <see cref="Problemen"/>,
/// or throw <see cref="ProbleemException"/>. Read bodies with <see cref="Lichaam"/> (bounded, pooled) or <see cref="JsonLichaam"/>.
/// Describe each with <c>Beschrijf(…)</c>: the OpenAPI document is made from it, and a test refuses an endpoint without.
/// </remarks>
public sealed class HttpPijplijn
{
    private readonly RequestDelegate pijplijn;

    public HttpPijplijn(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UseMiddleware<Antwoordkoppen>();
        app.UseMiddleware<Foutafhandeling>();
        app.UseMiddleware<SchuineStreep>();
        app.UseRouting();
        app.UseMiddleware<Loopbackpoort>();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseEndpoints(Endpoints.Map);
        pijplijn = app.Build();
    }

    /// <summary>Answers one request; the response is complete when it returns.</summary>
    public async Task VerwerkAsync(HttpContext context)
    {
        // What the Functions host chose says nothing here: routing below would skip its own choice if it stood.
        context.SetEndpoint(null);
        context.Features.Set<IRouteValuesFeature>(null);
        // In Azure the function does not run in the flow of the request: without this the trace of the caller would end here.
        Activity.Current = context.Features.Get<IHttpActivityFeature>()?.Activity;
        await pijplijn(context);
        Sporen.Noem(context);
    }
}
