namespace Integratie.Portaal.Aanmelden;

/// <param name="Naar">A page of the hub.</param>
public sealed record Doorgaanmodel(string Naar);
