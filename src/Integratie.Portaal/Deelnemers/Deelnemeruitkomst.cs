using NodaTime;

namespace Integratie.Portaal.Deelnemers;

/// <summary>What was just done for a deelnemer.</summary>
/// <param name="Geheim">The new secret, shown this once.</param>
/// <param name="VorigeTot">Until when the one before counts; null: there was none.</param>
/// <param name="ProefGeslaagd">Whether the webhook took the test event; null: none was sent.</param>
/// <param name="Proef">What it answered.</param>
public sealed record Deelnemeruitkomst(string? Geheim, Instant? VorigeTot, bool? ProefGeslaagd, string? Proef);
