using System.Text.Json;
using System.Text.Json.Nodes;

namespace Integratie.Functions.Deelnemers;

/// <summary>JSON Merge Patch (RFC 7396): what is named replaces, null removes, objects merge, lists are replaced whole.</summary>
internal static class Samenvoeging
{
    public static JsonNode? Pas(JsonNode? doel, JsonElement wijziging)
    {
        if (wijziging.ValueKind != JsonValueKind.Object)
            return JsonSerializer.SerializeToNode(wijziging);
        var resultaat = doel as JsonObject ?? [];
        foreach (var lid in wijziging.EnumerateObject())
        {
            if (lid.Value.ValueKind == JsonValueKind.Null)
            {
                resultaat.Remove(lid.Name);
                continue;
            }

            var oud = resultaat[lid.Name];
            resultaat.Remove(lid.Name);
            resultaat[lid.Name] = Pas(oud, lid.Value);
        }

        return resultaat;
    }
}
