using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Berichten;

/// <summary>Reads members of event data; a member that is absent, null or of another kind is simply not there.</summary>
public static class JsonUitlezing
{
    public static JsonElement? Lid(this JsonElement element, string naam) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(naam, out var waarde)
        && waarde.ValueKind != JsonValueKind.Null
            ? waarde
            : null;

    public static string? Tekst(this JsonElement element, string naam) =>
        element.Lid(naam) is { ValueKind: JsonValueKind.String } waarde ? waarde.GetString() : null;

    public static LocalDate? Datum(this JsonElement element, string naam) =>
        element.Tekst(naam) is { } tekst && LocalDatePattern.Iso.Parse(tekst) is { Success: true } datum ? datum.Value : null;

    public static bool IsWaar(this JsonElement element, string naam) => element.Lid(naam) is { ValueKind: JsonValueKind.True };

    public static IEnumerable<JsonElement> Elementen(this JsonElement element, string naam) =>
        element.Lid(naam) is { ValueKind: JsonValueKind.Array } lijst ? lijst.EnumerateArray() : [];

    public static IEnumerable<string> Teksten(this JsonElement element, string naam) =>
        element.Elementen(naam).Where(waarde => waarde.ValueKind == JsonValueKind.String).Select(waarde => waarde.GetString()!);
}
