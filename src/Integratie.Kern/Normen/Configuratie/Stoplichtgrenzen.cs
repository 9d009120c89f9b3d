namespace Integratie.Kern.Normen;

/// <summary>From which percentageGehaald the stoplicht is green or orange; below that it is red.</summary>
public sealed record Stoplichtgrenzen(decimal Groen, decimal Oranje)
{
    public static Stoplichtgrenzen Standaard { get; } = new(95, 80);

    /// <summary><c>groen</c>, <c>oranje</c> or <c>rood</c>; null without a percentage.</summary>
    public string? Kleur(decimal? percentage) => percentage switch
    {
        null => null,
        _ when percentage >= Groen => "groen",
        _ when percentage >= Oranje => "oranje",
        _ => "rood",
    };
}
