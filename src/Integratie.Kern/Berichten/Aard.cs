using System.Text.Json.Serialization;

namespace Integratie.Kern.Berichten;

/// <summary>What a decision does to a measure.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Aard>))]
public enum Aard
{
    [JsonStringEnumMemberName("nieuw")] Nieuw,
    [JsonStringEnumMemberName("verlenging")] Verlenging,
    [JsonStringEnumMemberName("wijziging")] Wijziging,
    [JsonStringEnumMemberName("bekrachtiging")] Bekrachtiging,
    [JsonStringEnumMemberName("beeindiging")] Beeindiging,
    [JsonStringEnumMemberName("vernietiging")] Vernietiging,
    [JsonStringEnumMemberName("vervanging-gi")] VervangingGi,
    [JsonStringEnumMemberName("afwijzing")] Afwijzing,
    [JsonStringEnumMemberName("aanhouding")] Aanhouding,
    [JsonStringEnumMemberName("ingetrokken")] Ingetrokken,
    [JsonStringEnumMemberName("niet-ontvankelijk")] NietOntvankelijk,
}
