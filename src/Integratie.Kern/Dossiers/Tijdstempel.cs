namespace Integratie.Kern.Dossiers;

/// <summary>A moment of the chain that was recorded in a dossier.</summary>
/// <param name="Soort">One of <see cref="Tijdstempelsoort"/>.</param>
/// <param name="Moment">A date (yyyy-MM-dd) where only the day is known, else a moment in UTC.</param>
/// <param name="Norm">The norm that it meets or starts, if any.</param>
/// <param name="Ontvanger">Who was told, for <c>kennisgegeven</c> and <c>bevestigd</c>.</param>
public sealed record Tijdstempel(string Soort, string Moment, string? Norm = null, string? Ontvanger = null);
