using Integratie.Functions.Http;
using Integratie.Functions.Portaal.Aanmelden;
using Integratie.Functions.Portaal.Audit;
using Integratie.Functions.Portaal.Deelnemers;
using Integratie.Functions.Portaal.Dossiers;
using Integratie.Functions.Portaal.Leveringen;
using Integratie.Functions.Portaal.Monitor;
using Integratie.Functions.Portaal.Normen;
using Integratie.Functions.Portaal.Overzicht;
using Integratie.Functions.Portaal.Toegang;
using Integratie.Functions.Portaal.Warmte;
using Integratie.Portaal.Bestanden;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Portaal;

/// <summary>
/// The pages for people. They show what the services behind the API know, to who has a session; a page that is for everybody says
/// <c>AllowAnonymous()</c>, one for some roles <c>VoorRollen(…)</c>.
/// </summary>
internal static class PortaalEndpoints
{
    private static readonly AuthorizationPolicy MetSessie =
        new AuthorizationPolicyBuilder(Portaalsessie.Schema).RequireAuthenticatedUser().Build();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Bestand.Map + "/{naam}", Geef).AllowAnonymous().ExcludeFromDescription().WithMetadata(Portaaldeel.Bestand);

        var portaal = endpoints.MapGroup("");
        portaal.RequireAuthorization(MetSessie)
            .ExcludeFromDescription()
            .WithMetadata(Portaaldeel.Pagina, endpoints.ServiceProvider.GetRequiredService<Foutweergave>());
        portaal.AddEndpointFilter<Paginakoppen>().AddEndpointFilter<Formulierwacht>();
        var warmte = endpoints.ServiceProvider.GetRequiredService<Paginawarmte>();
        portaal.AddEndpointFilter((aanroep, verder) =>
        {
            warmte.Begin(aanroep.HttpContext);
            return verder(aanroep);
        });
        AanmeldEndpoints.Map(portaal);
        EntraEndpoints.Map(portaal);
        OverzichtEndpoints.Map(portaal);
        LeveringpaginaEndpoints.Map(portaal);
        DossierpaginaEndpoints.Map(portaal);
        NormpaginaEndpoints.Map(portaal);
        MonitorpaginaEndpoints.Map(portaal);
        DeelnemerpaginaEndpoints.Map(portaal);
        AuditpaginaEndpoints.Map(portaal);
    }

    private static IResult Geef(string naam, HttpContext context)
    {
        if (Bestand.Vind(naam) is not { } bestand)
            return Problemen.Antwoord(Probleemsoort.NietGevonden);
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(bestand.Inhoud, bestand.Mediatype);
    }
}
