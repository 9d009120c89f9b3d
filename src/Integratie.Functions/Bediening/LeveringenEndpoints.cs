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

    private static async Task<IResult> WijsToeAsync(string id, HttpContext context, Leveringwerk werk, Toewijzing toewijzing, Auditstore audit)
    {
        var ct = context.RequestAborted;
        var naar = (await JsonLichaam.LeesAsync(context.Request, l => l.Tekst("ontvanger", verplicht: true)))!;
        var levering = await werk.VindAsync(id, ct);
        if (await toewijzing.GevondenAsync(levering, naar, ct) is { } eerder)
            return Results.Json(Leveringregel.Van(eerder));
        if (levering is not { Status: Leveringstatus.Vastgelopen, Gebeurtenis: not null })
            return Problemen.Antwoord(Probleemsoort.Conflict, "Alleen een doorgegeven gebeurtenis die is vastgelopen kan naar een ander.");
        if (toewijzing.Bezwaar(levering, naar) is { } bezwaar)
            return Problemen.Ongeldig("ontvanger", bezwaar);
        await audit.NoteerAsync(context.Deelnemer().Oin, "levering.toewijzen", id, naar, ct);
        try
        {
            return Results.Json(Leveringregel.Van(await toewijzing.WijsToeAsync(levering, naar, ct)));
        }
        catch (RequestFailedException fout) when (fout.IsGewijzigd())
        {
            return Problemen.Antwoord(Probleemsoort.Conflict, "Deze levering is intussen gewijzigd; kijk opnieuw hoe zij ervoor staat.");
        }
    }
}
