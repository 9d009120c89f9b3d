using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>Why a jeugdbeschermer was coupled; the words of <c>aanleiding</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Aanleiding>))]
public enum Aanleiding
{
    [JsonStringEnumMemberName("eerste")] Eerste,
    [JsonStringEnumMemberName("verloop")] Verloop,
    [JsonStringEnumMemberName("ziekte")] Ziekte,
    [JsonStringEnumMemberName("gepland")] Gepland,
}
