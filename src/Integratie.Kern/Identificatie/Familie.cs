using System.Text.Json.Serialization;

namespace Integratie.Kern.Identificatie;

/// <summary>The kind of measure; a child can have one GI per family.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Familie>))]
public enum Familie
{
    [JsonStringEnumMemberName("jeugdbescherming")] Jeugdbescherming,
    [JsonStringEnumMemberName("jeugdreclassering")] Jeugdreclassering,
    [JsonStringEnumMemberName("preventief")] Preventief,
    [JsonStringEnumMemberName("machtiging")] Machtiging,
}
