using Integratie.Functions.Audit;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Bediening;

/// <summary>Deliveries as the operator handles them: look, try again, close.</summary>
internal static class LeveringenEndpoints
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/leveringen", LijstAsync).VoorRollen(Rol.Beheer).BeschrijfLijst();
        v1.MapPost("/leveringen/{id}/opnieuw", OpnieuwAsync).VoorRollen(Rol.Beheer).BeschrijfOpnieuw();
        v1.MapPost("/leveringen/{id}/afsluiten", SluitAfAsync).VoorRollen(Rol.Beheer).BeschrijfAfsluiten();
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

    private static async Task<IResult> OpnieuwAsync(string id, HttpContext context, LeveringStore leveringen, Leveringbediening bediening, Auditstore audit)
    {
        var ct = context.RequestAborted;
        var levering = await leveringen.VindAsync(id, ct);
        if (!levering.IsOpen)
            return Afgerond(levering);
        await audit.NoteerAsync(context.Deelnemer().Oin, "levering.opnieuw", id, ct: ct);
        await bediening.OpnieuwAsync(levering.Id, ct);
        return Results.Json(Leveringregel.Van(await leveringen.VindAsync(id, ct)), statusCode: StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> SluitAfAsync(string id, HttpContext context, LeveringStore leveringen, Leveringbediening bediening, Auditstore audit)
    {
        var ct = context.RequestAborted;
        var reden = await JsonLichaam.LeesAsync(context.Request, Vrijetekst.Reden);
        var levering = await leveringen.VindAsync(id, ct);
        if (levering.IsOpen)
        {
            await audit.NoteerAsync(context.Deelnemer().Oin, "levering.afsluiten", id, reden, ct);
            await bediening.SluitAfAsync(levering, reden!, ct);
            levering = await leveringen.VindAsync(id, ct);
        }

        return levering.Status == Leveringstatus.Afgesloten ? Results.Json(Leveringregel.Van(levering)) : Afgerond(levering);
    }

    /// <exception cref="ProbleemException">404: there is no such delivery.</exception>
    private static async Task<Leveringrij> VindAsync(this LeveringStore leveringen, string id, CancellationToken ct) =>
        Webhookid.TryParse(id, out var gevonden) && await leveringen.LeesAsync(gevonden, ct) is { } levering
            ? levering
            : throw new ProbleemException(Problemen.NietGevonden("Er is geen levering met dit kenmerk."));

    private static ProbleemAntwoord Afgerond(Leveringrij levering) =>
        Problemen.Antwoord(Probleemsoort.Conflict, $"Deze levering is al {levering.Status}.");
}
