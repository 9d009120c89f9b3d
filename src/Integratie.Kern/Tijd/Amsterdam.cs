using NodaTime;

namespace Integratie.Kern.Tijd;

/// <summary>What a day is in this domain: a calendar day in Europe/Amsterdam, with both clock changes.</summary>
public static class Amsterdam
{
    /// <summary>Europe/Amsterdam from the time zone data that NodaTime carries, so no machine setting can change a deadline.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    /// <summary>The day on which the moment falls.</summary>
    public static LocalDate Dag(Instant moment) => moment.InZone(Zone).Date;

    /// <summary>The day that it is by this clock.</summary>
    public static LocalDate Vandaag(TimeProvider klok) => Dag(Instant.FromDateTimeOffset(klok.GetUtcNow()));

    /// <summary>The first moment of the day.</summary>
    public static Instant Begin(LocalDate dag) => Zone.AtStartOfDay(dag).ToInstant();

    /// <summary>The first moment after the day: from here on a term that ended on it is overschreden.</summary>
    public static Instant EersteMomentNa(LocalDate dag) => Begin(dag.PlusDays(1));
}
