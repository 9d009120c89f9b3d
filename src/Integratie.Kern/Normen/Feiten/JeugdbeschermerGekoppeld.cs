using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Null where the GI did not say: unknown stays unknown.</summary>
public sealed record JeugdbeschermerGekoppeld(
    string Id, string Gi, LocalDate Datum, Koppelvorm Vorm, bool? ContactMetGezin, bool? WerktAanKoers, Aanleiding? Aanleiding,
    string? Zaak = null) : Feit(Id, Zaak)
{
    /// <summary>The minimal variant of norm 1: temporary, with contact with the family and work on a koers together.</summary>
    internal bool IsMinimaleVariant => Vorm == Koppelvorm.Tijdelijk && ContactMetGezin == true && WerktAanKoers == true;

    /// <summary>A person for this child; bureaudienst and wachtlijst are none.</summary>
    internal bool IsPersoon => Vorm is Koppelvorm.Vast or Koppelvorm.Tijdelijk;
}
