using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>Remembers the MessageIds of an entity for a while; a second message of the same id is accepted and dropped.</summary>
internal sealed class DuplicateFilter(string entity, TimeSpan memory)
{
    private const int CleanEvery = 1000;

    private readonly string _create = $"""
        CREATE TABLE IF NOT EXISTS "sb/{entity}/gezien" (bericht TEXT PRIMARY KEY, tot INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS "sb/{entity}/gezien/tot" ON "sb/{entity}/gezien" (tot);
        """;

    private readonly string _remember = $"""
        INSERT INTO "sb/{entity}/gezien" (bericht, tot) VALUES (?1, ?2)
        ON CONFLICT (bericht) DO UPDATE SET tot = excluded.tot WHERE tot <= ?3
        """;

    private readonly string _clean = $"""DELETE FROM "sb/{entity}/gezien" WHERE tot <= ?1""";
    private int _remembered;

    public void Create(SqliteSession session) => session.Execute(_create);

    /// <param name="session">The writer's.</param>
    /// <param name="messageId">What the sender gave.</param>
    /// <param name="now">UTC ticks.</param>
    public bool IsNew(SqliteSession session, string messageId, long now)
    {
        if (_remembered++ % CleanEvery == 0) session.Command(_clean).Bind(now).ExecuteNonQuery();
        return session.Command(_remember).Bind(messageId, now + memory.Ticks, now).ExecuteNonQuery() == 1;
    }
}
