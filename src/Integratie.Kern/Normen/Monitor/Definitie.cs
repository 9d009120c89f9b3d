namespace Integratie.Kern.Normen;

/// <summary>What a figure of the monitor means, in Dutch, and where that comes from.</summary>
public sealed record Definitie(string Naam, string Betekenis, string Bron);
