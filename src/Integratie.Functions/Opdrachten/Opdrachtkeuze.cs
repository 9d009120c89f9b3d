namespace Integratie.Functions.Opdrachten;

/// <summary>Parts that were found for work that chooses its own.</summary>
/// <param name="Delen">What was found this time; one that was found before is the same part.</param>
/// <param name="Verder">Where to look further, in words of its kind; null: everything was looked at.</param>
public sealed record Opdrachtkeuze(IReadOnlyCollection<Opdrachtdeel> Delen, string? Verder);
