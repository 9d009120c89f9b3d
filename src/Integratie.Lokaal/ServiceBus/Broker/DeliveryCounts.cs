using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// Writes how often messages were delivered, so that one that takes the process down with it still ends in the dead-letter queue.
/// In the run in which a message was sent the count may follow later: should it take the process down before that, it counts from the
/// next start on, where it is written before the function sees the message.
/// </summary>
internal sealed class DeliveryCounts(QueueTable table, SqliteStore store)
{
    private readonly Lock _gate = new();
    private List<BrokerMessage> _waiting = [];

    public void Later(BrokerMessage message)
    {
        lock (_gate)
        {
            _waiting.Add(message);
            if (_waiting.Count > 1) return;
        }
        try
        {
            store.WriteLater(Write);
        }
        catch (ObjectDisposedException)
        {
            // The hub stops. This can be the writer thread, which has to finish what it has.
        }
    }

    public Task FirstAsync(BrokerMessage message) => store.WriteAsync(session => table.WriteCount(session, message));

    private void Write(SqliteSession session)
    {
        List<BrokerMessage> waiting;
        lock (_gate)
        {
            waiting = _waiting;
            _waiting = [];
        }
        foreach (var message in waiting)
            if (!message.Leaving) table.WriteCount(session, message);
    }
}
