using NodaTime;

namespace Integratie.Kern.Normen;

public sealed record JeugdbeschermerLosgekoppeld(string Id, string Gi, LocalDate Datum, string? Zaak = null) : Feit(Id, Zaak);
