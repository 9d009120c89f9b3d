using Integratie.Kern.Berichten;
using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>A stretch in which a measure is in force by one decision.</summary>
/// <param name="Einde">The last day in force; null while none is known.</param>
internal sealed record Looptijd(
    GeldendeUitspraak Uitspraak, Familie Familie, string Code, Aard Aard, LocalDate Ingang, LocalDate? Einde)
{
    public bool Dekt(LocalDate dag) => Ingang <= dag && (Einde is null || dag <= Einde);

    public bool IsVan(string? zaak) => zaak is not null && Uitspraak.Besluit.Zaken?.Contains(zaak) == true;

    /// <summary>
    /// Whether this measure was there before the other: it started earlier, was pronounced earlier, or the same decision shows that it
    /// was already running. Another decision, such as a bekrachtiging or verlenging, that repeats the first day does not undo the start, also
    /// when it is pronounced on the same day.
    /// </summary>
    public bool GaatVoor(Looptijd ander) =>
        (Ingang < ander.Ingang && !GaatOver(ander))
        || Uitspraak.Uitgesproken < ander.Uitspraak.Uitgesproken
        || (Ingang == ander.Ingang && Uitspraak.Wortel == ander.Uitspraak.Wortel && Aard != Aard.Nieuw);

    // Confirmed, changed or given to another GI by a decision of later or the same day, with a first day before its own: it is still the
    // same measure.
    private bool GaatOver(Looptijd ander) =>
        Aard is Aard.Bekrachtiging or Aard.Wijziging or Aard.VervangingGi
        && Code == ander.Code && Dekt(ander.Ingang)
        && Uitspraak.Uitgesproken >= ander.Uitspraak.Uitgesproken && Uitspraak.Wortel != ander.Uitspraak.Wortel;
}
