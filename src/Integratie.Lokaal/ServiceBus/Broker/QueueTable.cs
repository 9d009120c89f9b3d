using Integratie.Lokaal.Opslag;
using Microsoft.Data.Sqlite;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>The rows of the messages of one queue that wait for delivery. The number is the key and the order.</summary>
internal sealed class QueueTable(string queue)
{
    private const int MaxBytesPerRead = 4 * 1024 * 1024;

    private readonly string _create = $"""
        CREATE TABLE IF NOT EXISTS "sb/{queue}" (nummer INTEGER PRIMARY KEY, sessie TEXT, bezorgingen INTEGER NOT NULL, bericht BLOB NOT NULL);
        CREATE INDEX IF NOT EXISTS "sb/{queue}/sessie" ON "sb/{queue}" (sessie, nummer) WHERE sessie IS NOT NULL;
        """;

    private readonly string _insert = $"""INSERT INTO "sb/{queue}" (nummer, bezorgingen, bericht) VALUES (?1, ?2, ?3)""";
    private readonly string _insertInSession = $"""INSERT INTO "sb/{queue}" (nummer, bezorgingen, bericht, sessie) VALUES (?1, ?2, ?3, ?4)""";
    private readonly string _delete = $"""DELETE FROM "sb/{queue}" WHERE nummer = ?1""";
    private readonly string _count = $"""UPDATE "sb/{queue}" SET bezorgingen = ?2 WHERE nummer = ?1""";
    private readonly string _after = $"""
        SELECT nummer, sessie, bezorgingen, bericht FROM "sb/{queue}" WHERE nummer > ?1 ORDER BY nummer LIMIT ?2
        """;

    private readonly string _afterInSession = $"""
        SELECT nummer, sessie, bezorgingen, bericht FROM "sb/{queue}" WHERE sessie = ?3 AND nummer > ?1 ORDER BY nummer LIMIT ?2
        """;

    private readonly string _sessions = $"""
        WITH RECURSIVE s(x) AS (
            SELECT min(sessie) FROM "sb/{queue}" WHERE sessie IS NOT NULL
            UNION ALL SELECT (SELECT min(sessie) FROM "sb/{queue}" WHERE sessie > x) FROM s WHERE x IS NOT NULL)
        SELECT x FROM s WHERE x IS NOT NULL
        """;

    public void Create(SqliteSession session) => session.Execute(_create);

    public void Insert(SqliteSession session, BrokerMessage message)
    {
        var statement = session.Statement(message.SessionId is null ? _insert : _insertInSession)
            .Bind(1, message.SequenceNumber).Bind(2, message.DeliveryCount).Bind(3, message.Content);
        if (message.SessionId is { } id) statement.Bind(4, id);
        statement.Run();
    }

    public void Delete(SqliteSession session, long number) => session.Statement(_delete).Bind(1, number).Run();

    public void WriteCount(SqliteSession session, BrokerMessage message) =>
        session.Statement(_count).Bind(1, message.SequenceNumber).Bind(2, message.DeliveryCount).Run();

    /// <summary>The first messages above a number, of one session or of all; fewer than asked when they are large.</summary>
    public List<BrokerMessage> After(SqliteSession session, long number, string? sessionId, int limit, out bool more)
    {
        var command = sessionId is null
            ? session.Command(_after).Bind(number, limit)
            : session.Command(_afterInSession).Bind(number, limit, sessionId);
        using var reader = command.ExecuteReader();
        var found = new List<BrokerMessage>();
        var bytes = 0;
        while (bytes < MaxBytesPerRead && reader.Read())
        {
            found.Add(Message(reader));
            bytes += found[^1].Content.Length;
        }
        more = found.Count == limit || bytes >= MaxBytesPerRead;
        return found;
    }

    /// <summary>Skips from session to session in the index, so it costs as much as there are sessions and not messages.</summary>
    public List<string> Sessions(SqliteSession session)
    {
        using var reader = session.Command(_sessions).ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(reader.GetString(0));
        return found;
    }

    /// <summary>Columns: number, session, deliveries, content.</summary>
    internal static BrokerMessage Message(SqliteDataReader reader)
    {
        var content = reader.GetFieldValue<byte[]>(3);
        var session = reader.IsDBNull(1) ? null : reader.GetString(1);
        return new(reader.GetInt64(0), session, content)
        {
            DeliveryCount = reader.GetInt32(2),
        };
    }
}
