namespace Integratie.Portaal.Overzicht;

/// <summary>A delivery that waits.</summary>
public sealed record Wachtende(string Id, string Ontvanger, string Type, string Status, DateTimeOffset Sinds);
