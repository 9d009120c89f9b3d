namespace Integratie.Portaal.Leveringen;

/// <summary>A part of the work that failed.</summary>
/// <param name="Pad">Page of what it is about.</param>
public sealed record Misluktdeel(string Onderwerp, string Pad, string Reden);
