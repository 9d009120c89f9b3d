using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>The states of a term.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Termijnstatus>))]
public enum Termijnstatus
{
    /// <summary>The clock has no start yet: the GI was not in kennis gesteld.</summary>
    [JsonStringEnumMemberName("wacht-op-start")] WachtOpStart,
    [JsonStringEnumMemberName("loopt")] Loopt,
    [JsonStringEnumMemberName("nadert")] Nadert,
    [JsonStringEnumMemberName("gehaald")] Gehaald,

    /// <summary>From the first moment of the day after the end. Nothing that happens later turns it into gehaald.</summary>
    [JsonStringEnumMemberName("overschreden")] Overschreden,

    /// <summary>Provisional: a decision that continues the measure revives the term with the old due date.</summary>
    [JsonStringEnumMemberName("vervallen")] Vervallen,
}
