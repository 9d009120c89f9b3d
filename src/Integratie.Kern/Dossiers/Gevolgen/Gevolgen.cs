namespace Integratie.Kern.Dossiers;

/// <summary>What follows from one event, delivery or moment: the new state of the dossier and what has to go out.</summary>
/// <param name="Dossier">The state after it. While its <see cref="Dossier.Rest"/> is not empty, <see cref="Restregel"/> has to run.</param>
/// <param name="Leveringen">In order per ontvanger; at most <see cref="Wijziging.MeesteLeveringen"/>.</param>
/// <param name="Tijdstempels">The moments that it recorded.</param>
public sealed record Gevolgen(Dossier Dossier, IReadOnlyList<Levering> Leveringen, IReadOnlyList<Tijdstempel> Tijdstempels)
{
    /// <summary>Name of the problem when the event has no effect (<c>niet-bevoegd</c>, …); then nothing else changed but the refusal.</summary>
    public string? Weigering { get; init; }

    /// <summary>The event waits for a decision that names its sender.</summary>
    public bool Aangehouden { get; init; }

    /// <summary>Events that were waiting and were handled along with this one, in order.</summary>
    public IReadOnlyList<Nabehandeld> Nabehandeld { get; init; } = [];
}
