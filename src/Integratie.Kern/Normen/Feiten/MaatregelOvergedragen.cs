using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The GI in charge handed its measures to another GI.</summary>
public sealed record MaatregelOvergedragen(string Id, string VanGi, string NaarGi, LocalDate Datum, string? Zaak = null) : Feit(Id, Zaak);
