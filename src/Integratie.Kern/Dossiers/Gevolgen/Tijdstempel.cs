namespace Integratie.Kern.Dossiers;

/// <summary>A moment of the chain that was recorded in a dossier.</summary>
/// <param name="Soort">One of <see cref="Tijdstempelsoort"/>.</param>
/// <param name="Moment">A date (yyyy-MM-dd) where only the day is known, else a moment in UTC.</param>
/// <param name="Norm">The norm that it meets, if any.</param>
/// <param name="Ontvanger">Who was told, for <c>kennisgegeven</c> and <c>bevestigd</c>.</param>
/// <param name="Gebeurtenis">Number of the event that it belongs to, where that is not the one that is being stored.</param>
public sealed record Tijdstempel(string Soort, string Moment, string? Norm = null, string? Ontvanger = null, long? Gebeurtenis = null);
