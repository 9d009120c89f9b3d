using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Deelnemers;
using Integratie.Portaal.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Portaal.Audit;

/// <summary>Who did what.</summary>
internal static class AuditpaginaEndpoints
{
    public static void Map(IEndpointRouteBuilder portaal) => portaal.MapGet("/audit", LeesAsync).VoorRollen(Rol.Beheer);

    private static async Task<IResult> LeesAsync(HttpContext context, Auditbladlezer lezer) =>
        context.Toon<Auditpagina, Auditmodel>(await lezer.LeesAsync(context.Request, context.RequestAborted));
}
