using NodaTime;

namespace Integratie.Kern.Tijd;

/// <summary>A computed term, with the policy and the steps that led to it; as JSON the answer of <c>GET /v1/termijnen/berekening</c>.</summary>
/// <param name="Start">The day that starts the term; it does not count itself.</param>
/// <param name="Einde">The last day of the term.</param>
public sealed record Termijnuitkomst(
    LocalDate Start, Termijnduur Termijn, Kalenderbeleid Kalender, LocalDate Einde, IReadOnlyList<Termijnstap> Stappen);
