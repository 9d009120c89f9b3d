using Integratie.Kern.Dossiers;

namespace Integratie.Functions.Dossiers;

/// <summary>One change of one dossier: a pure rule and the rows that change along with it.</summary>
/// <param name="Dossier">Which dossier.</param>
/// <param name="Regel">Works out what follows; run again on the new state when somebody else was first.</param>
public sealed record Dossieropdracht(Guid Dossier, Action<Wijziging> Regel)
{
    /// <summary>The event that causes it, stored with it; null for a delivery or a moment.</summary>
    public NieuweGebeurtenis? Gebeurtenis { get; init; }

    /// <summary>By what the dossier can be found from now on: zaaknummers, ECLI, kenmerk.</summary>
    public IReadOnlyList<string> Zoeksleutels { get; init; } = [];

    /// <summary>Whether what follows overtakes the work of other dossiers.</summary>
    public bool Spoed { get; init; }

    /// <summary>The delivery whose outcome causes it, written in the same transaction.</summary>
    public Leveringrij? Levering { get; init; }
}
