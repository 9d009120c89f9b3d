using Integratie.Functions.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Integratie.Functions.Tests.Http;

/// <summary>Who may make which call: its verb, its route, a path to try it with, and the roles that get in.</summary>
internal sealed class Toegangstabel(params (string Methode, string Patroon, string Pad, string Wie)[] rijen)
{
    public const string Iedereen = "iedereen";
    public const string AlleRollen = "rechtbank rvdk om gi gemeente experttafel toezicht beheer";

    public TheoryData<string, string, string> Gevallen()
    {
        var gevallen = new TheoryData<string, string, string>();
        foreach (var (methode, _, pad, wie) in rijen)
            gevallen.Add(methode, pad, wie);
        return gevallen;
    }

    /// <summary>The hub has these endpoints and no others.</summary>
    public void AssertVolledig(IServiceProvider hub, Func<RouteEndpoint, bool> hoortErbij)
    {
        hub.GetRequiredService<HttpPijplijn>();
        var endpoints = hub.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(hoortErbij)
            .Select(e => $"{e.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods[0]} {e.RoutePattern.RawText}");

        Assert.Equal(rijen.Select(t => $"{t.Methode} {t.Patroon}").Order(StringComparer.Ordinal), endpoints.Order(StringComparer.Ordinal));
    }
}
