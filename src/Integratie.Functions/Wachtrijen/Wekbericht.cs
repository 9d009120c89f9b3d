namespace Integratie.Functions.Wachtrijen;

/// <summary>A message that wakes a function, or tells an event to whoever subscribes. It is never the only copy of anything.</summary>
/// <param name="Queue">Queue or topic.</param>
/// <param name="Inhoud">The key of what is to be done, or the event as structured JSON.</param>
/// <param name="Sessie">For the session queues: what is handled one at a time.</param>
/// <param name="Moment">When it has to wake; null for now.</param>
/// <param name="Poging">How often a transient error has already postponed it.</param>
/// <param name="Gebeurtenis">The id of the event that it tells; null when it only wakes.</param>
public sealed record Wekbericht(string Queue, string Inhoud, string? Sessie = null, DateTimeOffset? Moment = null, int Poging = 0, string? Gebeurtenis = null);
