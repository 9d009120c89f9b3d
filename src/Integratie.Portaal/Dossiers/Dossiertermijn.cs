using Integratie.Kern.Normen;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Portaal.Dossiers;

/// <summary>A term and how its end was computed.</summary>
/// <param name="Verkort">The end lies earlier than was computed.</param>
/// <param name="Berekening">Null while the clock waits for its start.</param>
public sealed record Dossiertermijn(
    Normnaam Norm, Klok Klok, string? Gi, Termijnstatus Status, LocalDate? Start, LocalDate? Einde, LocalDate? VoldaanOp, bool Verkort, string Bron,
    Termijnuitkomst? Berekening);
