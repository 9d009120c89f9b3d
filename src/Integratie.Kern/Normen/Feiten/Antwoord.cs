using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>An answer that can be missing: onbekend never counts as ja.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Antwoord>))]
public enum Antwoord
{
    [JsonStringEnumMemberName("ja")] Ja,
    [JsonStringEnumMemberName("nee")] Nee,
    [JsonStringEnumMemberName("onbekend")] Onbekend,
}
