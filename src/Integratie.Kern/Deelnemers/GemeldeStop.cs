using NodaTime;

namespace Integratie.Kern.Deelnemers;

/// <summary>What a GI said of its intake with <c>instroomstop.gemeld</c>.</summary>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day; null: no end is known.</param>
/// <param name="Jeugdregios">Where; null: everywhere.</param>
public sealed record GemeldeStop(LocalDate Van, LocalDate? Tot, IReadOnlyList<string>? Jeugdregios)
{
    public bool GeldtOp(LocalDate dag) => Van <= dag && !(Tot < dag);

    /// <summary>Whether a later word of the GI is about all that this one is about, and so takes its place.</summary>
    public bool WordtVervangenDoor(GemeldeStop later) =>
        later.Jeugdregios is null || (Jeugdregios is { } regios && regios.All(later.Jeugdregios.Contains));
}
