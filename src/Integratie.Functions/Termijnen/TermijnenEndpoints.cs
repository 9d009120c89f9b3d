using Integratie.Functions.Http;
using Integratie.Functions.Http.OpenApi;
using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Termijnen;

/// <summary>Shows anyone how the hub computes a term, so that a deadline can be checked.</summary>
internal static class TermijnenEndpoints
{
    private const string Voorbeeld = """
        { "start": "2026-04-30", "termijn": "5-werkdagen", "kalender": "atw", "einde": "2026-05-08",
          "stappen": [ { "datum": "2026-04-30", "reden": "start; de termijn telt vanaf de dag erna" }, { "datum": "2026-05-01", "reden": "werkdag 1" } ] }
        """;

    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/termijnen/berekening", Bereken)
            .AllowAnonymous()
            .Beschrijf(
                "berekenTermijn", "Termijnen", "Berekent de laatste dag van een termijn",
                "Met alle stappen. `atw` volgt de Algemene termijnenwet; `kaal` slaat alleen weekenden over en loopt aan het einde niet door.")
            .Vraag<NodaTime.LocalDate>("start", "De dag waarop de termijn begint; die telt zelf niet mee.", "2026-04-30", verplicht: true)
            .Vraag<string>("termijn", "Aantal en eenheid: `5-werkdagen`, `6-weken` of `3-maanden`.", "5-werkdagen", verplicht: true)
            .Vraag<Kalenderbeleid>("kalender", "Welke dagen niet meetellen.", "atw", verplicht: true)
            .Antwoord<Termijnuitkomst>(200, "De laatste dag en de stappen erheen.", Voorbeeld);
    }

    private static IResult Bereken(HttpRequest request, Normenset normen)
    {
        var (vraag, fouten) = Termijnvraag.Lees(request.Query["start"], request.Query["termijn"], request.Query["kalender"]);
        return vraag is null ? Problemen.Ongeldig(fouten) : Results.Json(vraag.Bereken(normen.Kalender));
    }
}
