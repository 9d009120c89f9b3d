using Integratie.Functions.Audit;
using Integratie.Functions.Bediening;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Deelnemers;
using Integratie.Kern.Dossiers;
using Integratie.Portaal.Dossiers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Portaal.Dossiers;

/// <summary>One child: found by its zaaknummer, with everything that happened as far as the reader may see it.</summary>
internal static class DossierpaginaEndpoints
{
    private static readonly Rol[] Partijen = [.. Enum.GetValues<Rol>().Except([Rol.Toezicht])];

    public static void Map(IEndpointRouteBuilder portaal)
    {
        portaal.MapGet("/dossiers", Vraag).VoorRollen(Partijen);
        portaal.MapPost("/dossiers", ZoekAsync).VoorRollen(Partijen);
        portaal.MapGet("/dossiers/{dossierId}", LeesAsync).VoorRollen(Partijen);
        portaal.MapPost("/dossiers/{dossierId}/bsn", ToonBsnAsync).VoorRollen(Partijen);
        portaal.MapPost("/signalen/{id}/afsluiten", SluitSignaalAfAsync).VoorRollen(Rol.Beheer);
    }

    private static IResult Vraag(HttpContext context) => context.Toon<Zoekpagina, Zoekmodel>(new(null, null, null, 0));

    // A zaaknummer is asked for by a form that posts: it must not stand in an address.
    private static async Task<IResult> ZoekAsync(HttpContext context, Dossiertoegang toegang, Vondstlezer lezer)
    {
        var kenmerk = await context.VeldAsync("kenmerk");
        var isEcli = kenmerk.StartsWith("ECLI:", StringComparison.OrdinalIgnoreCase);
        var (sleutel, fout) = Dossiertoegang.Zoeksleutel(isEcli ? null : kenmerk, isEcli ? kenmerk : null);
        if (fout is not null)
            return context.Toon<Zoekpagina, Zoekmodel>(
                new(kenmerk, $"Dit is geen zaaknummer of ECLI: {fout.Melding}", null, 0), StatusCodes.Status400BadRequest);
        var gevonden = await toegang.ZoekAsync(sleutel, context.Deelnemer(), context.RequestAborted);
        return gevonden.Count == 1
            ? Results.Redirect($"/dossiers/{gevonden[0]}")
            : context.Toon<Zoekpagina, Zoekmodel>(new(
                kenmerk, null, await lezer.LeesAsync(gevonden, context.Deelnemer(), context.RequestAborted), gevonden.Count));
    }

    private static async Task<IResult> LeesAsync(
        string dossierId, string? levering, HttpContext context, Dossiertoegang toegang, Dossierbladlezer lezer)
    {
        var dossier = await VindAsync(dossierId, context, toegang);
        var model = await lezer.LeesAsync(dossier, context.Deelnemer(), null, context.RequestAborted);
        return context.Toon<Dossierpagina, Dossiermodel>(model with { Gevraagd = levering });
    }

    private static async Task<IResult> ToonBsnAsync(
        string dossierId, HttpContext context, Dossiertoegang toegang, Dossierbladlezer lezer, Auditstore audit)
    {
        var (dossier, wie) = (await VindAsync(dossierId, context, toegang), context.Deelnemer());
        await audit.NoteerAsync(wie.Oin, "dossier.bsn-inzien", dossier.Id.ToString(), ct: context.RequestAborted);
        var bsn = await lezer.BsnAsync(dossier, context.RequestAborted);
        return context.Toon<Dossierpagina, Dossiermodel>(await lezer.LeesAsync(dossier, wie, bsn, context.RequestAborted));
    }

    private static async Task<IResult> SluitSignaalAfAsync(string id, HttpContext context, Signaallijst signalen)
    {
        await signalen.SluitAfAsync(id, await context.RedenAsync(), context.Deelnemer().Oin, context.RequestAborted);
        return Results.Redirect($"/dossiers/{Signaalplaats.Lees(id)!.Dossier}");
    }

    private static async Task<Dossier> VindAsync(string dossierId, HttpContext context, Dossiertoegang toegang) =>
        await toegang.VindAsync(dossierId, context.Deelnemer(), context.RequestAborted)
        ?? throw new ProbleemException(Problemen.NietGevonden("U bent geen partij in een dossier met dit kenmerk."));
}
