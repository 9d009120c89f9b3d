using Integratie.Functions.Telemetrie;
using Integratie.Kern.Berichten;

namespace Integratie.Functions.Dossiers;

/// <summary>An accepted event on its way into a dossier.</summary>
/// <param name="Gebeurtenis">With only this child in it.</param>
/// <param name="Ontvangst">Its receipt.</param>
/// <param name="Kenmerk">Unique for this event in this dossier, beginning with its receipt: what makes a second run harmless.</param>
/// <param name="Ontvangen">When the hub had it, in the hub's time.</param>
/// <param name="Spoor">Trace of the request that brought it.</param>
public sealed record NieuweGebeurtenis(
    Gebeurtenis Gebeurtenis, string Ontvangst, string Kenmerk, DateTimeOffset Ontvangen, Spoorkop? Spoor);
