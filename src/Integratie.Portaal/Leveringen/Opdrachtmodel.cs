namespace Integratie.Portaal.Leveringen;

/// <summary>How far work on many things is.</summary>
/// <param name="Kiest">What it is about is still being chosen: <paramref name="Totaal"/> is what was found so far.</param>
/// <param name="Gedaan">Parts that were handled, also those that failed.</param>
/// <param name="Mislukkingen">The first of those that failed.</param>
public sealed record Opdrachtmodel(
    string Soort, string Status, bool Kiest, int Gedaan, int Totaal, int Mislukt, DateTimeOffset Aangemaakt,
    IReadOnlyList<Misluktdeel> Mislukkingen, bool Meer);
