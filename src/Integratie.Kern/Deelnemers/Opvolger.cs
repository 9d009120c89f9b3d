using NodaTime;

namespace Integratie.Kern.Deelnemers;

/// <summary>Who takes over from a deelnemer that ended. A GI's children can go to several (Briedis, 2021-06-01).</summary>
/// <param name="Oin">OIN of the successor.</param>
/// <param name="Jeugdregios">The jeugdregio's that go to it; null: all.</param>
/// <param name="Vanaf">First day.</param>
public sealed record Opvolger(string Oin, IReadOnlyList<string>? Jeugdregios, LocalDate Vanaf)
{
    /// <summary>Whether this successor takes a child of that jeugdregio. An unknown jeugdregio only goes to a successor of all.</summary>
    public bool GeldtVoor(string? jeugdregio, LocalDate dag) =>
        Vanaf <= dag
        && (Jeugdregios is null || (jeugdregio is not null && Jeugdregios.Contains(jeugdregio, StringComparer.OrdinalIgnoreCase)));
}
