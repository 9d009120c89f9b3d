using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Berichten;

/// <summary>Reads members of event data; a member that is absent, null or of another kind is simply not there.</summary>
internal static class JsonUitlezing
{
    internal static JsonElement? Lid(this JsonElement element, string naam) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(naam, out var waarde)
        && waarde.ValueKind != JsonValueKind.Null
            ? waarde
            : null;

    internal static string? Tekst(this JsonElement element, string naam) =>
        element.Lid(naam) is { ValueKind: JsonValueKind.String } waarde ? waarde.GetString() : null;

    internal static LocalDate? Datum(this JsonElement element, string naam) =>
        element.Tekst(naam) is { } tekst && LocalDatePattern.Iso.Parse(tekst) is { Success: true } datum ? datum.Value : null;

    internal static bool IsWaar(this JsonElement element, string naam) => element.Lid(naam) is { ValueKind: JsonValueKind.True };

    internal static IEnumerable<JsonElement> Elementen(this JsonElement element, string naam) =>
        element.Lid(naam) is { ValueKind: JsonValueKind.Array } lijst ? lijst.EnumerateArray() : [];

    internal static IEnumerable<string> Teksten(this JsonElement element, string naam) =>
        element.Elementen(naam).Where(waarde => waarde.ValueKind == JsonValueKind.String).Select(waarde => waarde.GetString()!);
}
