using System.Collections.Concurrent;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Integratie.Functions.Http.Toegang.Entra;

/// <summary>What tenants publish: issuer, keys and addresses. Kept, fetched again each day, and when a token names a key that is not known yet.</summary>
internal sealed class Entratenants(EntraOptions options)
{
    /// <summary>Where people sign in whose tenant is not known yet. Its issuer is that of nobody.</summary>
    public const string Organisaties = "organizations";

    private static readonly TimeSpan Opnieuw = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, ConfigurationManager<OpenIdConnectConfiguration>> tenants = new();

    /// <param name="tenant">A tenant of the register, or <see cref="Organisaties"/>: another is never asked for anything.</param>
    /// <param name="ct">Stops fetching.</param>
    /// <exception cref="ProbleemException">503: the tenant does not answer now.</exception>
    public async Task<ConfigurationManager<OpenIdConnectConfiguration>> GeefAsync(string tenant, CancellationToken ct)
    {
        var gegevens = tenants.GetOrAdd(tenant, Maak);
        try
        {
            await gegevens.GetConfigurationAsync(ct);
            return gegevens;
        }
        catch (InvalidOperationException)
        {
            throw new ProbleemException(Problemen.NietBeschikbaar(Opnieuw, "De sleutels van uw Entra-tenant zijn nu niet op te halen."));
        }
    }

    private ConfigurationManager<OpenIdConnectConfiguration> Maak(string tenant) => new(
        new Uri(options.Instantie, $"/{tenant}/v2.0/.well-known/openid-configuration").AbsoluteUri,
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever { RequireHttps = options.Instantie.Scheme == Uri.UriSchemeHttps });
}
