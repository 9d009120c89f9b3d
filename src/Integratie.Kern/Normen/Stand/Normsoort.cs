using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>What a norm event tells; the type is <c>norm.</c> and this word.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Normsoort>))]
public enum Normsoort
{
    [JsonStringEnumMemberName("gestart")] Gestart,
    [JsonStringEnumMemberName("nadert")] Nadert,
    [JsonStringEnumMemberName("gehaald")] Gehaald,
    [JsonStringEnumMemberName("overschreden")] Overschreden,
    [JsonStringEnumMemberName("verklaard")] Verklaard,
    [JsonStringEnumMemberName("vervallen")] Vervallen,
}
