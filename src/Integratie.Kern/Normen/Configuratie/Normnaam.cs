using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>The three norms of the inspecties (report 2021, annex 5).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Normnaam>))]
public enum Normnaam
{
    /// <summary>Norm 1: a jeugdbeschermer coupled to child and family; counted anew for a new GI.</summary>
    [JsonStringEnumMemberName("jeugdbeschermer")] Jeugdbeschermer,

    /// <summary>Norm 2: goals and needed help fixed.</summary>
    [JsonStringEnumMemberName("koers")] Koers,

    /// <summary>Norm 3: passende hulp really started.</summary>
    [JsonStringEnumMemberName("hulp")] Hulp,
}
