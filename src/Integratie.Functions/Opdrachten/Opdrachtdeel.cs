namespace Integratie.Functions.Opdrachten;

/// <summary>One part of the work.</summary>
/// <param name="Sleutel">What it is about: the id of a delivery, a dossier. The parts are done in its order.</param>
/// <param name="Waarde">What has to be done with it, where that differs by part.</param>
public sealed record Opdrachtdeel(string Sleutel, string? Waarde = null);
