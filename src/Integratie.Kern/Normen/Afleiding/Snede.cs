using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Something that ends a running measure before its own end.</summary>
/// <param name="Code">Only this measure; null for all of the family.</param>
/// <param name="Besloten">What was pronounced after this day is not cut.</param>
/// <param name="Wortel">The decision that cuts, which does not cut itself.</param>
/// <param name="Zaak">In which an end was reported.</param>
internal sealed record Snede(Familie Familie, string? Code, LocalDate LaatsteDag, LocalDate Besloten, string? Wortel, string? Zaak = null)
{
    public bool Raakt(Looptijd looptijd) =>
        looptijd.Familie == Familie
        && looptijd.Uitspraak.Wortel != Wortel
        && IsErdoorGeraakt(looptijd)
        // Voogdij that starts on the day the OTS was reported ended is what follows it, not what ended.
        && (Code is null ? looptijd.Ingang < LaatsteDag || (VanHetBegin && looptijd.IsVan(Zaak)) : looptijd.Code == Code);

    /// <summary>A reported end before which nothing of its zaak had begun: then what ended begins on that day, or was still to begin.</summary>
    private bool VanHetBegin { get; init; }

    public Snede Bij(IReadOnlyList<Looptijd> looptijden) =>
        this with { VanHetBegin = !looptijden.Any(deel => deel.Familie == Familie && deel.IsVan(Zaak) && deel.Ingang < LaatsteDag) };

    // What is ordered on the same day, to start after the end, comes in its place.
    private bool IsErdoorGeraakt(Looptijd looptijd) =>
        looptijd.Uitspraak.Uitgesproken < Besloten || (looptijd.Uitspraak.Uitgesproken == Besloten && looptijd.Ingang <= LaatsteDag);

    public Looptijd Snijd(Looptijd looptijd) =>
        Raakt(looptijd) && (looptijd.Einde is null || looptijd.Einde > LaatsteDag) ? looptijd with { Einde = LaatsteDag } : looptijd;
}
