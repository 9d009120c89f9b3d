using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>A handing over that nobody took on yet.</summary>
/// <param name="Nummer">Of the event in the dossier.</param>
/// <param name="VanGi">OIN of the GI that hands over.</param>
/// <param name="Datum">The day that it names.</param>
/// <param name="Zaak">Zaaknummer in normal form, if it names one.</param>
public sealed record OpenOverdracht(long Nummer, string VanGi, LocalDate Datum, string? Zaak);
