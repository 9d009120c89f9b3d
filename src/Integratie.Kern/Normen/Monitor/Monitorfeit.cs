using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Something that is counted by its date.</summary>
public sealed record Monitorfeit(LocalDate Datum, string? Gi);
