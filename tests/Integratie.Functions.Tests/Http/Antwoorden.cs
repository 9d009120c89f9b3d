using System.Text.Json.Nodes;

namespace Integratie.Functions.Tests.Http;

/// <summary>Reads answers in tests.</summary>
internal static class Antwoorden
{
    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage antwoord) =>
        JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;

    /// <summary>Asserts that the answer is a problem of that kind, and gives it.</summary>
    public static async Task<JsonNode> ProbleemAsync(this HttpResponseMessage antwoord, int status, string naam)
    {
        Assert.Equal(status, (int)antwoord.StatusCode);
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
        var probleem = await antwoord.JsonAsync();
        Assert.Equal($"urn:jeugdbescherming:probleem:{naam}", (string?)probleem["type"]);
        Assert.Equal(status, (int?)probleem["status"]);
        Assert.NotEmpty((string)probleem["title"]!);
        Assert.NotEmpty((string)probleem["detail"]!);
        return probleem;
    }

    /// <summary>The faults of a problem as <c>pad: melding</c>.</summary>
    public static IReadOnlyList<string> Fouten(this JsonNode probleem) =>
        [.. probleem["fouten"]!.AsArray().Select(f => $"{f!["pad"]}: {f["melding"]}")];
}
