namespace Integratie.Portaal.Leveringen;

/// <summary>A part of the work that failed.</summary>
public sealed record Misluktdeel(string Onderwerp, string Reden);
