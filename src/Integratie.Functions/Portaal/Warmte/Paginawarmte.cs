using System.Text.Json;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Portaal.Dossiers;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using Integratie.Portaal.Dossiers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Portaal.Warmte;

/// <summary>
/// The first time that a process makes a page, its code is still being compiled, which takes longer than the page. So once somebody asked
/// for a page (at first that is the form to sign in) the others are made beside it, for nobody. Not at the start: who starts a hub waits
/// for that, and a hub at which nobody looks has no use for it.
/// </summary>
internal sealed partial class Paginawarmte(
    IServiceProvider diensten, Registerbeeld register, Normenset normen, Dossierbladlezer dossiers, ILogger<Paginawarmte> logger)
{
    // They only read, and leave nothing behind that says that somebody looked.
    private static readonly (string Pad, string Vraag)[] Paden =
        [("/", ""), ("/leveringen", ""), ("/leveringen", "?status=afgeleverd"), ("/normen", ""), ("/monitor", ""), ("/deelnemers", ""), ("/audit", "")];

    private int _begonnen;

    /// <summary>Begins when this page is on its way, the first time.</summary>
    public void Begin(HttpContext pagina)
    {
        if (Interlocked.Exchange(ref _begonnen, 1) == 0)
            pagina.Response.OnCompleted(() =>
            {
                _ = Task.Run(WarmOpAsync);
                return Task.CompletedTask;
            });
    }

    private async Task WarmOpAsync()
    {
        try
        {
            if (register.Huidig.Met(Rol.Beheer).FirstOrDefault() is not { } wie)
                return;
            var paginas = diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.Metadata.OfType<Portaaldeel>().Contains(Portaaldeel.Pagina) && e.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods.Contains("GET"))
                .ToDictionary(e => e.RoutePattern.RawText!);
            foreach (var (pad, vraag) in Paden)
                await MaakAsync(pad, vraag, wie, paginas[pad].RequestDelegate!);
            // A real one would be somebody's. Reading what is kept of it is most of the work.
            var inhoud = JsonSerializer.SerializeToUtf8Bytes(Voorbeelddossier.Maak(normen), KernJson.Options);
            var dossier = JsonSerializer.Deserialize<Dossier>(inhoud, KernJson.Options)!;
            await MaakAsync("/dossiers", "", wie, async context =>
                await context.Toon<Dossierpagina, Dossiermodel>(await dossiers.ZonderLogboekAsync(dossier, wie, CancellationToken.None)).ExecuteAsync(context));
        }
        catch (Exception fout)
        {
            // What somebody asks for fails by itself, and says so.
            LogMislukt(fout);
        }
    }

    private async Task MaakAsync(string pad, string vraag, Deelnemer wie, RequestDelegate maak)
    {
        await using var bereik = diensten.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = bereik.ServiceProvider };
        (context.Request.Method, context.Request.Scheme, context.Request.Host, context.Request.Path) = ("GET", "http", new HostString("localhost"), pad);
        context.Request.QueryString = new QueryString(vraag);
        context.Response.Body = Stream.Null;
        context.Items[HttpContextExtensions.Sleutel] = wie;
        await maak(context);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "De pagina's zijn niet vooraf gemaakt")]
    private partial void LogMislukt(Exception fout);
}
