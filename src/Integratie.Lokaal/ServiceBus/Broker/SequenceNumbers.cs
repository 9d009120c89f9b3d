using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// The numbers of one entity: rising, never used twice, also not after a restart. They are reserved in blocks, so that a send
/// writes one row and not two. Used on the writer thread only.
/// </summary>
internal sealed class SequenceNumbers(string entity)
{
    private const int Block = 10_000;
    private const string Reserve = """
        INSERT INTO "sb/nummers" (entiteit, tot) VALUES (?1, ?2) ON CONFLICT (entiteit) DO UPDATE SET tot = excluded.tot
        """;

    private long _last, _reserved;

    public static void Create(SqliteSession session) =>
        session.Execute("""CREATE TABLE IF NOT EXISTS "sb/nummers" (entiteit TEXT PRIMARY KEY, tot INTEGER NOT NULL) WITHOUT ROWID""");

    /// <summary>Continues after what was reserved before; returns the last number that can have been used.</summary>
    public long Continue(SqliteSession session)
    {
        var reserved = session.Command("""SELECT tot FROM "sb/nummers" WHERE entiteit = ?1""").Bind(entity).ExecuteScalar() as long?;
        return _last = _reserved = reserved ?? 0;
    }

    public long Next(SqliteSession session)
    {
        if (_last == _reserved)
        {
            session.Command(Reserve).Bind(entity, _last + Block).ExecuteNonQuery();
            _reserved = _last + Block;
        }
        return ++_last;
    }

    /// <summary>A write was undone and perhaps the reservation with it: reserve again before the next number.</summary>
    public void Undone() => _reserved = _last;
}
