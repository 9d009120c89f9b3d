using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>"Of zoveel eerder als noodzakelijk": an earlier last day for norm 2 or 3; a later one has no effect.</summary>
public sealed record TermijnVerkort(string Id, string Gi, Normnaam Norm, LocalDate Datum, string? Zaak = null) : Feit(Id, Zaak);
