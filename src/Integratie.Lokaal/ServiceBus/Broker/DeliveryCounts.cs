using Integratie.Lokaal.Opslag;

namespace Integratie.Lokaal.ServiceBus.Broker;

/// <summary>
/// Writes how often messages were delivered, so that one that takes the process down with it still ends in the dead-letter queue.
/// In the run in which a message was sent the count may follow later: should it take the process down before that, it counts from the
/// next start on, where it is written before the function sees the message. Most messages are gone before it is written.
/// </summary>
internal sealed class DeliveryCounts : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private readonly QueueTable _table;
    private readonly SqliteStore _store;
    private readonly ITimer _timer;
    private List<BrokerMessage> _waiting = [];

    public DeliveryCounts(QueueTable table, SqliteStore store)
    {
        (_table, _store) = (table, store);
        _timer = TimeProvider.System.CreateTimer(_ => WriteWaiting(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Later(BrokerMessage message)
    {
        lock (_gate)
        {
            _waiting.Add(message);
            if (_waiting.Count == 1) _timer.Change(Patience, Timeout.InfiniteTimeSpan);
        }
    }

    public Task FirstAsync(BrokerMessage message) => _store.WriteAsync(session => _table.WriteCount(session, message));

    public void Dispose()
    {
        _timer.Dispose();
        WriteWaiting();
    }

    private void WriteWaiting() => _store.WriteLater(Write);

    private void Write(SqliteSession session)
    {
        List<BrokerMessage> waiting;
        lock (_gate)
        {
            waiting = _waiting;
            _waiting = [];
        }
        foreach (var message in waiting)
            if (!message.Leaving) _table.WriteCount(session, message);
    }
}
