using NodaTime;

namespace Integratie.Kern.Dossiers;

/// <summary>Something the operator has to look at; nobody else sees it.</summary>
/// <param name="Gebeurtenis">Number of the event that shows it.</param>
/// <param name="Soort">What it is, such as <see cref="GiNietOpgeroepen"/>.</param>
/// <param name="Gi">The GI that it is about.</param>
/// <param name="Zaak">Of the hearing, in normal form.</param>
/// <param name="Datum">Day of the hearing.</param>
public sealed record Signaal(long Gebeurtenis, string Soort, string? Gi, string? Zaak = null, LocalDate? Datum = null)
{
    /// <summary>A hearing to which the GI is not summoned: it would not know of its own measure.</summary>
    public const string GiNietOpgeroepen = "gi-niet-opgeroepen";

    /// <summary>Whether a decision is what came of the hearing, and not of an earlier one in the same zaak.</summary>
    internal bool IsVoorbijDoor(Uitspraakstand uitspraak) =>
        !uitspraak.Aangehouden && Zaak is not null && uitspraak.Zaken.Contains(Zaak) && !(uitspraak.Uitgesproken < Datum);
}
