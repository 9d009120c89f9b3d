using Integratie.Functions.Telemetrie;

namespace Integratie.Functions.Bezorging;

/// <summary>The message of a delivery as it goes out.</summary>
/// <param name="Inhoud">Structured JSON.</param>
/// <param name="Spoor">Of the request that brought the event; null: the hub made it itself.</param>
public sealed record Opmaak(byte[] Inhoud, Spoorkop? Spoor);
