namespace Integratie.Portaal.Fouten;

/// <param name="Titel">Short.</param>
/// <param name="Detail">What happened and what to do.</param>
/// <param name="Fouten">The parts of it, if any.</param>
public sealed record Foutmodel(string Titel, string Detail, IReadOnlyList<string> Fouten);
