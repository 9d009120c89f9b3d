using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>The gemeente of the dossier, for the rows of the monitor.</summary>
/// <param name="Gemeente">CBS code, four digits.</param>
public sealed record GemeenteBekend(string Id, string Gemeente, LocalDate Vanaf) : Feit(Id);
