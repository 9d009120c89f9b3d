using System.Globalization;
using System.Text;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Bezorging;
using Integratie.Kern.Deelnemers;
using Integratie.Portaal.Deelnemers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Portaal.Deelnemers;

/// <summary>The register: all of it for beheer, its own part for another; and a page to try a signature on.</summary>
internal static class DeelnemerpaginaEndpoints
{
    public static void Map(IEndpointRouteBuilder portaal)
    {
        portaal.MapGet("/deelnemers", (Delegate)Lijst).VoorRollen(Rol.Beheer);
        portaal.MapGet("/aansluiting", (HttpContext context) => Results.Redirect($"/deelnemers/{context.Deelnemer().Oin}"));
        portaal.MapGet("/deelnemers/{oin}", LeesAsync);
        portaal.MapPost("/deelnemers/{oin}/geheim", GeheimAsync);
        portaal.MapPost("/deelnemers/{oin}/proef", ProefAsync);
        portaal.MapPost("/deelnemers/{oin}/instroomstop", InstroomstopAsync).VoorRollen(Rol.Beheer);
        portaal.MapGet("/handtekening", (Delegate)Vraag).AllowAnonymous();
        portaal.MapPost("/handtekening", (Delegate)ControleerAsync).AllowAnonymous();
    }

    private static IResult Lijst(HttpContext context, Deelnemerbladlezer lezer) =>
        context.Toon<Deelnemerspagina, Deelnemersmodel>(lezer.Lijst(context.Request));

    private static async Task<IResult> LeesAsync(string oin, HttpContext context, Deelnemerbladlezer lezer) =>
        context.Toon<Deelnemerpagina, Deelnemermodel>(await lezer.LeesAsync(Eigen(context, oin), null, context.RequestAborted));

    private static async Task<IResult> GeheimAsync(string oin, HttpContext context, Wisseldienst wissel, Deelnemerbladlezer lezer)
    {
        var ct = context.RequestAborted;
        var (geheim, tot) = await wissel.NieuwGeheimAsync(Eigen(context, oin), context.Deelnemer().Oin, ct);
        return context.Toon<Deelnemerpagina, Deelnemermodel>(await lezer.LeesAsync(oin, new Deelnemeruitkomst(geheim, tot, null, null), ct));
    }

    private static async Task<IResult> ProefAsync(string oin, HttpContext context, Proefzender proef, Deelnemerbladlezer lezer)
    {
        var ct = context.RequestAborted;
        var uitslag = await proef.ZendAsync(Eigen(context, oin), context.Deelnemer().Oin, ct);
        var antwoord = uitslag.Status is { } status ? $"antwoordde met {status}" : uitslag.Fout;
        return context.Toon<Deelnemerpagina, Deelnemermodel>(
            await lezer.LeesAsync(oin, new Deelnemeruitkomst(null, null, uitslag.Geslaagd, $"{uitslag.WebhookId}: {antwoord}"), ct));
    }

    private static async Task<IResult> InstroomstopAsync(string oin, HttpContext context, Instroomstopdienst dienst)
    {
        await dienst.ZetAsync(oin, await context.VeldAsync("stop") == "ja", context.Deelnemer().Oin, context.RequestAborted);
        return Results.Redirect($"/deelnemers/{oin}");
    }

    private static IResult Vraag(HttpContext context) => context.Toon<Handtekeningpagina, Handtekeningmodel>(Handtekeningmodel.Voorbeeld);

    // By a form that posts: a secret does not belong in an address. Nothing of it is kept.
    private static async Task<IResult> ControleerAsync(HttpContext context)
    {
        var formulier = await context.Request.ReadFormAsync(context.RequestAborted);
        var model = new Handtekeningmodel(
            formulier["id"].ToString().Trim(), formulier["tijdstip"].ToString().Trim(), formulier["inhoud"].ToString(), formulier["geheim"].ToString().Trim(),
            formulier["handtekening"].ToString().Trim(), null, null);
        if (!Handtekening.IsGeheim(model.Geheim) || !long.TryParse(model.Tijdstip, NumberStyles.None, CultureInfo.InvariantCulture, out var tijdstip))
            return context.Toon<Handtekeningpagina, Handtekeningmodel>(
                model with { Fout = "Het geheim is whsec_ met base64 van 24 tot 64 bytes erachter, en het tijdstip een geheel aantal seconden sinds 1970." },
                400);
        var goed = Handtekening.Maak(model.Id, tijdstip, Encoding.UTF8.GetBytes(model.Inhoud), [model.Geheim]);
        return context.Toon<Handtekeningpagina, Handtekeningmodel>(model with { Goed = goed });
    }

    private static string Eigen(HttpContext context, string oin) => DeelnemersEndpoints.MagBij(context, oin)
        ? oin
        : throw new ProbleemException(Problemen.GeenToegang("U ziet alleen uw eigen aansluiting."));
}
