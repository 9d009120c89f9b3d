namespace Integratie.Portaal.Dossiers;

/// <param name="Kenmerk">What was asked for; null at first.</param>
/// <param name="Fout">What is wrong with it.</param>
/// <param name="Gevonden">The dossiers, none or several; null before the question.</param>
/// <param name="Aantal">How many there are; of very many only the newest are shown.</param>
public sealed record Zoekmodel(string? Kenmerk, string? Fout, IReadOnlyList<Vondst>? Gevonden, int Aantal);
