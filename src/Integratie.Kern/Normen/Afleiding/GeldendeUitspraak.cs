using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>A decision as its latest version has it.</summary>
/// <param name="Wortel">The id of the first version: what makes it one decision over its corrections.</param>
/// <param name="Ids">The ids of all versions.</param>
/// <param name="BekendOp">When the first version became known.</param>
internal sealed record GeldendeUitspraak(
    string Wortel, IReadOnlySet<string> Ids, UitspraakGedaan Besluit, string? Gi, Instant BekendOp, int Volgnummer)
{
    public LocalDate Uitgesproken => Besluit.Uitgesproken;
}
