using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>What starts a clock.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Startfeit>))]
public enum Startfeit
{
    /// <summary>The GI in kennis gesteld: the first timestamp <c>kennisgegeven</c> at that GI; until then <c>wacht-op-start</c>.</summary>
    [JsonStringEnumMemberName("kennisgegeven")] Kennisgegeven,

    /// <summary>The day on which the decision was pronounced.</summary>
    [JsonStringEnumMemberName("uitgesproken")] Uitgesproken,
}
