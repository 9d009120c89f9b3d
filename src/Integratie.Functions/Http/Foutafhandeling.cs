using Azure;
using Azure.Identity;
using Integratie.Functions.Wachtrijen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Http;

/// <summary>Gives every error a body: what was thrown, and what routing or a middleware refused with a bare status.</summary>
internal sealed partial class Foutafhandeling(RequestDelegate volgende, ILogger<Foutafhandeling> logger)
{
    private static readonly TimeSpan Opslagherstel = TimeSpan.FromSeconds(5);

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await volgende(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller went away: nobody reads an answer.
            return;
        }
        catch (Exception fout) when (!context.Response.HasStarted)
        {
            await Toon(Vertaal(fout, context), context).ExecuteAsync(context);
            return;
        }

        var response = context.Response;
        if (response is { StatusCode: >= 400, HasStarted: false, ContentLength: null, ContentType: null })
            await Toon(Problemen.Antwoord(Probleemsoort.VanStatus(response.StatusCode)), context).ExecuteAsync(context);
    }

    /// <summary>A problem as the endpoint shows it: JSON, or a page.</summary>
    public static IResult Toon(ProbleemAntwoord antwoord, HttpContext context)
    {
        if ((context.GetEndpoint() is { } endpoint ? endpoint.Metadata.GetMetadata<Foutweergave>() : Voor(context)) is not { } weergave)
            return antwoord;
        ProbleemAntwoord.ZetOpnieuwNa(context.Response, antwoord.OpnieuwNa);
        return weergave.Toon(context, antwoord.Probleem);
    }

    /// <summary>Where there is nothing at all: a person who mistyped an address reads a page, a system that calls the API reads JSON.</summary>
    private static Foutweergave? Voor(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/v1")
            && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? context.RequestServices.GetService<Foutweergave>()
            : null;

    private ProbleemAntwoord Vertaal(Exception fout, HttpContext context)
    {
        switch (fout)
        {
            case ProbleemException probleem:
                return probleem.Antwoord;
            case BadHttpRequestException aanvraag:
                return Problemen.Antwoord(Probleemsoort.VanStatus(aanvraag.StatusCode));
            case RequestFailedException { Status: 0 or 408 or 429 or >= 500 } or ServiceBusException { IsTransient: true } or AuthenticationFailedException:
            case AggregateException when Uitstel.IsTijdelijk(fout):
                OpslagAntwoordtNiet(context.Request.Method, context.GetEndpoint()?.DisplayName, fout);
                return Problemen.NietBeschikbaar(Opslagherstel);
            default:
                Mislukt(context.Request.Method, context.GetEndpoint()?.DisplayName, fout);
                return Problemen.Antwoord(Probleemsoort.InterneFout);
        }
    }

    // The endpoint, not the path: whatever a caller puts in a path stays out of the log.
    [LoggerMessage(1, LogLevel.Error, "{Methode} {Endpoint} mislukt")]
    private partial void Mislukt(string methode, string? endpoint, Exception fout);

    [LoggerMessage(2, LogLevel.Warning, "{Methode} {Endpoint}: de opslag antwoordt niet")]
    private partial void OpslagAntwoordtNiet(string methode, string? endpoint, Exception fout);
}
