using NodaTime;

namespace Integratie.Portaal.Audit;

/// <param name="Regels">The newest first.</param>
/// <param name="Begin">Address of the first page; null on it.</param>
/// <param name="Volgende">Address of the next page; null: there is no more.</param>
public sealed record Auditmodel(LocalDate Van, LocalDate Tot, IReadOnlyList<Auditlijn> Regels, string? Begin, string? Volgende);
