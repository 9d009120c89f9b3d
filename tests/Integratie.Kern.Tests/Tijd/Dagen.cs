using NodaTime;
using NodaTime.Text;

namespace Integratie.Kern.Tests.Tijd;

/// <summary>Literal days and moments, so that a test reads as the calendar does.</summary>
internal static class Dagen
{
    public static LocalDate D(string dag) => LocalDatePattern.Iso.Parse(dag).GetValueOrThrow();

    public static Instant M(string moment) => OffsetDateTimePattern.Rfc3339.Parse(moment).GetValueOrThrow().ToInstant();
}
