using System.Text.Json.Serialization;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>One line of a term's history: what was told, when, and with which end.</summary>
public sealed record Normmoment(
    Instant Moment,
    Normsoort Soort,
    LocalDate Start,
    LocalDate Einde,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Gecorrigeerd);
