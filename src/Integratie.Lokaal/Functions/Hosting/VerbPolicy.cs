using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>A function that does not take the verb is no candidate, so a wrong verb is a 404 and not a 405: as the Functions host does it.</summary>
internal sealed class VerbPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        endpoints.Any(endpoint => endpoint.Metadata.GetMetadata<Verbs>() is { Names.Length: > 0 });

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            var verbs = candidates[index].Endpoint.Metadata.GetMetadata<Verbs>();
            if (verbs?.Allow(httpContext.Request.Method) == false) candidates.SetValidity(index, false);
        }
        return Task.CompletedTask;
    }
}
