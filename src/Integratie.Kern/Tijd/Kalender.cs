using NodaTime;

namespace Integratie.Kern.Tijd;

/// <summary>The feestdagen: by rule, by the table of decree days, and by what the configuration adds.</summary>
public sealed class Kalender
{
    private readonly Dictionary<LocalDate, Feestdag> besluitdagen;

    private Kalender(IEnumerable<Feestdag> besluitdagen) =>
        this.besluitdagen = besluitdagen.GroupBy(dag => dag.Datum).ToDictionary(groep => groep.Key, groep => groep.First());

    /// <summary>The rules and <see cref="Besluitdagen.Tabel"/>.</summary>
    public static Kalender Standaard { get; } = new(Besluitdagen.Tabel);

    /// <summary>This calendar with more decree days; a date it already has keeps its own name and source.</summary>
    public Kalender Met(IEnumerable<Feestdag> meer) => new(besluitdagen.Values.Concat(meer));

    /// <summary>The feestdag on this day, or null. A Sunday is not one by itself.</summary>
    public Feestdag? Feestdag(LocalDate dag) => Feestdagregels.Vind(dag) ?? besluitdagen.GetValueOrDefault(dag);

    public bool IsWerkdag(LocalDate dag, Kalenderbeleid beleid) =>
        !IsWeekend(dag) && (beleid == Kalenderbeleid.Kaal || Feestdag(dag) is null);

    /// <summary>Why the day is no werkdag, in Dutch, or null when it is one.</summary>
    public string? Sluiting(LocalDate dag, Kalenderbeleid beleid) => dag.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => "zaterdag",
        IsoDayOfWeek.Sunday => "zondag",
        _ => beleid == Kalenderbeleid.Kaal ? null : Feestdag(dag)?.Naam,
    };

    /// <summary>The day that lies this many werkdagen before the given one.</summary>
    public LocalDate WerkdagenVoor(LocalDate dag, int aantal, Kalenderbeleid beleid)
    {
        while (aantal > 0)
        {
            dag = dag.PlusDays(-1);
            if (IsWerkdag(dag, beleid))
            {
                aantal--;
            }
        }

        return dag;
    }

    private static bool IsWeekend(LocalDate dag) => dag.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
