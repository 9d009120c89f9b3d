namespace Integratie.Kern.Dossiers;

/// <summary>What must be known of an earlier event to deliver it again.</summary>
/// <param name="Gi">The GI whose traject it is about; null when it is not about one in particular.</param>
/// <param name="Zaaknummer">As the sender spells it.</param>
public sealed record Eerdergebeurtenis(long Nummer, string Id, string Naam, string Zender, string? Gi, string? Zaaknummer);
