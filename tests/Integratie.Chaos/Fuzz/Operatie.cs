using System.Net.Http.Json;
using System.Text.Json;

namespace Integratie.Chaos.Fuzz;

/// <summary>A call as <c>/openapi.json</c> describes it, with the examples in it.</summary>
/// <param name="Methode">The verb.</param>
/// <param name="Pad">With parameters in braces.</param>
/// <param name="Parameters">Name, where it goes, example.</param>
/// <param name="Inhouden">Media types with their example; none where no body is taken.</param>
internal sealed record Operatie(
    string Methode, string Pad, IReadOnlyList<(string Naam, string Waar, string Voorbeeld)> Parameters,
    IReadOnlyList<(string Mediatype, string Voorbeeld)> Inhouden)
{
    public static async Task<IReadOnlyList<Operatie>> LeesAsync(HttpClient client)
    {
        var document = await client.GetFromJsonAsync<JsonElement>("/openapi.json");
        return [.. from pad in document.GetProperty("paths").EnumerateObject()
                   from methode in pad.Value.EnumerateObject()
                   where methode.Value.ValueKind == JsonValueKind.Object
                   select new Operatie(methode.Name.ToUpperInvariant(), $"/v1{pad.Name}", [.. Leden(methode.Value)], [.. Lichamen(methode.Value)])];
    }

    private static IEnumerable<(string, string, string)> Leden(JsonElement operatie) =>
        operatie.TryGetProperty("parameters", out var leden)
            ? leden.EnumerateArray().Select(lid => (
                lid.GetProperty("name").GetString()!, lid.GetProperty("in").GetString()!,
                lid.TryGetProperty("example", out var voorbeeld) ? Tekst(voorbeeld) : "1"))
            : [];

    private static IEnumerable<(string, string)> Lichamen(JsonElement operatie) =>
        operatie.TryGetProperty("requestBody", out var lichaam)
            ? lichaam.GetProperty("content").EnumerateObject().Select(inhoud =>
                (inhoud.Name, inhoud.Value.TryGetProperty("example", out var voorbeeld) ? Tekst(voorbeeld) : "{}"))
            : [];

    private static string Tekst(JsonElement waarde) => waarde.ValueKind == JsonValueKind.String ? waarde.GetString()! : waarde.GetRawText();
}
