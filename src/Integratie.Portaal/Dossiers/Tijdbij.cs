namespace Integratie.Portaal.Dossiers;

/// <summary>When something reached somebody.</summary>
public sealed record Tijdbij(string Ontvanger, DateTimeOffset Moment);
