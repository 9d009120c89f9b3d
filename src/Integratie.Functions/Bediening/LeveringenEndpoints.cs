using Azure;
using Integratie.Functions.Audit;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Opdrachten;
using Integratie.Functions.Tabellen;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Bediening;

/// <summary>Deliveries as the operator handles them: look, try again, close, point to another.</summary>
internal static class LeveringenEndpoints
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/leveringen", LijstAsync).VoorRollen(Rol.Beheer).BeschrijfLijst();
        v1.MapPost("/leveringen/{id}/opnieuw", OpnieuwAsync).VoorRollen(Rol.Beheer).BeschrijfOpnieuw();
        v1.MapPost("/leveringen/_opnieuw", AllesOpnieuwAsync).VoorRollen(Rol.Beheer).BeschrijfAllesOpnieuw();
        v1.MapPost("/leveringen/{id}/afsluiten", SluitAfAsync).VoorRollen(Rol.Beheer).BeschrijfAfsluiten();
        v1.MapPost("/leveringen/{id}/toewijzen", WijsToeAsync).VoorRollen(Rol.Beheer).BeschrijfToewijzen();
    }

    private static async Task<IResult> LijstAsync(HttpRequest request, Leveringlijst lijst, Leveringbronnen bronnen)
    {
        var ct = request.HttpContext.RequestAborted;
        var fouten = new List<Fout>();
        var bladzijde = Bladzijde.Lees(request, fouten);
        var vraag = Leveringvraag.Lees(request.Query, fouten);
        await bronnen.ControleerAsync(vraag, fouten, ct);
        return fouten.Count == 0 ? Results.Json(await lijst.LeesAsync(vraag, bladzijde, ct)) : Problemen.Ongeldig(fouten);
    }

    private static async Task<IResult> OpnieuwAsync(string id, HttpContext context, Leveringwerk werk) => Results.Json(
        Leveringregel.Van(await werk.OpnieuwAsync(id, context.Deelnemer().Oin, context.RequestAborted)), statusCode: StatusCodes.Status202Accepted);

    private static async Task<IResult> AllesOpnieuwAsync(HttpContext context, Leveringwerk werk)
    {
        var vraag = await JsonLichaam.LeesAsync(context.Request, l => new Leveringvraag(l.Tekst("status"), l.Tekst("ontvanger")), magLeeg: true);
        var opdracht = await werk.AllesOpnieuwAsync(vraag, context.Deelnemer().Oin, context.RequestAborted);
        return OpdrachtenEndpoints.Begonnen(context, opdracht);
    }

    private static async Task<IResult> SluitAfAsync(string id, HttpContext context, Leveringwerk werk)
    {
        var reden = await JsonLichaam.LeesAsync(context.Request, Vrijetekst.Reden);
        return Results.Json(Leveringregel.Van(await werk.SluitAfAsync(id, reden!, context.Deelnemer().Oin, context.RequestAborted)));
    }

    private static async Task<IResult> WijsToeAsync(string id, HttpContext context, Leveringwerk werk)
    {
        var naar = await JsonLichaam.LeesAsync(context.Request, l => l.Tekst("ontvanger", verplicht: true));
        return Results.Json(Leveringregel.Van(await werk.WijsToeAsync(id, naar!, context.Deelnemer().Oin, context.RequestAborted)));
    }
}
