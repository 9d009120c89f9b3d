using Integratie.Functions.Aanlevering;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Postbus;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Http;

/// <summary>All endpoints of the hub, group by group.</summary>
internal static class Endpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        GezondheidEndpoints.Map(endpoints);

        var v1 = endpoints.MapGroup("/v1").RequireAuthorization();
        AanleveringEndpoints.Map(v1);
        BerichtenEndpoints.Map(v1);
        DossierEndpoints.Map(v1);
    }
}
