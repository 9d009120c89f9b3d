namespace Integratie.Portaal.Dossiers;

/// <summary>Something that the operator has to look at.</summary>
public sealed record Dossiersignaal(string Soort, string? Gi);
