using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The GI determined help: a link of the lead times; it meets no norm.</summary>
public sealed record BepalingGedaan(string Id, string Gi, LocalDate Datum, string? Zaak = null) : Feit(Id, Zaak);
