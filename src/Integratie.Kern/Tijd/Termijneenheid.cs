using System.Text.Json.Serialization;

namespace Integratie.Kern.Tijd;

/// <summary>What a term is counted in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Termijneenheid>))]
public enum Termijneenheid
{
    [JsonStringEnumMemberName("werkdagen")] Werkdagen,
    [JsonStringEnumMemberName("weken")] Weken,
    [JsonStringEnumMemberName("maanden")] Maanden,
}
