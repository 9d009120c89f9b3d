using System.Text.Json;

namespace Integratie.Kern.Berichten;

/// <summary>Where a document is, and the hash of what should be there.</summary>
public sealed record Document(string Url, string Sha256, string MediaType)
{
    internal static Document? Lees(JsonElement data) =>
        data.Lid("document") is { } document
            ? new(document.Tekst("url") ?? "", document.Tekst("sha256") ?? "", document.Tekst("mediaType") ?? "")
            : null;
}
