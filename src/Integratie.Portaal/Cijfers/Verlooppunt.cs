using NodaTime;

namespace Integratie.Portaal.Cijfers;

/// <summary>A month of the lead time from uitspraak to kennisgeving, in seconds; null without values or where few would be seen.</summary>
/// <param name="Maand">Its first day.</param>
public sealed record Verlooppunt(LocalDate Maand, long? P50, long? P95);
