using Integratie.Lokaal.Klok;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Http;

/// <summary>Endpoints that only this runtime has.</summary>
internal static class RuntimeEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<Klokbesturing>() is not null)
            KlokEndpoints.Map(endpoints);
    }
}
