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

    private static async Task<IResult> AllesOpnieuwAsync(
        HttpContext context, Leveringbronnen bronnen, Herhaalkeuze keuze, Opdrachtwerker werker, Auditstore audit)
    {
        var ct = context.RequestAborted;
        var vraag = await JsonLichaam.LeesAsync(context.Request, l => new Leveringvraag(l.Tekst("status"), l.Tekst("ontvanger")), magLeeg: true);
        var fouten = new List<Fout>();
        vraag.Controleer(Herhaalkeuze.Statussen, fouten);
        await bronnen.ControleerAsync(vraag, fouten, ct);
        if (fouten.Count > 0)
            return Problemen.Ongeldig(fouten);
        var (opdracht, delen) = await keuze.MaakAsync(vraag, context.Deelnemer().Oin, ct);
        await audit.NoteerAsync(context.Deelnemer().Oin, "leveringen.opnieuw", opdracht.Id.ToString(), $"{vraag.Status ?? "alle"} {vraag.Ontvanger}", ct);
        return await werker.BeginAsync(context, opdracht, delen);
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

    private static async Task<IResult> WijsToeAsync(string id, HttpContext context, LeveringStore leveringen, Toewijzing toewijzing, Auditstore audit)
    {
        var ct = context.RequestAborted;
        var naar = (await JsonLichaam.LeesAsync(context.Request, l => l.Tekst("ontvanger", verplicht: true)))!;
        var levering = await leveringen.VindAsync(id, ct);
        if (await toewijzing.GevondenAsync(levering, naar, ct) is { } eerder)
            return Results.Json(Leveringregel.Van(eerder));
        if (levering is not { Status: Leveringstatus.Vastgelopen, Gebeurtenis: not null })
            return Problemen.Antwoord(Probleemsoort.Conflict, "Alleen een doorgegeven gebeurtenis die is vastgelopen kan naar een ander.");
        if (toewijzing.Bezwaar(levering, naar) is { } bezwaar)
            return Problemen.Ongeldig("ontvanger", bezwaar);
        await audit.NoteerAsync(context.Deelnemer().Oin, "levering.toewijzen", id, naar, ct);
        try
        {
            await toewijzing.WijsToeAsync(levering, naar, ct);
        }
        catch (RequestFailedException fout) when (fout.IsGewijzigd())
        {
            return Problemen.Antwoord(Probleemsoort.Conflict, "Deze levering is intussen gewijzigd; kijk opnieuw hoe zij ervoor staat.");
        }

        return Results.Json(Leveringregel.Van((await toewijzing.GevondenAsync(await leveringen.VindAsync(id, ct), naar, ct))!));
    }

    /// <exception cref="ProbleemException">404: there is no such delivery.</exception>
    private static async Task<Leveringrij> VindAsync(this LeveringStore leveringen, string id, CancellationToken ct) =>
        Webhookid.TryParse(id, out var gevonden) && await leveringen.LeesAsync(gevonden, ct) is { } levering
            ? levering
            : throw new ProbleemException(Problemen.NietGevonden("Er is geen levering met dit kenmerk."));

    private static ProbleemAntwoord Afgerond(Leveringrij levering) =>
        Problemen.Antwoord(Probleemsoort.Conflict, $"Deze levering is al {levering.Status}.");
}
