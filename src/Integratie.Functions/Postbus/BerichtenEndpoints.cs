using System.Globalization;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Postbus;

/// <summary>The feed of an ontvanger, also of one with a webhook.</summary>
internal static class BerichtenEndpoints
{
    private const int MaxRijen = 1000;
    private const int MaxWacht = 20;

    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/berichten", LeesAsync).BeschrijfLezen();
        v1.MapPost("/berichten/{webhookId}/bevestiging", BevestigAsync).BeschrijfBevestigen();
    }

    private static async Task<IResult> LeesAsync(HttpContext context, Postbuslezer lezer, string? na = null, string? max = null, string? wacht = null)
    {
        var fouten = new List<Fout>();
        var vanaf = Getal(na, "na", 0, 0, long.MaxValue, "een cursor uit een eerder antwoord", fouten);
        var aantal = Getal(max, "max", 100, 1, MaxRijen, $"een getal van 1 tot en met {MaxRijen}", fouten);
        var seconden = Getal(wacht, "wacht", 0, 0, MaxWacht, $"een aantal seconden van 0 tot en met {MaxWacht}", fouten);
        if (fouten.Count > 0)
            return Problemen.Ongeldig(fouten);
        var pagina = await lezer.LeesAsync(
            context.Deelnemer().Oin, vanaf, (int)aantal, TimeSpan.FromSeconds(seconden), context.RequestAborted);
        return context.IsNogAangemeld() ? Results.Json(pagina) : Problemen.Antwoord(Probleemsoort.NietAangemeld);
    }

    private static async Task<IResult> BevestigAsync(string webhookId, HttpContext context, Postbuslezer lezer) =>
        await lezer.BevestigAsync(context.Deelnemer().Oin, webhookId, context.RequestAborted)
            ? Results.NoContent()
            : Problemen.NietGevonden("U hebt geen levering met dit webhook-id.");

    private static long Getal(string? tekst, string naam, long standaard, long minimum, long maximum, string verwacht, List<Fout> fouten)
    {
        if (string.IsNullOrEmpty(tekst))
            return standaard;
        if (long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var waarde) && waarde >= minimum && waarde <= maximum)
            return waarde;
        fouten.Add(new Fout(naam, $"Verwacht {verwacht}."));
        return standaard;
    }
}
