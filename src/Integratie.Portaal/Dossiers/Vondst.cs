using NodaTime;

namespace Integratie.Portaal.Dossiers;

/// <summary>A dossier that was found, with what tells it from the others as far as the reader may see it; never the child's BSN.</summary>
/// <param name="Geboren">The child; null: unknown. Children of one zaak differ in little else.</param>
/// <param name="Gi">Name of the GI; null: none that the reader sees.</param>
/// <param name="Gebeurtenis">Type of the last event; null: there is none that the reader sees.</param>
/// <param name="Zender">Name of who sent that.</param>
/// <param name="Ontvangen">When the hub got it.</param>
/// <param name="Levering">How the delivery of an event that needs somebody most is; null: all were made or closed.</param>
/// <param name="Termijn">How the term that presses most is; null: none runs.</param>
public sealed record Vondst(
    string Id, LocalDate? Geboren, string? Gi, string? Gebeurtenis, string? Zender, DateTimeOffset? Ontvangen, string? Levering, string? Termijn);
