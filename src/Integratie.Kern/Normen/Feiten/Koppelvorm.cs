using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>How a child has a jeugdbeschermer; the words of <c>vorm</c>. Only the first two are a person for this child.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Koppelvorm>))]
public enum Koppelvorm
{
    [JsonStringEnumMemberName("vast")] Vast,
    [JsonStringEnumMemberName("tijdelijk")] Tijdelijk,
    [JsonStringEnumMemberName("bureaudienst")] Bureaudienst,
    [JsonStringEnumMemberName("wachtlijst")] Wachtlijst,
}
