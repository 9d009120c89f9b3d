using Integratie.Functions.Audit;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Functions.Portaal.Toegang;
using Integratie.Portaal.Aanmelden;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Portaal.Aanmelden;

/// <summary>Begins and ends a session.</summary>
internal static class AanmeldEndpoints
{
    public static void Map(IEndpointRouteBuilder portaal)
    {
        portaal.MapGet("/aanmelden", Vraag).AllowAnonymous();
        portaal.MapPost("/aanmelden", BeginAsync).AllowAnonymous();
        portaal.MapPost("/afmelden", (Delegate)EindAsync);
    }

    private static IResult Vraag(string? terug, HttpContext context, Entraaanmelding entra) =>
        context.Toon<Aanmeldpagina, Aanmeldmodel>(new(null, Eigen(terug), entra.Aan));

    private static async Task<IResult> BeginAsync(HttpContext context, Sleutelkeuring keuring, Entraaanmelding entra, Auditstore audit)
    {
        var formulier = await context.Request.ReadFormAsync(context.RequestAborted);
        var (sleutel, terug) = (formulier["sleutel"].ToString().Trim(), Eigen(formulier["terug"]));
        var (deelnemer, wacht) = keuring.Keur(sleutel, Herkomst.Adres(context));
        if (wacht is { } na)
            return TeVaak(context, na, new("Te vaak een onbekende sleutel vanaf uw adres. Probeer het over een minuut opnieuw.", terug, entra.Aan));
        if (deelnemer is null)
            return context.Toon<Aanmeldpagina, Aanmeldmodel>(
                new("Deze sleutel is niet bekend, of niet meer geldig.", terug, entra.Aan), StatusCodes.Status400BadRequest);
        await audit.NoteerAsync(deelnemer.Oin, "portaal.aanmelden", deelnemer.Oin, ct: context.RequestAborted);
        await context.SignInAsync(Portaalsessie.Schema, Portaalsessie.Van(deelnemer, sleutel));
        return Results.Redirect(terug ?? "/");
    }

    private static IResult TeVaak(HttpContext context, TimeSpan wacht, Aanmeldmodel formulier)
    {
        ProbleemAntwoord.ZetOpnieuwNa(context.Response, wacht);
        return context.Toon<Aanmeldpagina, Aanmeldmodel>(formulier, StatusCodes.Status429TooManyRequests);
    }

    private static async Task<IResult> EindAsync(HttpContext context)
    {
        await context.SignOutAsync(Portaalsessie.Schema);
        return Results.Redirect("/aanmelden");
    }

    /// <summary>Only a page of the hub, as an address is written: a link must not send somebody who signs in to another site.</summary>
    internal static string? Eigen(string? pad) => pad is ['/', not ('/' or '\\'), ..] && pad.All(teken => teken is >= ' ' and <= '~') ? pad : null;
}
