namespace Integratie.Kern.Dossiers;

/// <summary>An event that was waiting and has been handled now.</summary>
/// <param name="Nummer">Of the event in the dossier.</param>
/// <param name="Weigering">Name of the problem when it was refused after all.</param>
public sealed record Nabehandeld(long Nummer, string? Weigering);
