using NodaTime;

namespace Integratie.Portaal.Dossiers;

/// <summary>The six times of a decision, kept apart.</summary>
public sealed record ZesTijden(
    string Type, LocalDate? Uitgesproken, LocalDate? OpSchrift, LocalDate? Ingang, DateTimeOffset Ontvangen, IReadOnlyList<Tijdbij> Kennisgegeven,
    IReadOnlyList<Tijdbij> Bevestigd);
