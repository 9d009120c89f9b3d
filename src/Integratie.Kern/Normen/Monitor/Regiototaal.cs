namespace Integratie.Kern.Normen;

/// <summary>
/// The counts of one region on one day over all trajecten, per gemeente and per GI: what every level of a report can be added up from.
/// Written and read with <see cref="Tijd.KernJson.Options"/>.
/// </summary>
public sealed record Regiototaal(IReadOnlyDictionary<string, Rijtelling> Gemeenten, IReadOnlyDictionary<string, Rijtelling> Gis);
