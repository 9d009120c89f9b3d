using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// The messages of one entity that are put aside: scheduled ones with their moment, deferred ones without. There can be millions of the
/// first, months ahead, so they are never in memory and lie apart from what waits for delivery.
/// </summary>
internal sealed class ShelfTable(string entity)
{
    private readonly string _create = $"""
        CREATE TABLE IF NOT EXISTS "sb/{entity}/apart" (
            nummer INTEGER PRIMARY KEY, sessie TEXT, bezorgingen INTEGER NOT NULL, bericht BLOB NOT NULL, moment INTEGER);
        CREATE INDEX IF NOT EXISTS "sb/{entity}/moment" ON "sb/{entity}/apart" (moment) WHERE moment IS NOT NULL;
        """;

    private readonly string _insert = $"""
        INSERT INTO "sb/{entity}/apart" (nummer, sessie, bezorgingen, bericht, moment) VALUES (?1, ?2, ?3, ?4, ?5)
        """;

    private readonly string _delete = $"""DELETE FROM "sb/{entity}/apart" WHERE nummer = ?1""";
    private readonly string _cancel = $"""DELETE FROM "sb/{entity}/apart" WHERE nummer = ?1 AND moment IS NOT NULL""";
    private readonly string _count = $"""UPDATE "sb/{entity}/apart" SET bezorgingen = ?2 WHERE nummer = ?1""";
    private readonly string _due = $"""
        SELECT nummer, sessie, bezorgingen, bericht FROM "sb/{entity}/apart" WHERE moment <= ?1 ORDER BY moment, nummer LIMIT ?2
        """;

    private readonly string _first = $"""SELECT min(moment) FROM "sb/{entity}/apart" WHERE moment IS NOT NULL""";
    private readonly string _from = $"""
        SELECT nummer, sessie, bezorgingen, bericht, moment FROM "sb/{entity}/apart" WHERE nummer >= ?1 ORDER BY nummer LIMIT ?2
        """;

    private readonly string _deferred = $"""
        SELECT nummer, sessie, bezorgingen, bericht FROM "sb/{entity}/apart" WHERE nummer = ?1 AND moment IS NULL
        """;

    public void Create(SqliteSession session) => session.Execute(_create);

    /// <param name="moment">UTC ticks; null: deferred.</param>
    public void Insert(SqliteSession session, BrokerMessage message, long? moment) => session.Command(_insert)
        .Bind(message.SequenceNumber, message.SessionId, message.DeliveryCount, message.Content, moment).ExecuteNonQuery();

    public void Delete(SqliteSession session, long number) => session.Command(_delete).Bind(number).ExecuteNonQuery();

    /// <summary>False when there is no scheduled message of that number any more.</summary>
    public bool Cancel(SqliteSession session, long number) => session.Command(_cancel).Bind(number).ExecuteNonQuery() == 1;

    public void WriteCount(SqliteSession session, BrokerMessage message) =>
        session.Command(_count).Bind(message.SequenceNumber, message.DeliveryCount).ExecuteNonQuery();

    public List<BrokerMessage> Due(SqliteSession session, long now, int limit)
    {
        using var reader = session.Command(_due).Bind(now, limit).ExecuteReader();
        var found = new List<BrokerMessage>();
        while (reader.Read()) found.Add(QueueTable.Message(reader));
        return found;
    }

    /// <summary>UTC ticks of the first scheduled message; null when there is none.</summary>
    public long? First(SqliteSession session) => session.Command(_first).ExecuteScalar() as long?;

    public IReadOnlyList<Peeked> From(SqliteSession session, long number, int limit)
    {
        using var reader = session.Command(_from).Bind(number, limit).ExecuteReader();
        var found = new List<Peeked>();
        while (reader.Read())
            found.Add(new Peeked(QueueTable.Message(reader), IsAside: true, reader.IsDBNull(4) ? null : reader.GetInt64(4)));
        return found;
    }

    public BrokerMessage? Deferred(SqliteSession session, long number)
    {
        using var reader = session.Command(_deferred).Bind(number).ExecuteReader();
        return reader.Read() ? QueueTable.Message(reader) : null;
    }
}
