using System.Text;
using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Integratie.Functions.Monitor;

/// <summary>Where children wait, for those who watch and for those whom the figures are about.</summary>
internal static class MonitorEndpoints
{
    public static void Map(IEndpointRouteBuilder v1) =>
        v1.MapGet("/monitor", LeesAsync).VoorRollen(Rol.Toezicht, Rol.Beheer, Rol.Gi, Rol.Gemeente).BeschrijfMonitor();

    private static async Task<IResult> LeesAsync(HttpContext context, Monitorlezer lezer, TimeProvider klok)
    {
        var fouten = new List<Fout>();
        var wie = context.Deelnemer();
        var vandaag = Amsterdam.Vandaag(klok);
        var aanvraag = Monitoraanvraag.Lees(context.Request.Query, vandaag, wie.Rol, fouten);
        if (fouten.Count > 0)
            return Problemen.Ongeldig(fouten);
        var rapport = await lezer.LeesAsync(aanvraag.Vraag, Monitorbereik.Van(aanvraag, wie), context.RequestAborted);
        context.Response.Headers.Vary = HeaderNames.Accept;
        return WilCsv(context.Request)
            ? Results.Text(MonitorCsv.Schrijf(rapport), MonitorCsv.Mediatype, Encoding.UTF8)
            : Results.Json(rapport);
    }

    // CSV only for who asks for it, and names it before JSON or likes it better.
    private static bool WilCsv(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Where(wens => wens.Quality is not 0).OrderByDescending(wens => wens.Quality ?? 1)
            .FirstOrDefault(wens => wens.MatchesMediaType(MonitorCsv.Mediatype) || wens.MatchesMediaType("application/json")) is { } wens
        && !wens.MatchesMediaType("application/json");
}
