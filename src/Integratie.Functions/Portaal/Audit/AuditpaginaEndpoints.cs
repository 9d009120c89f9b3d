using Integratie.Functions.Audit;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Http;
using Integratie.Functions.Http.Toegang;
using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Integratie.Portaal.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Portaal.Audit;

/// <summary>Who did what.</summary>
internal static class AuditpaginaEndpoints
{
    private const int PerBlad = 100;

    public static void Map(IEndpointRouteBuilder portaal) => portaal.MapGet("/audit", LeesAsync).VoorRollen(Rol.Beheer);

    private static async Task<IResult> LeesAsync(HttpContext context, Auditstore audit, Registerbeeld register, TimeProvider klok)
    {
        var (request, fouten) = (context.Request, new List<Fout>());
        var na = request.Query.Tekst("na", fouten);
        var vandaag = NodaTime.LocalDate.FromDateTime(klok.GetUtcNow().UtcDateTime);
        // Without a period the last week: the audit begins at its beginning, and nobody wants to leaf through years.
        var van = request.Query.Datum("van", fouten) ?? vandaag.PlusDays(-7);
        var tot = request.Query.Datum("tot", fouten) ?? vandaag;
        if (fouten.Count > 0)
            throw new ProbleemException(Problemen.Ongeldig(fouten));
        var (regels, volgende) = await audit.LeesAsync(new Bladzijde(na, PerBlad), van, tot, context.RequestAborted);
        return context.Toon<Auditpagina, Auditmodel>(new(
            van, tot,
            [.. regels.Select(r => new Auditlijn(r.Moment, register.Huidig.Naam(r.Wie), r.Handeling, r.Onderwerp, r.Bijzonderheden))],
            na is null ? null : request.MetVeld("na", null),
            volgende is null ? null : request.MetVeld("na", volgende)));
    }
}
