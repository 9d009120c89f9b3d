namespace Integratie.Functions.Verwerking;

/// <summary>What became of an accepted event.</summary>
/// <param name="Dossiers">The dossiers that it came into, or that a correction took it from; of an event about no child the streams of its ontvangers.</param>
/// <param name="Probleem">Why it had no effect; null when it had.</param>
/// <param name="Aangehouden">It waits for a decision that names its sender: its receipt says nothing new until then.</param>
public sealed record Uitslag(IReadOnlyList<Guid> Dossiers, string? Probleem, bool Aangehouden = false);
