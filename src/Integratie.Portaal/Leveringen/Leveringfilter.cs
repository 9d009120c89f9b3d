using NodaTime;

namespace Integratie.Portaal.Leveringen;

/// <summary>What the reader asked for; null: everything.</summary>
public sealed record Leveringfilter(string? Status, string? Ontvanger, string? Type, LocalDate? Van, LocalDate? Tot);
