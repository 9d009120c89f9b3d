using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The request that a decision answers: the first link of the lead times.</summary>
public sealed record VerzoekIngediend(string Id, LocalDate Datum, string? Zaak = null) : Feit(Id, Zaak);
