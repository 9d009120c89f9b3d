namespace Integratie.Functions.Bediening;

/// <summary>Deliveries that are stuck for the same reason at the same ontvanger.</summary>
/// <param name="Reden">As in <c>levering.vastgelopen</c>.</param>
/// <param name="Fout">How the last attempt failed; null where none was made.</param>
/// <param name="Ontvanger">OIN, or <c>gemeente-0599</c>.</param>
/// <param name="Aantal">How many.</param>
/// <param name="Oudste">When the first of them came in.</param>
internal sealed record Leveringfout(string Reden, string? Fout, string Ontvanger, int Aantal, DateTimeOffset Oudste);
