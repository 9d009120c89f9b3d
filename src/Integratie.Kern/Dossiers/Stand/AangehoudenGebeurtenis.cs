using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>An event of a GI that no decision names yet.</summary>
/// <param name="Nummer">Of the event in the dossier.</param>
/// <param name="Zender">OIN of the GI.</param>
/// <param name="Ontvangen">When the hub had it.</param>
public sealed record AangehoudenGebeurtenis(long Nummer, string Zender, Instant Ontvangen);
