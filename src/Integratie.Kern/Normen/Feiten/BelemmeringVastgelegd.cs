using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>An obstruction, attempted through the hub or reported by the GI: counted, and no clock stops for it.</summary>
public sealed record BelemmeringVastgelegd(string Id, LocalDate Datum, string? Gi = null) : Feit(Id);
