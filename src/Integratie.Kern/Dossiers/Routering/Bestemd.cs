using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Dossiers;

/// <summary>Who an event is for.</summary>
/// <param name="Oin">OIN; <c>gemeente-0599</c> for a gemeente that is no deelnemer, <c>gi-</c> and the OIN for a deelnemer that is no GI.</param>
/// <param name="Reden">Why it cannot be delivered (<c>gi-onbekend</c>, …); null when it can.</param>
public sealed record Bestemd(string Oin, Rol Rol, string? Reden = null);
