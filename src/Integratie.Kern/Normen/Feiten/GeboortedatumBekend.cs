using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Without an end in the decision the measure lasts to the day before the eighteenth birthday.</summary>
public sealed record GeboortedatumBekend(string Id, LocalDate Geboortedatum) : Feit(Id);
