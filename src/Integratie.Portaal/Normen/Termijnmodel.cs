using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Portaal.Normen;

/// <summary>One term and how its end was computed.</summary>
/// <param name="Regel">The term as it stands in the list.</param>
/// <param name="Start">The first day of the clock.</param>
/// <param name="VoldaanOp">When the norm was met, also when that was too late.</param>
/// <param name="Verkort">The end lies earlier than was computed.</param>
/// <param name="Bron">Where the norm comes from.</param>
/// <param name="Berekening">Null where it was not kept.</param>
public sealed record Termijnmodel(Normregel Regel, LocalDate? Start, LocalDate? VoldaanOp, bool Verkort, string Bron, Termijnuitkomst? Berekening);
