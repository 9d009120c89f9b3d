using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Http.Toegang.Entra;

/// <summary>Settings of the tokens of Entra ID: section <c>Hub:Entra</c>.</summary>
/// <param name="Publiek">
/// For whom a token must be meant: the application (client) id of the hub, which a token of version 2 always has there. Empty: no token is
/// accepted.
/// </param>
/// <param name="Client">The application (client) id of the hub, with which people sign in on the pages. Empty: they sign in with a key only.</param>
/// <param name="Instantie">Where tenants publish their keys.</param>
public sealed record EntraOptions(string Publiek, string Client, Uri Instantie)
{
    /// <exception cref="InstellingException">The address is none.</exception>
    public static EntraOptions Lees(IConfiguration configuration)
    {
        var instantie = configuration.Tekst("Hub:Entra:Instantie", "https://login.microsoftonline.com");
        return Uri.TryCreate(instantie, UriKind.Absolute, out var adres) && adres.Scheme is "https" or "http"
            ? new EntraOptions(configuration.Tekst("Hub:Entra:Publiek", ""), configuration.Tekst("Hub:Entra:Client", ""), adres)
            : throw new InstellingException($"Hub:Entra:Instantie moet een adres zijn, niet '{instantie}'");
    }
}
