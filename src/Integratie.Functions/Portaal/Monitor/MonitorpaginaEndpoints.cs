using System.Text;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Monitor;
using Integratie.Functions.Portaal.Cijfers;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Portaal.Monitor;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Portaal.Monitor;

/// <summary>Where children wait: the reports of the monitor as a page, and as a file for a spreadsheet.</summary>
internal static class MonitorpaginaEndpoints
{
    private static readonly Rol[] Lezers = [Rol.Toezicht, Rol.Beheer, Rol.Gi, Rol.Gemeente];

    private static readonly TimeSpan Telduur = TimeSpan.FromSeconds(5);

    public static void Map(IEndpointRouteBuilder portaal)
    {
        portaal.MapGet("/monitor", LeesAsync).VoorRollen(Lezers);
        portaal.MapGet("/monitor/csv", CsvAsync).VoorRollen(Lezers);
    }

    private static async Task<IResult> LeesAsync(HttpContext context, Monitorbladlezer lezer, Cijferbron cijfers) =>
        context.Toon<Monitorpagina, Monitormodel>(await lezer.LeesAsync(context.Request, Aanvraag(context, cijfers), context.Deelnemer()));

    private static async Task<IResult> CsvAsync(HttpContext context, Cijferbron cijfers)
    {
        var aanvraag = Aanvraag(context, cijfers);
        if (await cijfers.RapportAsync(aanvraag, context.Deelnemer()) is not { } rapport)
            throw new ProbleemException(Problemen.NietBeschikbaar(Telduur, "De cijfers worden geteld. Probeer het zo opnieuw."));
        return Results.File(Encoding.UTF8.GetBytes(MonitorCsv.Schrijf(rapport)), MonitorCsv.Mediatype, $"monitor-{aanvraag.Vraag.Peildatum:uuuu-MM-dd}.csv");
    }

    /// <exception cref="ProbleemException">400 with every fault.</exception>
    private static Monitoraanvraag Aanvraag(HttpContext context, Cijferbron cijfers)
    {
        var fouten = new List<Fout>();
        var aanvraag = Monitoraanvraag.Lees(context.Request.Query, cijfers.Vandaag, context.Deelnemer().Rol, fouten);
        return fouten.Count == 0 ? aanvraag : throw new ProbleemException(Problemen.Ongeldig(fouten));
    }
}
