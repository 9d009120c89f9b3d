using Integratie.Functions.Http.Toegang;
using Integratie.Portaal.Overzicht;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Portaal.Overzicht;

/// <summary>What needs a person now.</summary>
internal static class OverzichtEndpoints
{
    public static void Map(IEndpointRouteBuilder portaal) => portaal.MapGet("/", LeesAsync);

    private static async Task<IResult> LeesAsync(HttpContext context, Overzichtlezer lezer) =>
        context.Toon<Overzichtpagina, Overzichtmodel>(await lezer.LeesAsync(context.Deelnemer(), context.RequestAborted));
}
