using Integratie.Kern.Deelnemers;

namespace Integratie.Kern.Dossiers;

/// <summary>A delivery of which something became known: it arrived, or it is stuck.</summary>
/// <param name="Ontvanger">OIN of the ontvanger.</param>
/// <param name="Rol">What it is in the chain.</param>
/// <param name="Naam">Short name of the type.</param>
/// <param name="Gebeurtenis">Id of the relayed event; null for a message of the hub itself.</param>
/// <param name="Zender">OIN of the sender of that event.</param>
/// <param name="Nummer">Number of that event in the dossier.</param>
public sealed record BezorgdeLevering(string Ontvanger, Rol Rol, string Naam, string? Gebeurtenis, string? Zender, long? Nummer);
