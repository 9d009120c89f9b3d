using Integratie.Kern.Berichten;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>One measure in a decision, for this child.</summary>
/// <param name="Code">Code of Beleidsinformatie Jeugd, such as <c>11</c>.</param>
/// <param name="Aard">That of the measure, or of the decision where the measure names none.</param>
/// <param name="Einde">The last day in force; null when the decision names none.</param>
public sealed record Maatregelbesluit(string Code, Aard Aard, LocalDate Ingang, LocalDate? Einde);
