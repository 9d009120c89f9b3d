namespace Integratie.Functions.Opdrachten;

/// <summary>A part that had no result.</summary>
/// <param name="Onderwerp">What it is about: the id of a delivery, a dossier.</param>
/// <param name="Reden">Why, in Dutch.</param>
public sealed record Mislukking(string Onderwerp, string Reden);
