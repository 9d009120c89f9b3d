using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Normlijst;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using Integratie.Portaal.Normen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Portaal.Normen;

/// <summary>Which children are near or past a term, and how a term is computed, the last for anyone.</summary>
internal static class NormpaginaEndpoints
{
    public static void Map(IEndpointRouteBuilder portaal)
    {
        portaal.MapGet("/normen", LijstAsync);
        portaal.MapGet("/normen/termijn/{sleutel}", LeesAsync).VoorRollen([.. Normlijstlezer.Lezers]);
        portaal.MapGet("/normen/berekening", Bereken).AllowAnonymous();
    }

    private static async Task<IResult> LijstAsync(HttpContext context, Normbladlezer lezer) =>
        context.Toon<Normenpagina, Normenmodel>(await lezer.LeesAsync(context.Request, context.Deelnemer(), context.RequestAborted));

    private static async Task<IResult> LeesAsync(string sleutel, HttpContext context, Termijnlezer lezer) =>
        context.Toon<Termijnpagina, Termijnmodel>(await lezer.LeesAsync(sleutel, context.Deelnemer(), context.RequestAborted));

    private static IResult Bereken(string? start, string? aantal, string? eenheid, string? kalender, HttpContext context, Normenset normen)
    {
        if (start is null && aantal is null)
            return context.Toon<Berekenpagina, Berekenmodel>(new(null, "5", "werkdagen", "atw", [], null));
        var (vraag, fouten) = Termijnvraag.Lees(start, $"{aantal}-{eenheid}", kalender);
        return context.Toon<Berekenpagina, Berekenmodel>(
            new(start, aantal, eenheid, kalender, [.. fouten.Select(fout => $"{fout.Pad}: {fout.Melding}")], vraag?.Bereken(normen.Kalender)),
            vraag is null ? 400 : 200);
    }
}
