using Integratie.Functions.Audit;
using Integratie.Functions.Http;
using Integratie.Functions.Portaal.Toegang;
using Integratie.Portaal.Aanmelden;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Portaal.Aanmelden;

/// <summary>Signs people in with the account of their organisation.</summary>
internal static class EntraEndpoints
{
    /// <summary>Where it begins; it ends at <c>/terug</c> below it.</summary>
    public const string Pad = "/aanmelden/entra";

    public static void Map(IEndpointRouteBuilder portaal)
    {
        portaal.MapGet(Pad, BeginAsync).AllowAnonymous();
        portaal.MapGet(Pad + "/terug", TerugAsync).AllowAnonymous();
    }

    private static async Task<IResult> BeginAsync(string? terug, HttpContext context, Entraaanmelding entra, Entrakoekje koekje)
    {
        if (!entra.Aan)
            throw new ProbleemException(Problemen.NietGevonden("Aanmelden met Entra ID staat hier niet aan."));
        var verzoek = Entraverzoek.Nieuw(AanmeldEndpoints.Eigen(terug));
        var adres = await entra.AdresAsync(verzoek, Terugadres(context), context.RequestAborted);
        koekje.Geef(context, verzoek);
        return Results.Redirect(adres);
    }

    private static async Task<IResult> TerugAsync(HttpContext context, Entraaanmelding entra, Entrakoekje koekje, Auditstore audit)
    {
        if (!entra.Aan)
            throw new ProbleemException(Problemen.NietGevonden("Aanmelden met Entra ID staat hier niet aan."));
        var (query, ct) = (context.Request.Query, context.RequestAborted);
        if (koekje.Neem(context) is not { } verzoek || !verzoek.Hoort(query["state"].ToString()))
            return Weiger(context, null, "Deze aanmelding is verlopen of begon niet in deze browser. Begin opnieuw.");
        if (query["code"].ToString() is not { Length: > 0 } code)
            return Weiger(context, verzoek.Terug, "Entra ID heeft u niet aangemeld.");
        if (await entra.WisselAsync(code, verzoek, Terugadres(context), ct) is not { } persoon)
            return Weiger(
                context, verzoek.Terug, "Met dit account kunt u hier niet in. Vraag uw eigen beheerder om de rol ‘portaal’ in de toepassing van de hub.");
        await audit.NoteerAsync(persoon.Deelnemer.Oin, "portaal.aanmelden", persoon.Deelnemer.Oin, $"Entra ID, account {persoon.Oid}", ct: ct);
        await context.SignInAsync(Portaalsessie.Schema, Portaalsessie.Van(persoon.Deelnemer, persoon.Tenant));
        // A page that leads on, not a redirect: the session is not sent along on a way that began at another site.
        return context.Toon<Doorgaanpagina, Doorgaanmodel>(new(verzoek.Terug ?? "/"));
    }

    private static IResult Weiger(HttpContext context, string? terug, string fout) =>
        context.Toon<Aanmeldpagina, Aanmeldmodel>(new(fout, terug, MetEntra: true), StatusCodes.Status400BadRequest);

    // Entra ID only sends people back to addresses that the hub's application has, so a forged host leads nowhere.
    private static string Terugadres(HttpContext context) =>
        $"{(Herkomst.IsTls(context) ? "https" : "http")}://{context.Request.Host}{Pad}/terug";
}
