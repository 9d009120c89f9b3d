namespace Integratie.Portaal.Dossiers;

/// <param name="Kenmerk">What was asked for; null at first.</param>
/// <param name="Fout">What is wrong with it.</param>
/// <param name="Gevonden">The dossiers, none or several; null before the question.</param>
public sealed record Zoekmodel(string? Kenmerk, string? Fout, IReadOnlyList<string>? Gevonden);
