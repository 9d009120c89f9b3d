namespace Integratie.Kern.Normen;

/// <summary>One row of the monitor.</summary>
public sealed record Rapportrij
{
    public required string Code { get; init; }

    public required string Naam { get; init; }

    public required IReadOnlyList<Rapportnorm> Normen { get; init; }

    public required IReadOnlyDictionary<Zonderlijst, Cel> ZonderVasteJeugdbeschermer { get; init; }

    public required Cel ZonderKoers { get; init; }

    public required Cel ZonderPassendeHulp { get; init; }

    public required IReadOnlyDictionary<Antwoord, Cel> Gedragen { get; init; }

    public required IReadOnlyDictionary<Antwoord, Cel> Vast { get; init; }

    public required Cel Wisselingen { get; init; }

    public required Cel Belemmeringen { get; init; }

    /// <summary>Only the reasons that were given.</summary>
    public required IReadOnlyDictionary<Verklaringsreden, Cel> Verklaringen { get; init; }

    public required Cel AfgewezenZonderJeugdbeschermer { get; init; }

    public required IReadOnlyDictionary<Ketenstap, Rapportduur> Doorlooptijden { get; init; }
}
