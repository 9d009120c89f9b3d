using System.Security.Cryptography;
using System.Text.Json;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>The hash by which a repeated event is told from another event under the same id.</summary>
internal static class Inhoudshash
{
    private static readonly string[] NietVanDeInhoud = ["traceparent", "tracestate", "datacontenttype"];

    internal static string Van(Gebeurtenis gebeurtenis)
    {
        var attributen = gebeurtenis.Attributen
            .Where(paar => !NietVanDeInhoud.Contains(paar.Key))
            .ToDictionary(paar => paar.Key, paar => Attribuutwaarde.Canoniek(paar.Value));

        // Absent means JSON in structured mode, where binary mode has to say so.
        attributen["datacontenttype"] = gebeurtenis.Attributen.TryGetValue("datacontenttype", out var soort)
            ? Mediatype.Normaal(Attribuutwaarde.Canoniek(soort))
            : "application/json";

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(CanoniekeJson.Schrijf(JsonSerializer.SerializeToElement(attributen)));
        if (gebeurtenis.Data.ValueKind != JsonValueKind.Undefined)
            hash.AppendData(CanoniekeJson.Schrijf(gebeurtenis.Data));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
