using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The GI in charge handed its measures to another GI.</summary>
/// <param name="Zaak">The zaaknummer in its normal form: with it a GI that has two families of measures says which.</param>
public sealed record MaatregelOvergedragen(string Id, string VanGi, string NaarGi, LocalDate Datum, string? Zaak = null) : Feit(Id);
