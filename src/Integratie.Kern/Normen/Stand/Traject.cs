using Integratie.Kern.Identificatie;
using NodaTime;

namespace Integratie.Kern.Normen;

/// <summary>Measures of one family that continue each other (VOTS → OTS → voogdij), with the GI in charge and the terms.</summary>
public sealed record Traject
{
    /// <summary>In the dossier, from 1; it stays the same over corrections.</summary>
    public required int Nummer { get; init; }

    public required Familie Familie { get; init; }

    /// <summary>The ids of the first versions of the decisions in it.</summary>
    public IReadOnlyList<string> Uitspraken { get; init; } = [];

    /// <summary>The day on which the decision that starts the clocks was pronounced; null when the hub never saw the start.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>The first day of the first measure, or of its decision when that is earlier.</summary>
    public required LocalDate Begin { get; init; }

    /// <summary>The last day that a measure is in force; null while none is known.</summary>
    public LocalDate? LaatsteDag { get; init; }

    /// <summary>The GI in charge, also after the end; null when no decision names one.</summary>
    public string? Gi { get; init; }

    /// <summary>The GI's that were in charge before, in order.</summary>
    public IReadOnlyList<string> VorigeGis { get; init; } = [];

    /// <summary>A correction took away what made it a traject, or joined it to another.</summary>
    public bool Opgeheven { get; init; }

    public IReadOnlyList<Termijn> Termijnen { get; init; } = [];

    /// <summary>Whether a measure of it is in force, or was pronounced, on that day.</summary>
    public bool IsInWerking(LocalDate dag) => !Opgeheven && Begin <= dag && (LaatsteDag is null || dag <= LaatsteDag);
}
