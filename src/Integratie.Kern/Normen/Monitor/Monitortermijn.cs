namespace Integratie.Kern.Normen;

/// <param name="Gi">For norm 1 the GI that the term is of.</param>
public sealed record Monitortermijn(Normnaam Norm, Klok Klok, string? Gi, Termijnbeeld Beeld);
