using Microsoft.AspNetCore.Http;

namespace Integratie.Functions.Http.Toegang;

/// <summary>Answers 404 for an endpoint of this machine only, before anyone is asked who they are.</summary>
internal sealed class Loopbackpoort(RequestDelegate volgende)
{
    public Task InvokeAsync(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<AlleenLoopback>() is not null && !Herkomst.IsLoopback(context)
            ? Problemen.Antwoord(Probleemsoort.NietGevonden).ExecuteAsync(context)
            : volgende(context);
}
