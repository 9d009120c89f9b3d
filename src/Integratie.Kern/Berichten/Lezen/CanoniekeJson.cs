using System.Text.Json;

namespace Integratie.Kern.Berichten.Lezen;

/// <summary>One spelling for all JSON that means the same: members sorted, numbers by value, strings by content.</summary>
internal static class CanoniekeJson
{
    internal static byte[] Schrijf(JsonElement waarde) => Jsonbytes.Schrijf(default, schrijver => Schrijf(schrijver, waarde));

    private static void Schrijf(Utf8JsonWriter schrijver, JsonElement waarde)
    {
        switch (waarde.ValueKind)
        {
            case JsonValueKind.Object:
                schrijver.WriteStartObject();
                foreach (var lid in waarde.EnumerateObject().OrderBy(lid => lid.Name, StringComparer.Ordinal))
                {
                    schrijver.WritePropertyName(lid.Name);
                    Schrijf(schrijver, lid.Value);
                }

                schrijver.WriteEndObject();
                break;
            case JsonValueKind.Array:
                schrijver.WriteStartArray();
                foreach (var element in waarde.EnumerateArray())
                    Schrijf(schrijver, element);
                schrijver.WriteEndArray();
                break;
            case JsonValueKind.Number:
                schrijver.WriteRawValue(CanoniekGetal.Van(waarde.GetRawText()), skipInputValidation: true);
                break;
            default:
                waarde.WriteTo(schrijver);
                break;
        }
    }
}
