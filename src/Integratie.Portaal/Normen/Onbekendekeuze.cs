namespace Integratie.Portaal.Normen;

/// <summary>What was chosen and is none of the choices.</summary>
/// <param name="Veld">The field of the form.</param>
/// <param name="Waarde">What it said.</param>
/// <param name="Melding">The same as a sentence.</param>
public sealed record Onbekendekeuze(string Veld, string Waarde, string Melding);
