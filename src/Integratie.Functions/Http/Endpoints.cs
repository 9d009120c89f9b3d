using Integratie.Functions.Aanlevering;
using Integratie.Functions.Audit;
using Integratie.Functions.Bediening;
using Integratie.Functions.Deelnemers;
using Integratie.Functions.Dossiers;
using Integratie.Functions.Http.OpenApi;
using Integratie.Functions.Inzage;
using Integratie.Functions.Logboek;
using Integratie.Functions.Monitor;
using Integratie.Functions.Opdrachten;
using Integratie.Functions.Overdracht;
using Integratie.Functions.Portaal;
using Integratie.Functions.Postbus;
using Integratie.Functions.Termijnen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Http;

/// <summary>All endpoints of the hub, group by group.</summary>
internal static class Endpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var endpoints = routes.MapGroup("").MetHead();
        GezondheidEndpoints.Map(endpoints);
        OpenApiEndpoints.Map(endpoints);
        RuntimeEndpoints.Map(endpoints);
        PortaalEndpoints.Map(endpoints);

        var v1 = endpoints.MapGroup("/v1").RequireAuthorization();
        AanleveringEndpoints.Map(v1);
        AuditEndpoints.Map(v1);
        BerichtenEndpoints.Map(v1);
        DeelnemersEndpoints.Map(v1);
        DossierEndpoints.Map(v1);
        InzageEndpoints.Map(v1);
        LeveringenEndpoints.Map(v1);
        LogboekEndpoints.Map(v1);
        MonitorEndpoints.Map(v1);
        OpdrachtenEndpoints.Map(v1);
        OverdrachtEndpoints.Map(v1);
        SignalenEndpoints.Map(v1);
        TermijnenEndpoints.Map(v1);
    }
}
