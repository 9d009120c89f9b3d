using System.Text.Json;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
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
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Integratie.Functions.Portaal.Warmte;

/// <summary>
/// The first time that a process makes a page, its code is still being compiled, which takes longer than the page. Most of that is the same
/// for every page: so shortly after the start one is made for nobody that reads nothing, for who comes with a session that is older than the
/// process. Once somebody asked for a page (at first that is the form to sign in) the others are made beside it. Not at the start: who
/// starts a hub waits for that, and a hub at which nobody looks has no use for the memory of all of them.
/// </summary>
internal sealed partial class Paginawarmte(
    IServiceProvider diensten, Registerbeeld register, Normenset normen, Dossierbladlezer dossiers, IHostApplicationLifetime leven,
    ILogger<Paginawarmte> logger)
    : BackgroundService
{
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(3);

    private static readonly (string Pad, string Vraag) Eerste = ("/normen/berekening", "?start=2026-04-30&aantal=5&eenheid=werkdagen&kalender=atw");

    // They only read, and leave nothing behind that says that somebody looked.
    private static readonly (string Pad, string Vraag)[] Paden =
        [("/", ""), ("/leveringen", ""), ("/leveringen", "?status=afgeleverd"), ("/normen", ""), ("/monitor", ""), ("/deelnemers", ""), ("/audit", "")];

    private readonly TaskCompletionSource _gevraagd = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Begins when this page is on its way, the first time.</summary>
    public void Begin(HttpContext pagina) => pagina.Response.OnCompleted(() =>
    {
        _gevraagd.TrySetResult();
        return Task.CompletedTask;
    });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var gestart = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (leven.ApplicationStarted.Register(gestart.SetResult))
            await gestart.Task.WaitAsync(stoppingToken);
        try
        {
            await await Task.WhenAny(_gevraagd.Task, Task.Delay(Rust, TimeProvider.System, stoppingToken));
            if (register.Huidig.Met(Rol.Beheer).FirstOrDefault() is not { } wie)
                return;
            // The pages exist once the pipeline does, which is made for the first request: at a hub that nobody asked anything yet that is this one.
            diensten.GetRequiredService<HttpPijplijn>();
            var paginas = diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.Metadata.OfType<Portaaldeel>().Contains(Portaaldeel.Pagina))
                .Where(e => e.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods.Contains("GET"))
                .ToDictionary(e => e.RoutePattern.RawText!);
            await MaakAsync(Eerste.Pad, Eerste.Vraag, wie, paginas[Eerste.Pad].RequestDelegate!, stoppingToken);
            await _gevraagd.Task.WaitAsync(stoppingToken);
            foreach (var (pad, vraag) in Paden)
                await MaakAsync(pad, vraag, wie, paginas[pad].RequestDelegate!, stoppingToken);
            // A real one would be somebody's. Reading what is kept of it is most of the work.
            var inhoud = JsonSerializer.SerializeToUtf8Bytes(Voorbeelddossier.Maak(normen), KernJson.Options);
            var dossier = JsonSerializer.Deserialize<Dossier>(inhoud, KernJson.Options)!;
            await MaakAsync(
                "/dossiers", "", wie,
                async context => await context.Toon<Dossierpagina, Dossiermodel>(await dossiers.ZonderLogboekAsync(dossier, wie, stoppingToken))
                    .ExecuteAsync(context),
                stoppingToken);
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            // What somebody asks for fails by itself, and says so.
            LogMislukt(fout);
        }
    }

    private async Task MaakAsync(string pad, string vraag, Deelnemer wie, RequestDelegate maak, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        await using var bereik = diensten.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = bereik.ServiceProvider };
        (context.Request.Method, context.Request.Scheme, context.Request.Host, context.Request.Path) = ("GET", "http", new HostString("localhost"), pad);
        context.Request.QueryString = new QueryString(vraag);
        context.Response.Body = Stream.Null;
        context.RequestAborted = ct;
        context.Items[HttpContextExtensions.Sleutel] = wie;
        await maak(context);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "De pagina's van het portaal zijn niet vooraf gemaakt: wie er als eerste een vraagt wacht langer")]
    private partial void LogMislukt(Exception fout);
}
