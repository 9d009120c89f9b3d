using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Integratie.Voorbeeld.Ontvangers;

/// <summary>
/// What an ontvanger does to know that a message is the hub's (Standard Webhooks 1.0). Written apart from the hub's own
/// signing, so that a mistake there is not repeated here.
/// </summary>
internal static class Handtekening
{
    /// <summary>A message older or newer than this is refused, so that a captured one cannot be played again later.</summary>
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(5);

    /// <param name="geheimen">Every secret in use, each <c>whsec_</c> and base64; during a rotation there are two.</param>
    /// <param name="handtekeningen">The header <c>webhook-signature</c>: signatures with a space between them.</param>
    public static bool Klopt(
        IEnumerable<string> geheimen, string id, string tijdstip, ReadOnlySpan<byte> inhoud, string handtekeningen,
        DateTimeOffset nu)
    {
        if (!long.TryParse(tijdstip, NumberStyles.None, CultureInfo.InvariantCulture, out var seconden)
            || Math.Abs(nu.ToUnixTimeSeconds() - seconden) > Speling.TotalSeconds)
            return false;

        byte[] ondertekend = [.. Encoding.UTF8.GetBytes($"{id}.{tijdstip}."), .. inhoud];
        var gekregen = handtekeningen.Split(' ').Select(Encoding.UTF8.GetBytes).ToList();
        return geheimen
            .Select(geheim => HMACSHA256.HashData(Convert.FromBase64String(geheim["whsec_".Length..]), ondertekend))
            .Select(hash => Encoding.UTF8.GetBytes("v1," + Convert.ToBase64String(hash)))
            .Any(verwacht => gekregen.Any(een => CryptographicOperations.FixedTimeEquals(een, verwacht)));
    }
}
