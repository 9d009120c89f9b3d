namespace Integratie.Functions.Wachtrijen;

/// <summary>A message that wakes a function. It carries a key, never the only copy of anything.</summary>
/// <param name="Queue">Queue or topic.</param>
/// <param name="Inhoud">The key.</param>
/// <param name="Sessie">For the session queues: what is handled one at a time.</param>
/// <param name="Moment">When it has to wake; null for now.</param>
/// <param name="Poging">How often a transient error has already postponed it.</param>
public sealed record Wekbericht(string Queue, string Inhoud, string? Sessie = null, DateTimeOffset? Moment = null, int Poging = 0);
