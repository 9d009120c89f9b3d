using System.Text.Json.Serialization;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>What has been told about a term, so that each thing is told once.</summary>
/// <param name="Laatste">Gestart, gehaald, overschreden or vervallen.</param>
/// <param name="Verklaringen">How many explanations were told.</param>
/// <param name="Gis">Of a term of the traject: the GI's that know that it runs, in order.</param>
public sealed record Gemeld(
    LocalDate Start,
    bool Nadert,
    Normsoort Laatste,
    int Verklaringen,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] IReadOnlyList<string>? Gis = null);
