namespace Integratie.Bench.Jaar;

/// <summary>What a year consists of. The defaults are the Netherlands in 2020.</summary>
/// <param name="Jeugdbescherming">Trajecten in jeugdbescherming (CBS 2020).</param>
/// <param name="Jeugdreclassering">Trajecten in jeugdreclassering (CBS 2020).</param>
/// <param name="Jaren">
/// How often the year comes: the same children again, each time <see cref="DagenLater"/> days later, when the measures of nearly all of them
/// have ended.
/// </param>
internal sealed record Jaarplan(int Jeugdbescherming = 10_310, int Jeugdreclassering = 5_015, int Zaad = 2020, int Jaren = 1)
{
    /// <summary>Whole weeks, so that a working day stays one, and more than a year, which a measure lasts.</summary>
    public const int DagenLater = 53 * 7;

    public const int Jaar = 2020;

    /// <summary>By then every term of the year is decided: the last begin in December, and the longest takes three months.</summary>
    public static readonly DateOnly Peildatum = new(Jaar + 1, 6, 30);

    // Inspecties 2021: of the trajecten that they looked at, how many were in time.
    public static readonly Aandeel Jeugdbeschermer = new(307, 354);
    public static readonly Aandeel Koers = new(230, 258);
    public static readonly Aandeel Hulp = new(239, 357);

    /// <summary><see cref="Peildatum"/> of the last of the years.</summary>
    public DateOnly Slot => Peildatum.AddDays((Jaren - 1) * DagenLater);

    public int Trajecten => Jeugdbescherming + Jeugdreclassering;

    /// <summary>The same year with fewer children.</summary>
    public static Jaarplan Kleiner(int trajecten) => new(trajecten * 2 / 3, trajecten - (trajecten * 2 / 3));
}
