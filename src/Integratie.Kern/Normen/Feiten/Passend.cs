using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>Whether help that started is fitting; the words of <c>passend</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Passend>))]
public enum Passend
{
    [JsonStringEnumMemberName("ja")] Ja,
    [JsonStringEnumMemberName("nee")] Nee,
    [JsonStringEnumMemberName("alternatief")] Alternatief,
}
