using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Integratie.Functions.Http;

/// <summary>
/// Whatever answers GET answers HEAD too (RFC 9110, 9.1). The server leaves out the body, so an endpoint need not know; it is not described apart.
/// </summary>
internal static class Kopmethode
{
    public static RouteGroupBuilder MetHead(this RouteGroupBuilder groep)
    {
        ((IEndpointConventionBuilder)groep).Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault()?.HttpMethods is { } methoden && methoden.Contains(HttpMethods.Get))
                endpoint.Metadata.Add(new HttpMethodMetadata([.. methoden, HttpMethods.Head]));
        });
        return groep;
    }
}
