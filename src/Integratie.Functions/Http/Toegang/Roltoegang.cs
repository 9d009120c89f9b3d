using Integratie.Kern.Berichten;
using Integratie.Kern.Deelnemers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;

namespace Integratie.Functions.Http.Toegang;

/// <summary>Which roles an endpoint is for; the OpenAPI document says it too.</summary>
public sealed record Roltoegang(IReadOnlyList<Rol> Rollen);

public static class RoltoegangExtensions
{
    /// <summary>Only for callers with one of these roles; others get 403.</summary>
    public static TBuilder VoorRollen<TBuilder>(this TBuilder builder, params Rol[] rollen)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new Roltoegang(rollen))
            .RequireAuthorization(new AuthorizationPolicyBuilder().RequireRole(rollen.Select(Draadnaam.Van)).Build());
}
