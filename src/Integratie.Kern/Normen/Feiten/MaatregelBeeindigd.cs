using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>A measure ended outside a decision about it.</summary>
/// <param name="Gi">The GI that reported it; null when it was the court.</param>
/// <param name="Datum">The last day in force.</param>
/// <param name="Zaak">With it a court too says which of two families it means.</param>
public sealed record MaatregelBeeindigd(string Id, string? Gi, LocalDate Datum, string? Zaak = null) : Feit(Id, Zaak);
