using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Portaal;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Integratie.Functions.Portaal;

/// <summary>Makes answers of pages.</summary>
internal static class Paginas
{
    /// <summary>A page with what it shows.</summary>
    public static IResult Toon<TPagina, TModel>(this HttpContext context, TModel model, int status = 200)
        where TPagina : Pagina<TModel> =>
        new RazorComponentResult<TPagina>(new Dictionary<string, object?> { ["Bezoek"] = Bezoek(context), ["Model"] = model }) { StatusCode = status };

    private static Bezoek Bezoek(HttpContext context)
    {
        var diensten = context.RequestServices;
        var deelnemer = context.Bezoeker();
        // Emptied first, or the forms complain in the log that they replace it.
        context.Response.Headers.CacheControl = default;
        var formulieren = diensten.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        // The forms ask for no-cache alone; a page with somebody's data is not kept at all.
        context.Response.Headers.CacheControl = "no-store";
        return new Bezoek(
            deelnemer?.Naam, deelnemer is null ? null : Draadnaam.Van(deelnemer.Rol), Portaalmenu.Voor(deelnemer), context.Request.Path,
            formulieren.RequestToken!, Instant.FromDateTimeOffset(diensten.GetRequiredService<TimeProvider>().GetUtcNow()));
    }

    /// <summary>Who has a session; null: nobody.</summary>
    public static Deelnemer? Bezoeker(this HttpContext context) => context.Items[HttpContextExtensions.Sleutel] as Deelnemer;
}
