using System.Text.Json.Serialization;

namespace Integratie.Kern.Normen;

/// <summary>One norm on one clock in a row; a figure is null without counts, and where the counts it comes from are hidden.</summary>
public sealed record Rapportnorm
{
    public required Normnaam Norm { get; init; }

    public required Klok Klok { get; init; }

    public required Cel Gestart { get; init; }

    public required Cel Gehaald { get; init; }

    /// <summary>With those that were explained.</summary>
    public required Cel Overschreden { get; init; }

    public required Cel OverschredenVerklaard { get; init; }

    public required Cel Loopt { get; init; }

    public required Cel Nadert { get; init; }

    public required Cel Vervallen { get; init; }

    public required Cel Onbekend { get; init; }

    public required Cel MinimaleVariant { get; init; }

    /// <summary>Of gehaald and overschreden together, one decimal.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? PercentageGehaald { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? MediaanDagen { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? P90Dagen { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Stoplicht { get; init; }
}
