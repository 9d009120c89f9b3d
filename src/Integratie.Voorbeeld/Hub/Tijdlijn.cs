namespace Integratie.Voorbeeld.Hub;

/// <summary>What the hub itself recorded of a dossier, as far as the asker may see it.</summary>
internal sealed record Tijdlijn(IReadOnlyList<Tijdstempel> Tijdstempels);

/// <param name="Moment">A date where only the day is known, else a moment in UTC.</param>
internal sealed record Tijdstempel(string Soort, string Moment, string? Ontvanger);
