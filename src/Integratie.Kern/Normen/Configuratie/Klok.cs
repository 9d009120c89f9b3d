using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>One norm can be counted from two starts; the clock says which.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Klok>))]
public enum Klok
{
    [JsonStringEnumMemberName("kennisgeving")] Kennisgeving,
    [JsonStringEnumMemberName("uitspraak")] Uitspraak,
}
