using Integratie.Functions.Audit;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Telemetrie;
using Integratie.Functions.Verwerking;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Aanlevering;

/// <summary>The door for events, and the receipts.</summary>
internal static class AanleveringEndpoints
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapPost("/gebeurtenissen", AanleverenAsync).VoorRollen([.. Aanleverdeur.Rollen]).BeschrijfAanleveren();
        v1.MapGet("/ontvangsten/{id}", OntvangstAsync).VoorRollen(Rol.Rechtbank, Rol.Rvdk, Rol.Om, Rol.Gi, Rol.Gemeente, Rol.Beheer)
            .BeschrijfOntvangst();
        v1.MapPost("/ontvangsten/{id}/opnieuw", OpnieuwAsync).VoorRollen(Rol.Beheer).BeschrijfOpnieuw();
    }

    private static async Task<IResult> AanleverenAsync(HttpContext context, Aanleverdeur deur, Batchruimte ruimte)
    {
        var (zender, ct) = (context.Deelnemer(), context.RequestAborted);
        var lezer = Inlezer.Lezer(context.Request, zender.Rol);
        using var lezend = await ruimte.OmTeLezenAsync(zender.Oin, context.Request.ContentLength ?? lezer.Meeste, ct);
        using var lichaam = await Lichaam.LeesAsync(context.Request, lezer.Meeste);
        using var werkend = await ruimte.OmTeVerwerkenAsync(lichaam.Bytes.Length, ct);
        var ingelezen = lezer.Lees(lichaam.Bytes);
        var ontvangsten = await deur.NeemAanAsync(ingelezen, zender, Spoorkop.Huidig, ct);
        var bewijzen = ontvangsten.Select(o => new Ontvangstbewijs(o.Id, o.Status)).ToList();
        context.Response.Headers.Location = $"/v1/ontvangsten/{bewijzen[0].Id}";
        return ingelezen.Batch
            ? Results.Json(new Ontvangstbewijzen(bewijzen), statusCode: StatusCodes.Status202Accepted)
            : Results.Json(bewijzen[0], statusCode: StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> OntvangstAsync(string id, HttpContext context, Ontvangstoverzicht overzicht)
    {
        var beheer = context.Deelnemer().Rol == Rol.Beheer;
        return await overzicht.LeesAsync(id, beheer ? null : context.Deelnemer().Oin, context.RequestAborted) is { } stand
            ? Results.Json(stand)
            : Problemen.NietGevonden("U hebt geen ontvangst met dit kenmerk.");
    }

    private static async Task<IResult> OpnieuwAsync(string id, HttpContext context, OntvangstStore ontvangsten, Herkansing herkansing, Auditstore audit)
    {
        if (id.Length != 43 || await ontvangsten.LeesAsync(id, context.RequestAborted) is not { } ontvangst)
            return Problemen.NietGevonden("Er is geen ontvangst met dit kenmerk.");
        if (!Herkansing.Geldt(ontvangst))
            return Problemen.Antwoord(Probleemsoort.Conflict, "Deze gebeurtenis is niet door een storing geweigerd.");
        await audit.NoteerAsync(context.Deelnemer().Oin, "ontvangst.opnieuw", id, ct: context.RequestAborted);
        await herkansing.GeefAsync(ontvangst, context.RequestAborted);
        return Results.Json(new Ontvangstbewijs(id, Ontvangst.StatusOntvangen), statusCode: StatusCodes.Status202Accepted);
    }
}
