using System.Globalization;
using Integratie.Kern.Tijd;
using NodaTime;

namespace Integratie.Portaal.Opmaak;

/// <summary>Dates, moments and numbers as a Dutch reader expects them. By hand: the app runs without culture data.</summary>
public static class Tekst
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static string Datum(LocalDate dag) => $"{dag.Day} {Maanden[dag.Month - 1]} {dag.Year}";

    /// <summary>As <c>13 okt 2025</c>, for tables.</summary>
    public static string KorteDatum(LocalDate dag) => $"{dag.Day} {Kort(dag.Month)} {dag.Year}";

    public static string Maandkort(LocalDate dag) => Kort(dag.Month);

    public static string Maandnaam(LocalDate dag) => $"{Maanden[dag.Month - 1]} {dag.Year}";

    /// <summary>A moment on the clock of Amsterdam, to the second.</summary>
    public static string Moment(Instant moment)
    {
        var lokaal = moment.InZone(Amsterdam.Zone).LocalDateTime;
        return string.Create(CultureInfo.InvariantCulture, $"{KorteDatum(lokaal.Date)} {lokaal.Hour:00}:{lokaal.Minute:00}:{lokaal.Second:00}");
    }

    public static string Moment(DateTimeOffset moment) => Moment(Instant.FromDateTimeOffset(moment));

    /// <summary>For the attribute <c>datetime</c>.</summary>
    public static string Machine(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>How long, in the largest unit that says something: <c>3 dagen</c>.</summary>
    public static string Duur(TimeSpan duur) => duur switch
    {
        { TotalDays: >= 2 } => $"{(int)duur.TotalDays} dagen",
        { TotalHours: >= 2 } => $"{(int)duur.TotalHours} uur",
        { TotalMinutes: >= 2 } => $"{(int)duur.TotalMinutes} minuten",
        { TotalSeconds: >= 2 } => $"{(int)duur.TotalSeconds} seconden",
        _ => "zojuist",
    };

    /// <summary>How long something took: <c>3 uur</c>, <c>0 seconden</c>.</summary>
    public static string Duur(long seconden) => seconden < 2 ? $"{seconden} {Woord(seconden, "seconde", "seconden")}" : Duur(TimeSpan.FromSeconds(seconden));

    /// <summary>The word that goes with a number.</summary>
    public static string Woord(long aantal, string een, string meer) => aantal == 1 ? een : meer;

    /// <summary>As a line begins.</summary>
    public static string Hoofdletter(string woorden) => woorden.Length == 0 ? woorden : char.ToUpperInvariant(woorden[0]) + woorden[1..];

    /// <summary>With dots between the thousands.</summary>
    public static string Getal(long aantal) => aantal.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '.');

    public static string Getal(decimal waarde) => waarde.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Kort(int maand) => maand == 3 ? "mrt" : Maanden[maand - 1][..3];

    /// <summary>No longer than fits beside a picture.</summary>
    public static string Kort(string tekst, int meeste) => tekst.Length <= meeste ? tekst : tekst[..(meeste - 1)] + "…";
}
