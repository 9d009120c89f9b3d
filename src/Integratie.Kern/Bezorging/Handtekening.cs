using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Integratie.Kern.Bezorging;

/// <summary>The signature of Standard Webhooks 1.0, scheme v1: HMAC-SHA-256 over <c>id.timestamp.body</c>.</summary>
public static class Handtekening
{
    private const string Voorvoegsel = "whsec_";

    /// <summary>The value of the header <c>webhook-signature</c>: one signature per secret, so a rotation breaks nobody.</summary>
    /// <param name="id">Value of <c>webhook-id</c>.</param>
    /// <param name="tijdstip">Value of <c>webhook-timestamp</c>, in seconds since 1970.</param>
    /// <param name="inhoud">The body as it is sent, byte for byte.</param>
    /// <param name="geheimen">The valid secrets, <c>whsec_</c> + base64 of 24 to 64 bytes.</param>
    /// <exception cref="FormatException">A secret is not of that form.</exception>
    public static string Maak(string id, long tijdstip, ReadOnlySpan<byte> inhoud, IEnumerable<string> geheimen)
    {
        var kop = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{tijdstip}."));
        var bericht = new byte[kop.Length + inhoud.Length];
        kop.CopyTo(bericht, 0);
        inhoud.CopyTo(bericht.AsSpan(kop.Length));
        return string.Join(' ', geheimen.Select(g => "v1," + Convert.ToBase64String(HMACSHA256.HashData(Sleutel(g), bericht))));
    }

    /// <summary>Whether a secret has the form of Standard Webhooks.</summary>
    public static bool IsGeheim(string geheim) =>
        geheim.StartsWith(Voorvoegsel, StringComparison.Ordinal)
        && Base64.IsValid(geheim.AsSpan(Voorvoegsel.Length), out var lengte)
        && lengte is >= 24 and <= 64;

    private static byte[] Sleutel(string geheim) => IsGeheim(geheim)
        ? Convert.FromBase64String(geheim[Voorvoegsel.Length..])
        : throw new FormatException("Een webhookgeheim is whsec_ gevolgd door base64 van 24 tot 64 bytes.");
}
