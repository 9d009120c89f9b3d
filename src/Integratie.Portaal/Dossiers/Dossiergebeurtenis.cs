namespace Integratie.Portaal.Dossiers;

/// <summary>An event of the dossier.</summary>
/// <param name="Probleem">Why it had no effect; null when it had.</param>
public sealed record Dossiergebeurtenis(long Nummer, string Type, string Zender, DateTimeOffset Ontvangen, string? Zaaknummer, string? Probleem);
