using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>A decision, or the new version of one (<c>uitspraak.gecorrigeerd</c>).</summary>
/// <param name="Gi">The OIN of the GI that carries it out (a successor already filled in); null when none is named.</param>
/// <param name="Ontvangen">When the hub accepted it; with <see cref="Kennisgegeven"/> the hub's own lead time.</param>
/// <param name="Zaken">The zaaknummers in their normal form.</param>
/// <param name="Corrigeert">The <see cref="Feit.Id"/> of the version that this one replaces.</param>
/// <param name="AfgewezenZonderJeugdbeschermer">Refused because no jeugdbeschermer was available.</param>
public sealed record UitspraakGedaan(
    string Id,
    string? Gi,
    LocalDate Uitgesproken,
    IReadOnlyList<Maatregelbesluit> Maatregelen,
    LocalDate? OpSchrift = null,
    Instant? Ontvangen = null,
    IReadOnlyList<string>? Zaken = null,
    string? Corrigeert = null,
    bool AfgewezenZonderJeugdbeschermer = false) : Feit(Id);
