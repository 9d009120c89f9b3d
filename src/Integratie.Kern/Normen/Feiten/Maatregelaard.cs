using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>What a decision does with one measure; the words of <c>aard</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Maatregelaard>))]
public enum Maatregelaard
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
