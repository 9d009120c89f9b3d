using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>What has been told about a term, so that each thing is told once.</summary>
/// <param name="Laatste">Gestart, gehaald, overschreden or vervallen.</param>
/// <param name="Verklaringen">How many explanations were told.</param>
public sealed record Gemeld(LocalDate Start, bool Nadert, Normsoort Laatste, int Verklaringen);
