using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using Integratie.Functions.Instellingen;
using Microsoft.Extensions.Configuration;

namespace Integratie.Functions.Beveiliging;

/// <summary>
/// The hub's keys as secrets in the Key Vault <c>Hub:Kluis</c>: <c>hub-hmac</c> and <c>hub-data</c>, each base64 of 32 bytes. All
/// enabled versions of <c>hub-data</c> can be read with; the newest is written with.
/// </summary>
internal static class Sleutelbron
{
    private const string Hmac = "hub-hmac";
    private const string Data = "hub-data";

    /// <exception cref="InstellingException">The vault or a secret in it cannot be used.</exception>
    public static Sleutelring Laad(IConfiguration configuration)
    {
        if (!Uri.TryCreate(configuration["Hub:Kluis"], UriKind.Absolute, out var adres))
            throw new InstellingException("Hub:Kluis moet het adres van de Key Vault zijn (https://<naam>.vault.azure.net)");
        try
        {
            var kluis = new SecretClient(adres, new DefaultAzureCredential());
            var versies = kluis.GetPropertiesOfSecretVersions(Data).Where(v => v.Enabled == true).OrderBy(v => v.CreatedOn).Select(v => v.Version).ToList();
            if (versies.Count == 0)
                throw new InstellingException($"Hub:Kluis: het geheim {Data} ontbreekt in {adres}");
            return new Sleutelring(versies.ToDictionary(v => v, v => Lees(kluis, Data, v)), versies[^1], Lees(kluis, Hmac, null));
        }
        catch (Exception fout) when (Omgeving.Startfout(fout) is { } reden)
        {
            throw new InstellingException($"Hub:Kluis: {adres} is niet te gebruiken: {reden}", fout);
        }
    }

    private static byte[] Lees(SecretClient kluis, string naam, string? versie)
    {
        var sleutel = new byte[Sleutelring.Lengte];
        return Convert.TryFromBase64String(kluis.GetSecret(naam, versie).Value.Value.Trim(), sleutel, out var aantal) && aantal == Sleutelring.Lengte
            ? sleutel
            : throw new InstellingException($"Hub:Kluis: het geheim {naam} is geen base64 van {Sleutelring.Lengte} bytes");
    }
}
