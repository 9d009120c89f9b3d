namespace Integratie.Bench.Volume;

/// <summary>
/// The days of a filled store. Of most dossiers everything is over; in five groups one norm after another becomes due after the fill, so
/// that each step of the clock has a round of a known size.
/// </summary>
internal static class Vulplan
{
    /// <summary>Where the clock of a filled store stands: a Sunday evening.</summary>
    public static readonly DateOnly Gevuld = new(2025, 10, 5);

    /// <summary>Dossiers in a group: the due terms of a round.</summary>
    public const int PerGroep = 1000;

    /// <summary>Weeks between groups: of each the koers is nadert and, eight days later, overschreden.</summary>
    public const int Groepen = 5;

    /// <summary>Of the real dossiers, how many are in each group.</summary>
    public const int SjablonenPerGroep = 20;

    private static readonly DateOnly EersteGroep = new(2025, 9, 1);

    /// <summary>When the decision of a group was pronounced: a Monday. Its six weeks end on a Monday that is no feestdag.</summary>
    public static DateOnly Uitgesproken(int groep) => EersteGroep.AddDays(7 * groep);

    /// <summary>The days of the rounds in order: on each 1,000 terms become due and nothing else. The day after the fill is left for a warm-up.</summary>
    public static IReadOnlyList<DateOnly> Rondes { get; } =
    [
        .. Enumerable.Range(0, Groepen).SelectMany(groep => new[] { Einde(groep).AddDays(-7), Einde(groep).AddDays(1) })
            .Where(dag => dag > Gevuld.AddDays(1) && dag < Gevuld.AddDays(31)).Order(),
    ];

    private static DateOnly Einde(int groep) => Uitgesproken(groep).AddDays(42);
}
