using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.Functions.Hosting;

/// <summary>When a timer last ran and is next due, kept so that a tick missed while the hub was down is made up for.</summary>
internal sealed record TimerState(DateTimeOffset Last, DateTimeOffset Next, DateTimeOffset Updated)
{
    public static void Create(SqliteStore store) => store.WriteAsync(session => session.Execute(
        """
        CREATE TABLE IF NOT EXISTS timers (
            functie TEXT PRIMARY KEY, laatste INTEGER NOT NULL, volgende INTEGER NOT NULL, bijgewerkt INTEGER NOT NULL) WITHOUT ROWID
        """)).GetAwaiter().GetResult();

    public static TimerState? Read(SqliteStore store, string function) => store.Read(session =>
    {
        using var reader = session.Command("SELECT laatste, volgende, bijgewerkt FROM timers WHERE functie = ?1")
            .Bind(function).ExecuteReader();
        return reader.Read() ? new TimerState(Moment(reader.GetInt64(0)), Moment(reader.GetInt64(1)), Moment(reader.GetInt64(2))) : null;
    });

    /// <summary>Nobody waits for it: when it is lost, the timer runs once more.</summary>
    public void Write(SqliteStore store, string function) => store.WriteLater(session => session
        .Command(
            """
            INSERT INTO timers (functie, laatste, volgende, bijgewerkt) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (functie) DO UPDATE SET laatste = excluded.laatste, volgende = excluded.volgende, bijgewerkt = excluded.bijgewerkt
            """)
        .Bind(function, Last.UtcTicks, Next.UtcTicks, Updated.UtcTicks).ExecuteNonQuery());

    private static DateTimeOffset Moment(long utcTicks) => new(utcTicks, TimeSpan.Zero);
}
