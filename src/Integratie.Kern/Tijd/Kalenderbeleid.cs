using System.Text.Json.Serialization;

namespace Integratie.Kern.Tijd;

/// <summary>Which days a term passes over. Every stored deadline keeps the policy by which it was computed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Kalenderbeleid>))]
public enum Kalenderbeleid
{
    /// <summary>
    /// Algemene termijnenwet: weekend days and feestdagen are no werkdagen, and a term in weeks or months that ends on one runs
    /// on to the next day that is none. Art. 4 stops at twelve weeks or three months; this policy rolls longer terms too.
    /// </summary>
    [JsonStringEnumMemberName("atw")] Atw,

    /// <summary>Weekend days only, and no rolling at the end.</summary>
    [JsonStringEnumMemberName("kaal")] Kaal,
}
