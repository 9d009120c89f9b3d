namespace Integratie.Kern.Dossiers;

/// <summary>A GI that somebody named as the intended one.</summary>
/// <param name="Gi">OIN.</param>
/// <param name="Zaak">Zaaknummer in normal form, once known.</param>
/// <param name="Kenmerk">The Raad's own reference: joins a verzoek without zaaknummer to a later one with both.</param>
public sealed record BeoogdeGi(string Gi, string? Zaak, string? Kenmerk);
