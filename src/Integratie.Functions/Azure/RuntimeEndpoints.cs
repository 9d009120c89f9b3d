using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Http;

/// <summary>Endpoints that only this runtime has: none.</summary>
internal static class RuntimeEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) => _ = endpoints;
}
