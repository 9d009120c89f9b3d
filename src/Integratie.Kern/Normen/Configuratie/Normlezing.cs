namespace Integratie.Kern.Normen;

/// <summary>The norms that were read, or the faults; exactly one of the two.</summary>
public sealed record Normlezing(Normenset? Normen, IReadOnlyList<Normfout> Fouten);
