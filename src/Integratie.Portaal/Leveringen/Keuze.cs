namespace Integratie.Portaal.Leveringen;

/// <summary>One of a list to choose from.</summary>
public sealed record Keuze(string Waarde, string Naam);
