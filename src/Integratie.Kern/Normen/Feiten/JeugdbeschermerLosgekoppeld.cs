using NodaTime;

namespace Integratie.Kern.Normen;

public sealed record JeugdbeschermerLosgekoppeld(string Id, string Gi, LocalDate Datum) : Feit(Id);
