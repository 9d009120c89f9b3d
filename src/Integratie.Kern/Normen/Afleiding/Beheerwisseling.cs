using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>A decision or a handing over that says which GI is in charge.</summary>
/// <param name="VanGi">For a handing over the GI that hands over; null for a decision.</param>
/// <param name="IsWissel">A vervanging-gi or a handing over.</param>
internal sealed record Beheerwisseling(
    LocalDate Datum, int Volgnummer, string Gi, string? VanGi, bool IsWissel, string Anker, IReadOnlySet<string> Berichten);
