using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>What a row of the monitor is about; the words of <c>per</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Monitorniveau>))]
public enum Monitorniveau
{
    [JsonStringEnumMemberName("land")] Land,
    [JsonStringEnumMemberName("beschermingsregio")] Beschermingsregio,
    [JsonStringEnumMemberName("jeugdregio")] Jeugdregio,
    [JsonStringEnumMemberName("gi")] Gi,
    [JsonStringEnumMemberName("gemeente")] Gemeente,
}
