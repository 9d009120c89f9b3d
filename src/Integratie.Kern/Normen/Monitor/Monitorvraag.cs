using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>What a report is over.</summary>
/// <param name="Peildatum">Everything as it was known and stood at the end of this day.</param>
/// <param name="Van">Only trajecten that started on or after this day; null for all.</param>
/// <param name="Tot">Only trajecten that started on or before this day; null for the peildatum.</param>
public sealed record Monitorvraag(LocalDate Peildatum, LocalDate? Van, LocalDate? Tot, Monitorniveau Per)
{
    internal bool Omvat(LocalDate dag) => dag <= Peildatum && !(dag < Van) && !(dag > Tot);
}
