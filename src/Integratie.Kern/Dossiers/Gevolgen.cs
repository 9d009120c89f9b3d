namespace Integratie.Kern.Dossiers;

/// <summary>What follows from one event, delivery or moment: the new state of the dossier and what has to go out.</summary>
/// <param name="Dossier">The state after it.</param>
/// <param name="Leveringen">In order per ontvanger.</param>
/// <param name="Tijdstempels">The moments that it recorded.</param>
/// <param name="Weigering">Name of the problem when the event has no effect (<c>niet-bevoegd</c>, …); then nothing else changed but the refusal.</param>
public sealed record Gevolgen(
    Dossier Dossier, IReadOnlyList<Levering> Leveringen, IReadOnlyList<Tijdstempel> Tijdstempels, string? Weigering = null);
